using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Channels.Storage;

namespace Serverless.Functions.Channels;

/// <summary>Wires the capability up.</summary>
public static class ChannelsSetup
{
    /// <summary>Adds sales channels.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services) => services
        .AddSingleton<FeedStore>()
        .AddSingleton<FeedIntake>()
        .AddSingleton<FeedReturns>();
}
