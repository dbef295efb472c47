using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SendGrid;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Hosting;
using Serverless.Functions.Notifications.Chat;
using Serverless.Functions.Notifications.SendGrid;

namespace Serverless.Functions.Notifications;

/// <summary>Wires the capability up.</summary>
public static class NotificationsSetup
{
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(30);

    /// <summary>Adds notifications.</summary>
    public static IServiceCollection AddNotifications(this IServiceCollection services, IConfiguration configuration)
    {
        SendGridSettings settings = configuration.Read<SendGridSettings>("SendGrid");
        return services
            .AddSingleton(settings)
            .AddSingleton<ISendGridClient>(_ => new SendGridClient(new HttpClient { Timeout = CallLimit }, settings.ApiKey, string.IsNullOrEmpty(settings.ApiBase) ? null : settings.ApiBase))
            .AddSingleton<SendGridGateway>()
            .AddSingleton(_ => new ChatGateway(new HttpClient { Timeout = CallLimit }))
            .AddSingleton<MessageSender>()
            .AddSingleton<MessageLedger>()
            .AddSingleton<ITruthCheck, MessageTruth>();
    }
}
