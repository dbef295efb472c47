using System.Security.Cryptography;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask.Engine;

/// <summary>
/// The addresses of the management endpoints. Who shows the system key of the extension (setting
/// <c>Keys:System:durabletask_extension</c>, part of the addresses, as with the official extension) or the admin key may use them.
/// Without the setting the key is made up, as the official host does it; here it lasts as long as the process.
/// </summary>
internal sealed class ManagementAddresses(IServiceProvider services, IConfiguration configuration)
{
    internal const string Path = "runtime/webhooks/durabletask";

    private readonly string madeUp = RandomNumberGenerator.GetHexString(40, lowercase: true);

    internal string Key => configuration["Keys:System:durabletask_extension"] is { Length: > 0 } key ? key : madeUp;

    // Asked for late: the endpoints need the invoker, which needs the binder of clients, which needs this.
    internal string Root() => services.GetRequiredService<HttpEndpoints>().FindAddress();

    internal static HttpManagementPayload Of(string root, string instanceId, string? key)
    {
        var instance = $"{root.TrimEnd('/')}/{Path}/instances/{Uri.EscapeDataString(instanceId)}";
        var code = key is null ? "" : $"code={Uri.EscapeDataString(key)}";
        return new HttpManagementPayload
        {
            Id = instanceId,
            StatusQueryGetUri = Address(),
            PurgeHistoryDeleteUri = Address(),
            SendEventPostUri = Address("/raiseEvent/{eventName}"),
            TerminatePostUri = Address("/terminate", "reason={{text}}"),
            SuspendPostUri = Address("/suspend", "reason={{text}}"),
            ResumePostUri = Address("/resume", "reason={{text}}"),
            RestartPostUri = Address("/restart"),
        };

        string Address(string path = "", string query = "")
        {
            var all = string.Join('&', new[] { query, code }.Where(q => q.Length > 0));
            return instance + path + (all.Length == 0 ? "" : "?" + all);
        }
    }
}
