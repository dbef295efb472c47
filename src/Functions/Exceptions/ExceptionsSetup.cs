using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Exceptions;

/// <summary>Wires the capability up.</summary>
public static class ExceptionsSetup
{
    /// <summary>Adds exceptions.</summary>
    public static IServiceCollection AddExceptions(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(configuration.Read<AlertSettings>("Alerts"))
        .AddSingleton<ExceptionDesk>()
        .AddSingleton<SweepGuard>()
        .AddSingleton<TruthReconciler>()
        .AddSingleton<OrderSweep>();
}
