using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Serverless.Functions.Web;

/// <summary>Staff sign-in, what surrounds every request, and the console.</summary>
public static class WebSetup
{
    /// <summary>Registers what the middleware and the web functions need.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services) => services
        .AddSingleton<StaffKeys>()
        .AddSingleton<PlatformSignIn>()
        .AddSingleton<SignInLimit>()
        .AddSingleton(provider => new Sessions(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<StaffKeys>(), TimeProvider.System));

    /// <summary>Puts the middleware around every function, the outermost first.</summary>
    public static IFunctionsWorkerApplicationBuilder UseWeb(this IFunctionsWorkerApplicationBuilder worker) => worker
        .UseMiddleware<CorrelationMiddleware>()
        .UseMiddleware<SecurityHeadersMiddleware>()
        .UseMiddleware<FaultMiddleware>()
        .UseMiddleware<StaffMiddleware>();
}
