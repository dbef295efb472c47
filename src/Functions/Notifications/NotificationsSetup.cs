using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Serverless.Functions.Notifications;

/// <summary>Wires the capability up.</summary>
public static class NotificationsSetup
{
    /// <summary>Adds notifications.</summary>
    public static IServiceCollection AddNotifications(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<MessageLedger>();
}
