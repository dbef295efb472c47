using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The pipeline's outermost step for HTTP: hands the request in and writes the response.</summary>
internal sealed class HttpStep
{
    public const string HttpContextKey = "HttpRequestContext";
}

internal static class HttpStepExtensions
{
    public static IFunctionsWorkerApplicationBuilder UseAspNetCoreIntegration(this IFunctionsWorkerApplicationBuilder builder)
    {
        builder.Services.AddMvcCore();
        return builder;
    }
}
