using Microsoft.Azure.Functions.Worker.Converters;

namespace Microsoft.Azure.Functions.Worker.Extensions.Http.Converters;

/// <summary>Reads a parameter from the request's body, by the run's <see cref="IFromBodyConversionFeature"/>.</summary>
internal sealed class FromBodyConverter : IInputConverter
{
    public async ValueTask<ConversionResult> ConvertAsync(ConverterContext context)
    {
        if (context.FunctionContext.Features.Get<IFromBodyConversionFeature>() is not { } feature)
        {
            return ConversionResult.Unhandled();
        }
        try
        {
            return ConversionResult.Success(await feature.ConvertAsync(context.FunctionContext, context.TargetType));
        }
        catch (Exception e)
        {
            return ConversionResult.Failed(e);
        }
    }
}

/// <summary>Reads the request's body as an object.</summary>
public interface IFromBodyConversionFeature
{
    /// <summary>Reads the body.</summary>
    /// <param name="context">The run.</param>
    /// <param name="targetType">The type that is wanted.</param>
    /// <returns>The object.</returns>
    ValueTask<object?> ConvertAsync(FunctionContext context, Type targetType);
}
