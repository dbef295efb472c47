using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Shipping.EasyPost;

namespace Serverless.Functions.Shipping;

/// <summary>Wires the capability up.</summary>
public static class ShippingSetup
{
    // No activity may outlive the engine's lease on it (minutes); a carrier that is slower than this is down.
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(30);

    /// <summary>Adds shipping.</summary>
    public static IServiceCollection AddShipping(this IServiceCollection services, IConfiguration configuration)
    {
        EasyPostSettings settings = configuration.Read<EasyPostSettings>("EasyPost");
        return services
            .AddSingleton(settings)
            .AddSingleton(provider => new EasyPostGateway(Client(settings), provider.GetRequiredService<OrderReferences>()))
            .AddSingleton<LabelDesk>();
    }

    private static HttpClient Client(EasyPostSettings settings) => new()
    {
        BaseAddress = new($"{settings.ApiBase.TrimEnd('/')}/"),
        Timeout = CallLimit,
        DefaultRequestHeaders =
        {
            Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.ApiKey}:"))),
        },
    };
}
