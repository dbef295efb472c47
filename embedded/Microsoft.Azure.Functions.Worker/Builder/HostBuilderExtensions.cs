using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting
{
    /// <summary>Makes a function app of a host.</summary>
    public static class WorkerHostBuilderExtensions
    {
        /// <summary>Adds the worker.</summary>
        /// <param name="builder">The host's builder.</param>
        /// <returns>The builder.</returns>
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder) => builder.ConfigureFunctionsWorkerDefaults((_, _) => { }, null);

        /// <summary>Adds the worker.</summary>
        /// <param name="builder">The host's builder.</param>
        /// <param name="configure">Adds middleware.</param>
        /// <returns>The builder.</returns>
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder, Action<IFunctionsWorkerApplicationBuilder> configure) =>
            builder.ConfigureFunctionsWorkerDefaults((_, worker) => configure(worker), null);

        /// <summary>Adds the worker.</summary>
        /// <param name="builder">The host's builder.</param>
        /// <param name="configureOptions">Changes the worker's options.</param>
        /// <returns>The builder.</returns>
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder, Action<WorkerOptions> configureOptions) =>
            builder.ConfigureFunctionsWorkerDefaults((_, _) => { }, configureOptions);

        /// <summary>Adds the worker.</summary>
        /// <param name="builder">The host's builder.</param>
        /// <param name="configure">Adds middleware.</param>
        /// <param name="configureOptions">Changes the worker's options.</param>
        /// <returns>The builder.</returns>
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(
            this IHostBuilder builder, Action<IFunctionsWorkerApplicationBuilder> configure, Action<WorkerOptions>? configureOptions) =>
            builder.ConfigureFunctionsWorkerDefaults((_, worker) => configure(worker), configureOptions);

        /// <summary>Adds the worker.</summary>
        /// <param name="builder">The host's builder.</param>
        /// <param name="configure">Adds middleware.</param>
        /// <returns>The builder.</returns>
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configure) =>
            builder.ConfigureFunctionsWorkerDefaults(configure, null);

        /// <summary>Adds the worker.</summary>
        /// <param name="builder">The host's builder.</param>
        /// <param name="configure">Adds middleware.</param>
        /// <param name="configureOptions">Changes the worker's options.</param>
        /// <returns>The builder.</returns>
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(
            this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configure, Action<WorkerOptions>? configureOptions)
        {
            AppOverrides? overrides = HostingHooks.Current.Value;
            return builder.AddFunctionsServer(overrides)
                .ConfigureHostConfiguration(c => c.AddEnvironmentVariables("AZURE_FUNCTIONS_"))
                .ConfigureAppConfiguration(c => AppDefaults.AddSettings(c, AppDefaults.CommandLine(overrides), overrides))
                .ConfigureServices((context, services) =>
                {
                    try
                    {
                        IFunctionsWorkerApplicationBuilder worker = services.AddFunctionsWorkerDefaults(configureOptions);
                        configure(context, worker);
                        worker.UseDefaultWorkerMiddleware();
                    }
                    catch (Exception e) when (StartupFailure.Explain(e) is { } message)
                    {
                        throw StartupFailure.Report(message, e, overrides);
                    }
                    overrides?.Services(services);
                    ReportingHost.Decorate(services, overrides);
                });
        }
    }

    /// <summary>Makes a function app with ASP.NET Core's HTTP types of a host.</summary>
    public static class FunctionsHostBuilderExtensions
    {
        /// <summary>Adds the worker and HTTP.</summary>
        /// <param name="builder">The host's builder.</param>
        /// <returns>The builder.</returns>
        public static IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder) => builder.ConfigureFunctionsWebApplication((_, _) => { });

        /// <summary>Adds the worker and HTTP.</summary>
        /// <param name="builder">The host's builder.</param>
        /// <param name="configureWorker">Adds middleware.</param>
        /// <returns>The builder.</returns>
        public static IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder, Action<IFunctionsWorkerApplicationBuilder> configureWorker) =>
            builder.ConfigureFunctionsWebApplication((_, worker) => configureWorker(worker));

        /// <summary>Adds the worker and HTTP.</summary>
        /// <param name="builder">The host's builder.</param>
        /// <param name="configureWorker">Adds middleware.</param>
        /// <returns>The builder.</returns>
        public static IHostBuilder ConfigureFunctionsWebApplication(
            this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configureWorker) =>
            builder.ConfigureFunctionsWorkerDefaults((context, worker) =>
            {
                worker.UseAspNetCoreIntegration();
                configureWorker(context, worker);
            });
    }
}

namespace Microsoft.Azure.Functions.Worker.Builder
{
    /// <summary>Gives a function app ASP.NET Core's HTTP types.</summary>
    public static class FunctionsApplicationBuilderAspNetCoreExtensions
    {
        /// <summary>Adds HTTP.</summary>
        /// <param name="builder">The app's builder.</param>
        /// <returns>The builder.</returns>
        public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
        {
            builder.UseAspNetCoreIntegration();
            return builder;
        }
    }
}
