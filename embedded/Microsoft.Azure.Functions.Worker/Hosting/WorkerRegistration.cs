using System.Reflection;
using System.Text.Json;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker.Core;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>All services of worker and host.</summary>
internal static class WorkerRegistration
{
    public static WorkerApplicationBuilder Add(IServiceCollection services, AppOverrides? overrides)
    {
        WorkerApplicationBuilder builder = new(services);
        FunctionCatalog catalog = new(AppDefaults.AppAssembly(overrides), overrides?.FunctionTypes);
        services.AddSingleton<IFunctionsWorkerApplicationBuilder>(builder);
        services.AddSingleton(builder);
        services.AddSingleton<IFunctionCatalog>(catalog);
        services.TryAddSingleton(new HostStart(overrides));
        services.AddSingleton(s => HostJson.Read(AppDefaults.ContentRoot(overrides), s.GetRequiredService<IConfiguration>()));
        services.AddOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IFunctionActivator, FunctionActivator>();
        services.TryAddSingleton<IFunctionExecutor, FunctionExecutor>();
        services.AddSingleton<FunctionInvoker>();
        services.AddSingleton<IFunctionInvoker>(s => s.GetRequiredService<FunctionInvoker>());
        services.AddSingleton<ConverterSet>();
        services.AddSingleton<OutputWriter>();
        builder.Use(next => context => HttpStep.InvokeAsync(context, next));
        services.AddSingleton<KeyRing>();
        services.AddSingleton<FunctionSwitch>();
        services.AddSingleton<SettingNames>();
        services.AddSingleton<HostService>();
        services.AddHostedService(s => s.GetRequiredService<HostService>());
        services.AddSingleton<HttpEndpoints>();
        services.AddSingleton<ITriggerListener>(s => s.GetRequiredService<HttpEndpoints>());
        services.AddSingleton<IWorkProbe>(s => s.GetRequiredService<HttpEndpoints>());
        services.AddSingleton<AdminEndpoints>();
        services.AddSingleton<IWorkProbe>(s => s.GetRequiredService<AdminEndpoints>());
        services.AddSingleton(s => TimerStatusStore.Open(s.GetRequiredService<IConfiguration>(), overrides));
        services.AddSingleton<TimerListener>();
        services.AddSingleton<ITriggerListener>(s => s.GetRequiredService<TimerListener>());
        services.AddSingleton<IWorkProbe>(s => s.GetRequiredService<TimerListener>());
        services.AddSingleton<QueueAccounts>();
        services.AddSingleton<QueueListener>();
        services.AddSingleton<ITriggerListener>(s => s.GetRequiredService<QueueListener>());
        services.AddSingleton<IWorkProbe>(s => s.GetRequiredService<QueueListener>());
        services.AddSingleton<IOutputSink, QueueOutputSink>();
        services.Configure<WorkerOptions>(RegisterConverters);
        services.AddSingleton<IPostConfigureOptions<WorkerOptions>, DefaultSerializer>();
        foreach (WorkerExtensionStartupAttribute startup in catalog.BindingAssemblies.SelectMany(a => a.GetCustomAttributes<WorkerExtensionStartupAttribute>()))
        {
            ((WorkerExtensionStartup)Activator.CreateInstance(startup.StartupType)!).Configure(builder);
        }
        return builder;
    }

    private static void RegisterConverters(WorkerOptions options)
    {
        options.InputConverters.Register<HttpContextConverter>();
        options.InputConverters.Register<FunctionContextConverter>();
        options.InputConverters.Register<AssignableConverter>();
        options.InputConverters.Register<GuidConverter>();
        options.InputConverters.Register<DateTimeConverter>();
        options.InputConverters.Register<MemoryConverter>();
        options.InputConverters.Register<StringToByteConverter>();
        options.InputConverters.Register<JsonConverter>();
        options.InputConverters.Register<CancellationTokenConverter>();
    }

    private sealed class DefaultSerializer(IOptions<JsonSerializerOptions> json) : IPostConfigureOptions<WorkerOptions>
    {
        public void PostConfigure(string? name, WorkerOptions options) => options.Serializer ??= new JsonObjectSerializer(json.Value);
    }
}
