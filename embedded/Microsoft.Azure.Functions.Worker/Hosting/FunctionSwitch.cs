using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Says which functions are switched off, by the setting <c>AzureWebJobs.&lt;name&gt;.Disabled</c> (with <c>__</c> where a dot cannot be).</summary>
internal sealed class FunctionSwitch(IConfiguration configuration)
{
    public bool IsOn(FunctionDescriptor function) =>
        !Says(configuration[$"AzureWebJobs.{function.Name}.Disabled"]) && !Says(configuration[$"AzureWebJobs:{function.Name}:Disabled"]);

    private static bool Says(string? setting) => setting is "1" || (bool.TryParse(setting, out bool disabled) && disabled);
}
