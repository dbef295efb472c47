using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Azure.Functions.Worker.Context.Features;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The app's converters and binders, made once.</summary>
internal sealed class ConverterSet(IOptions<WorkerOptions> options, IEnumerable<IParameterBinder> binders, IServiceProvider services)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Type, IInputConverter> _named = new();

    private readonly IInputConverter[] _inOrder =
        [.. options.Value.InputConverters.Select(t => (IInputConverter)ActivatorUtilities.GetServiceOrCreateInstance(services, t))];

    private readonly IParameterBinder[] _binders = [.. binders];

    public IParameterBinder?[] BindersFor(FunctionPlan plan) =>
        (IParameterBinder?[])plan.Facets.GetOrAdd(typeof(ConverterSet), _ => plan.Parameters.Select(p => Array.Find(_binders, b => b.CanBind(p))).ToArray());

    public async ValueTask<ConversionResult> ConvertAsync(ConverterContext context, Type? first)
    {
        if (first is not null)
        {
            IInputConverter named = _named.GetOrAdd(first, t => (IInputConverter)ActivatorUtilities.GetServiceOrCreateInstance(services, t));
            ConversionResult result = await named.ConvertAsync(context);
            if (result.Status is not ConversionStatus.Unhandled)
            {
                return result;
            }
        }
        foreach (IInputConverter converter in _inOrder)
        {
            ConversionResult result = await converter.ConvertAsync(context);
            if (result.Status is not ConversionStatus.Unhandled)
            {
                return result;
            }
        }
        return ConversionResult.Unhandled();
    }
}

/// <summary>Finds the values of a function's parameters, once for each run, though middleware may ask before the function does.</summary>
internal sealed class InputBindingFeature(ConverterSet converters) : IFunctionInputBindingFeature
{
    private FunctionInputBindingResult? _found;
    private ConversionResult?[]? _results;

    public ValueTask<FunctionInputBindingResult> BindFunctionInputAsync(FunctionContext context) =>
        _found is { } found ? ValueTask.FromResult(found) : BindAllAsync(context);

    /// <summary>The value of one parameter, found once; middleware may ask for another type than the function does.</summary>
    public async ValueTask<ConversionResult> BindAsync(FunctionContext context, RunBindings bindings, int index, Type target)
    {
        _results ??= new ConversionResult?[bindings.Plan.Parameters.Length];
        if (_results[index] is { } known)
        {
            return known;
        }
        ParameterInfo parameter = bindings.Plan.Parameters[index];
        ConversionResult result = converters.BindersFor(bindings.Plan)[index] is { } binder
            ? ConversionResult.Success(await binder.BindAsync(parameter, context))
            : await converters.ConvertAsync(
                new ParameterConverterContext(target, bindings.Source(parameter.Name!), context, bindings.Plan.Definition.Parameters[index].Properties),
                bindings.Plan.Converters[index]);
        _results[index] = result;
        return result;
    }

    /// <summary>Replaces the value of one parameter.</summary>
    public void Replace(int index, object? value) => _results![index] = ConversionResult.Success(value);

    private async ValueTask<FunctionInputBindingResult> BindAllAsync(FunctionContext context)
    {
        RunBindings bindings = context.Bindings();
        ImmutableArray<FunctionParameter> parameters = bindings.Plan.Definition.Parameters;
        object?[] values = parameters.Length == 0 ? [] : new object?[parameters.Length];
        List<string> errors = [];
        for (int i = 0; i < values.Length; i++)
        {
            FunctionParameter parameter = parameters[i];
            ConversionResult result = await BindAsync(context, bindings, i, parameter.Type);
            if (result.Status is ConversionStatus.Succeeded)
            {
                values[i] = result.Value;
            }
            else if (result.Status is ConversionStatus.Failed && bindings.Source(parameter.Name) is { } source)
            {
                errors.Add($"Cannot convert input parameter '{parameter.Name}' to type '{parameter.Type.FullName}' from type '{source.GetType().FullName}'. Error:{result.Error}");
            }
            else if (result.Status is ConversionStatus.Unhandled && parameter.HasDefaultValue)
            {
                values[i] = parameter.DefaultValue;
            }
            else if (result.Status is ConversionStatus.Unhandled && !parameter.IsReferenceOrNullableType)
            {
                errors.Add($"Could not populate the value for '{parameter.Name}' parameter. Consider adding a default value or making the parameter nullable.");
            }
        }
        return errors.Count == 0
            ? _found = new FunctionInputBindingResult(values)
            : throw new FunctionInputConverterException(
                $"Error converting {errors.Count} input parameters for Function '{context.FunctionDefinition.Name}': {string.Join(Environment.NewLine, errors)}");
    }
}

internal sealed class ParameterConverterContext(
    Type target, object? source, FunctionContext context, IReadOnlyDictionary<string, object> properties) : ConverterContext
{
    public override Type TargetType => target;

    public override object? Source => source;

    public override FunctionContext FunctionContext => context;

    public override IReadOnlyDictionary<string, object> Properties => properties;
}
