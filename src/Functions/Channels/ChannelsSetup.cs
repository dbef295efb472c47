using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Channels.Storage;

namespace Serverless.Functions.Channels;

/// <summary>Wires the capability up.</summary>
public static class ChannelsSetup
{
    // A channel that is slower than this is down.
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(10);

    /// <summary>Adds sales channels.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<FeedStore>()
        .AddSingleton<FeedIntake>()
        .AddSingleton<FeedReturns>()
        .AddSingleton(new SalesChannels(configuration))
        .AddSingleton<Listings>()
        .AddSingleton<ListingIndex>()
        .AddSingleton<StockPushes>()
        .AddHostedService(provider => provider.GetRequiredService<StockPushes>())
        .AddSingleton(_ => new ChannelGateway(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }), CallLimit))
        .AddSingleton<StockTeller>()
        .AddSingleton<ChannelWatch>();
}
