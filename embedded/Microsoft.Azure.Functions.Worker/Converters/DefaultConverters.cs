using System.Text;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Extensions.Options;

namespace Microsoft.Azure.Functions.Worker.Hosting;

internal sealed class FunctionContextConverter : IInputConverter
{
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context) => ValueTask.FromResult(
        context.TargetType == typeof(FunctionContext) ? ConversionResult.Success(context.FunctionContext) : ConversionResult.Unhandled());
}

internal sealed class CancellationTokenConverter : IInputConverter
{
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context) => ValueTask.FromResult(
        context.TargetType == typeof(CancellationToken) || context.TargetType == typeof(CancellationToken?)
            ? ConversionResult.Success(context.FunctionContext.CancellationToken)
            : ConversionResult.Unhandled());
}

internal sealed class AssignableConverter : IInputConverter
{
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context) => ValueTask.FromResult(
        context.Source is { } source && context.TargetType.IsInstanceOfType(source) ? ConversionResult.Success(source) : ConversionResult.Unhandled());
}

internal sealed class GuidConverter : IInputConverter
{
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context) => ValueTask.FromResult(
        (context.TargetType == typeof(Guid) || context.TargetType == typeof(Guid?)) && context.Source is string text && Guid.TryParse(text, out Guid guid)
            ? ConversionResult.Success(guid)
            : ConversionResult.Unhandled());
}

internal sealed class DateTimeConverter : IInputConverter
{
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context)
    {
        Type target = Nullable.GetUnderlyingType(context.TargetType) ?? context.TargetType;
        ConversionResult result = context.Source is not string text ? ConversionResult.Unhandled()
            : target == typeof(DateTimeOffset) && DateTimeOffset.TryParse(text, out DateTimeOffset offset) ? ConversionResult.Success(offset)
            : target == typeof(DateTime) && DateTime.TryParse(text, out DateTime time) ? ConversionResult.Success(time)
            : ConversionResult.Unhandled();
        return ValueTask.FromResult(result);
    }
}

internal sealed class MemoryConverter : IInputConverter
{
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context)
    {
        ConversionResult result = context.Source is not ReadOnlyMemory<byte> bytes ? ConversionResult.Unhandled()
            : context.TargetType.IsAssignableFrom(typeof(string)) ? ConversionResult.Success(Encoding.UTF8.GetString(bytes.Span))
            : context.TargetType.IsAssignableFrom(typeof(byte[])) ? ConversionResult.Success(bytes.ToArray())
            : ConversionResult.Unhandled();
        return ValueTask.FromResult(result);
    }
}

internal sealed class StringToByteConverter : IInputConverter
{
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context) => ValueTask.FromResult(
        context.Source is string text && context.TargetType.IsAssignableFrom(typeof(byte[]))
            ? ConversionResult.Success(Encoding.UTF8.GetBytes(text))
            : ConversionResult.Unhandled());
}

internal sealed class JsonConverter(IOptions<WorkerOptions> options) : IInputConverter
{
    private readonly ObjectSerializer _serializer = options.Value.Serializer!;

    public async ValueTask<ConversionResult> ConvertAsync(ConverterContext context)
    {
        byte[]? json = context.Source switch
        {
            _ when context.TargetType == typeof(string) => null,
            string text => Encoding.UTF8.GetBytes(text),
            ReadOnlyMemory<byte> bytes => bytes.ToArray(),
            _ => null,
        };
        if (json is null)
        {
            return ConversionResult.Unhandled();
        }
        try
        {
            using MemoryStream stream = new(json);
            return ConversionResult.Success(await _serializer.DeserializeAsync(stream, context.TargetType, CancellationToken.None));
        }
        catch (Exception e)
        {
            return ConversionResult.Failed(e);
        }
    }
}
