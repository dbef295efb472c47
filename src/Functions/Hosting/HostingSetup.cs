using Azure.Core;
using Azure.Core.Serialization;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Hosting;

/// <summary>Wires up what all capabilities share: clock, ids, policies, storage.</summary>
public static class HostingSetup
{
    /// <summary>Adds the shared parts.</summary>
    public static IServiceCollection AddHosting(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.Configure<WorkerOptions>(options => options.Serializer = new JsonObjectSerializer(Json.Options));
        QueueClientOptions queueOptions = new() { MessageEncoding = QueueMessageEncoding.Base64 };
        if (configuration["Storage:TablesUri"] is { Length: > 0 } tables && configuration["Storage:QueuesUri"] is { Length: > 0 } queues)
        {
            TokenCredential identity = new DefaultAzureCredential();
            services
                .AddSingleton(_ => new TableServiceClient(new Uri(tables), identity))
                .AddSingleton(_ => new QueueServiceClient(new Uri(queues), identity, queueOptions));
        }
        else
        {
            string connection = configuration["AzureWebJobsStorage"] is { Length: > 0 } given
                ? given
                : throw new SettingException("Setting AzureWebJobsStorage: a storage connection string is needed (UseDevelopmentStorage=true for Azurite), or Storage__TablesUri and Storage__QueuesUri.");
            services
                .AddSingleton(_ => new TableServiceClient(connection))
                .AddSingleton(_ => new QueueServiceClient(connection, queueOptions));
        }

        return services
            .AddSingleton(configuration.Read<Policies>("Policies"))
            .AddSingleton(configuration.Read<LinkSettings>("Links"))
            .AddSingleton<SignedLinks>()
            .AddSingleton<Ids>()
            .AddSingleton<Tables>()
            .AddSingleton<RequestKeys>()
            .AddSingleton<Queues>()
            .AddHostedService<StorageSetup>();
    }

    // Tables and queues are there before the first message is taken or request answered.
    private sealed class StorageSetup(Tables tables, Queues queues) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellation) => Task.WhenAll(tables.EnsureAsync(cancellation), queues.EnsureAsync(cancellation));

        public Task StopAsync(CancellationToken cancellation) => Task.CompletedTask;
    }
}
