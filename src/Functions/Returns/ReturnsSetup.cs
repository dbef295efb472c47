using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Returns.Http;

namespace Serverless.Functions.Returns;

/// <summary>Wires the capability up.</summary>
public static class ReturnsSetup
{
    /// <summary>Adds returns.</summary>
    public static IServiceCollection AddReturns(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<ReturnCommands>();
}
