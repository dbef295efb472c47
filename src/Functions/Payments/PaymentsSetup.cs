using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Hosting;
using Serverless.Functions.Payments.Storage;
using Serverless.Functions.Payments.Stripe;
using Stripe;

namespace Serverless.Functions.Payments;

/// <summary>Wires the capability up.</summary>
public static class PaymentsSetup
{
    /// <summary>Adds payments.</summary>
    public static IServiceCollection AddPayments(this IServiceCollection services, IConfiguration configuration)
    {
        StripeSettings settings = configuration.Read<StripeSettings>("Stripe");
        return services
            .AddSingleton(settings)
            .AddSingleton<IStripeClient>(_ => new StripeClient(settings.ApiKey, apiBase: settings.ApiBase))
            .AddSingleton<StripeCalls>()
            .AddSingleton<StripeGateway>()
            .AddSingleton<StripeCheckout>()
            .AddSingleton<StripeLists>()
            .AddSingleton<VelocityStore>()
            .AddSingleton<ITruthCheck, StripeTruth>()
            .AddSingleton<PaymentDesk>();
    }
}
