namespace Microsoft.Azure.Functions.Worker.Converters;

/// <summary>How a conversion ended.</summary>
public enum ConversionStatus
{
    /// <summary>The converter does not do this.</summary>
    Unhandled,

    /// <summary>It worked.</summary>
    Succeeded,

    /// <summary>It should have worked and did not.</summary>
    Failed,
}

/// <summary>What a conversion gave.</summary>
public readonly struct ConversionResult
{
    private ConversionResult(ConversionStatus status, object? value = null, Exception? error = null)
    {
        Status = status;
        Value = value;
        Error = error;
    }

    /// <summary>How the conversion ended.</summary>
    public ConversionStatus Status { get; }

    /// <summary>The value, when it succeeded.</summary>
    public object? Value { get; }

    /// <summary>What went wrong, when it failed.</summary>
    public Exception? Error { get; }

    /// <summary>The converter does not do this.</summary>
    /// <returns>The result.</returns>
    public static ConversionResult Unhandled() => new(ConversionStatus.Unhandled);

    /// <summary>The conversion worked.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The result.</returns>
    public static ConversionResult Success(object? value) => new(ConversionStatus.Succeeded, value);

    /// <summary>The conversion failed.</summary>
    /// <param name="exception">What went wrong.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">The exception is null.</exception>
    public static ConversionResult Failed(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new(ConversionStatus.Failed, error: exception);
    }
}

/// <summary>What a converter is to convert.</summary>
public abstract class ConverterContext
{
    /// <summary>The type that is wanted.</summary>
    public abstract Type TargetType { get; }

    /// <summary>The value that is there.</summary>
    public abstract object? Source { get; }

    /// <summary>The run.</summary>
    public abstract FunctionContext FunctionContext { get; }

    /// <summary>What is known about the parameter.</summary>
    public abstract IReadOnlyDictionary<string, object> Properties { get; }
}

/// <summary>Turns what the trigger gives into what a parameter wants.</summary>
public interface IInputConverter
{
    /// <summary>Converts, or says that it does not do this.</summary>
    /// <param name="context">What is to be converted.</param>
    /// <returns>The result.</returns>
    ValueTask<ConversionResult> ConvertAsync(ConverterContext context);
}

/// <summary>Names the converter of a parameter or type.</summary>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Struct,
    AllowMultiple = true)]
public class InputConverterAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="converterType">The converter.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="InvalidOperationException">The type is no <see cref="IInputConverter"/>.</exception>
    public InputConverterAttribute(Type converterType)
    {
        ArgumentNullException.ThrowIfNull(converterType);
        if (!typeof(IInputConverter).IsAssignableFrom(converterType))
        {
            throw new InvalidOperationException($"{converterType.Name} must implement {typeof(IInputConverter).FullName} to be used as an input converter.");
        }
        ConverterType = converterType;
    }

    /// <summary>The converter.</summary>
    public Type ConverterType { get; }
}
