using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Extensions.Http.Converters;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Hosting;

internal static class AspNetCoreIntegration
{
    public static IFunctionsWorkerApplicationBuilder UseAspNetCoreIntegration(this IFunctionsWorkerApplicationBuilder builder)
    {
        builder.Services.AddMvcCore();
        builder.Services.AddSingleton<AspNetCoreIsUsed>();
        return builder;
    }
}

/// <summary>Registered when the app uses ASP.NET Core's types: then a response is what the function made of it, not what the host makes of a result.</summary>
internal sealed class AspNetCoreIsUsed
{
    public static bool By(FunctionContext context) => context.InstanceServices.GetService<AspNetCoreIsUsed>() is not null;
}

/// <summary>Fills any parameter of a request type.</summary>
internal sealed class HttpContextConverter : IInputConverter
{
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context)
    {
        HttpRequest? request = (context.TargetType == typeof(HttpRequest) || context.TargetType == typeof(HttpRequestData))
            ? context.FunctionContext.GetHttpContext()?.Request
            : null;
        return ValueTask.FromResult(request is null ? ConversionResult.Unhandled()
            : ConversionResult.Success(context.TargetType == typeof(HttpRequest) ? request : new AspNetCoreHttpRequestData(request, context.FunctionContext)));
    }
}

/// <summary>Reads a body with the input formatters of ASP.NET Core MVC.</summary>
internal sealed class FromBodyFeature : IFromBodyConversionFeature
{
    public static readonly FromBodyFeature Instance = new();

    public async ValueTask<object?> ConvertAsync(FunctionContext context, Type targetType)
    {
        HttpContext http = context.GetHttpContext() ?? throw new InvalidOperationException("There is no request whose body could be read.");
        if (http.RequestServices.GetService<IModelBinderFactory>() is not { } binders)
        {
            return await context.Serializer().DeserializeAsync(http.Request.Body, targetType, http.RequestAborted);
        }
        ModelMetadata metadata = http.RequestServices.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(targetType);
        BindingInfo info = new()
        {
            BinderModelName = metadata.BinderModelName,
            BindingSource = BindingSource.Body,
            BinderType = metadata.BinderType,
            PropertyFilterProvider = metadata.PropertyFilterProvider,
        };
        IModelBinder binder = binders.CreateBinder(new ModelBinderFactoryContext { Metadata = metadata, BindingInfo = info, CacheToken = metadata });
        DefaultModelBindingContext binding = new()
        {
            ModelMetadata = metadata,
            ModelName = metadata.BinderModelName ?? "",
            BindingSource = BindingSource.Body,
            ModelState = new ModelStateDictionary(),
            ActionContext = new ActionContext { HttpContext = http },
        };
        await binder.BindModelAsync(binding);
        if (binding.Result.IsModelSet || binding.ModelState.IsValid)
        {
            return binding.Result.Model;
        }
        StringBuilder message = new();
        foreach (ModelError error in binding.ModelState.Values.SelectMany(v => v.Errors))
        {
            message.AppendLine(string.IsNullOrEmpty(error.ErrorMessage) ? error.Exception?.Message : error.ErrorMessage);
        }
        throw new InvalidOperationException(message.ToString());
    }
}
