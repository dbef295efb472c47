using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Fulfilment.Http;

namespace Serverless.Functions.Fulfilment;

/// <summary>Wires the capability up.</summary>
public static class FulfilmentSetup
{
    /// <summary>Adds fulfilment.</summary>
    public static IServiceCollection AddFulfilment(this IServiceCollection services) => services.AddSingleton<ParcelCommands>().AddSingleton<CustomerHistory>();
}
