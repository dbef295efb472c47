using Microsoft.Extensions.DependencyInjection;

namespace Serverless.Functions.Insights;

/// <summary>Figures about the orders.</summary>
public static class InsightsSetup
{
    /// <summary>Registers the counters.</summary>
    public static IServiceCollection AddInsights(this IServiceCollection services) => services.AddSingleton<FunnelCounter>();
}
