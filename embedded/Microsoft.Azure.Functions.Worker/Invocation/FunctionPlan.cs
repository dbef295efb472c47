using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>One property of a result with several outputs.</summary>
internal sealed record OutputProperty(string Name, OutputBindingAttribute Attribute, Func<object, object?> Get);

/// <summary>All that reflection has to find out about a function, found out once.</summary>
internal sealed class FunctionPlan
{
    private static readonly MethodInfo AwaitResult = typeof(FunctionPlan).GetMethod(nameof(Await), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly MethodInvoker _method;
    private readonly Func<object?, Task<object?>> _unwrap;

    public FunctionPlan(FunctionDescriptor function)
    {
        Function = function;
        Parameters = function.Method.GetParameters();
        Converters = [.. Parameters.Select(ConverterOf)];
        _method = MethodInvoker.Create(function.Method);
        (ResultType, _unwrap) = ResultOf(function.Method.ReturnType);
        OutputProperties = [.. OutputsOf(ResultType)];
        ReturnOutput = function.Method.GetCustomAttribute<OutputBindingAttribute>() ?? function.Method.ReturnParameter.GetCustomAttribute<OutputBindingAttribute>();
        Definition = new PlannedDefinition(this);
    }

    public FunctionDescriptor Function { get; }

    public ParameterInfo[] Parameters { get; }

    /// <summary>By parameter: the converter that its attribute names, if any.</summary>
    public Type?[] Converters { get; }

    /// <summary>The method's result, out of its task; void when it has none.</summary>
    public Type ResultType { get; }

    public ImmutableArray<OutputProperty> OutputProperties { get; }

    public OutputBindingAttribute? ReturnOutput { get; }

    public FunctionDefinition Definition { get; }

    /// <summary>What other parts find out about the function once.</summary>
    public ConcurrentDictionary<Type, object> Facets { get; } = new();

    public Task<object?> InvokeAsync(object? instance, object?[] arguments) => _unwrap(_method.Invoke(instance, arguments.AsSpan()));

    private static Type? ConverterOf(ParameterInfo parameter) =>
        parameter.GetCustomAttributes<InputConverterAttribute>().FirstOrDefault()?.ConverterType
        ?? (parameter.GetCustomAttributes().OfType<IBindingSourceMetadata>().Any(s => s.BindingSource == BindingSource.Body)
            ? typeof(Extensions.Http.Converters.FromBodyConverter)
            : parameter.ParameterType.GetCustomAttributes<InputConverterAttribute>().FirstOrDefault()?.ConverterType);

    private static IEnumerable<OutputProperty> OutputsOf(Type result) =>
        from several in new[] { result.GetProperties().Any(p => p.IsDefined(typeof(OutputBindingAttribute))) }
        from property in result.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        let attribute = property.GetCustomAttribute<OutputBindingAttribute>()
        where attribute is not null || (property.PropertyType == typeof(Http.HttpResponseData) && several)
        let getter = MethodInvoker.Create(property.GetMethod!)
        select new OutputProperty(property.Name, attribute ?? new HttpResultAttribute(), o => getter.Invoke(o));

    private static (Type Result, Func<object?, Task<object?>> Unwrap) ResultOf(Type declared)
    {
        if (declared == typeof(void))
        {
            return (typeof(void), _ => Task.FromResult<object?>(null));
        }
        if (declared == typeof(Task))
        {
            return (typeof(void), static async r => { await (Task)r!; return null; });
        }
        if (declared == typeof(ValueTask))
        {
            return (typeof(void), static async r => { await (ValueTask)r!; return null; });
        }
        if (declared.IsGenericType && declared.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(ValueTask<>)))
        {
            Type result = declared.GetGenericArguments()[0];
            return (result, AwaitResult.MakeGenericMethod(result).CreateDelegate<Func<object?, Task<object?>>>());
        }
        return (declared, Task.FromResult);
    }

    private static async Task<object?> Await<T>(object? returned) => returned is Task<T> task ? await task : await (ValueTask<T>)returned!;
}
