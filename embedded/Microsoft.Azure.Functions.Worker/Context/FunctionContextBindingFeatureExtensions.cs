using Microsoft.Azure.Functions.Worker.Context.Features;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Hosting;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What goes into a run and comes out of it, for middleware.</summary>
public static class FunctionContextBindingFeatureExtensions
{
    /// <summary>Makes the value of one input.</summary>
    /// <typeparam name="T">The type that is wanted.</typeparam>
    /// <param name="context">The run.</param>
    /// <param name="bindingMetadata">The binding, out of the function's definition.</param>
    /// <returns>The value; setting it changes what the function gets.</returns>
    /// <exception cref="ArgumentNullException">The binding is null.</exception>
    public static async ValueTask<InputBindingData<T>> BindInputAsync<T>(this FunctionContext context, BindingMetadata bindingMetadata)
    {
        ArgumentNullException.ThrowIfNull(bindingMetadata);
        RunBindings bindings = context.Bindings();
        InputBindingFeature feature = (InputBindingFeature)context.Features.Get<IFunctionInputBindingFeature>()!;
        int index = Array.FindIndex(bindings.Plan.Parameters, p => p.Name == bindingMetadata.Name);
        ConversionResult result = await feature.BindAsync(context, bindings, index, typeof(T));
        return new BoundInput<T>(bindingMetadata, (T?)result.Value, v => feature.Replace(index, v));
    }

    /// <summary>What the function returned.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="context">The run.</param>
    /// <returns>The result; setting it changes what the caller gets.</returns>
    /// <exception cref="InvalidOperationException">The result is of another type.</exception>
    public static InvocationResult<T> GetInvocationResult<T>(this FunctionContext context) => context.Bindings().InvocationResult is T
        ? new RunResult<T>(context.Bindings())
        : throw new InvalidOperationException(
            $"Requested type({typeof(T)}) does not match the type of Invocation result({context.Bindings().InvocationResult?.GetType()})");

    /// <summary>What the function returned, of any type.</summary>
    /// <param name="context">The run.</param>
    /// <returns>The result; setting it changes what the caller gets.</returns>
    public static InvocationResult GetInvocationResult(this FunctionContext context) => new RunResult(context.Bindings());

    /// <summary>The outputs of a result with several.</summary>
    /// <typeparam name="T">The type that is wanted; an output of another type has no value.</typeparam>
    /// <param name="context">The run.</param>
    /// <returns>The outputs; setting one changes what is written.</returns>
    public static IEnumerable<OutputBindingData<T>> GetOutputBindings<T>(this FunctionContext context)
    {
        RunBindings bindings = context.Bindings();
        foreach ((string name, BindingMetadata binding) in context.FunctionDefinition.OutputBindings)
        {
            yield return new RunOutput<T>(bindings, name, binding.Type);
        }
    }

    private sealed class BoundInput<T>(BindingMetadata binding, T? value, Action<object?> replace) : InputBindingData<T>
    {
        private T? _value = value;

        public override BindingMetadata BindingMetadata => binding;

        public override T? Value
        {
            get => _value;
            set => replace(_value = value);
        }
    }

    private sealed class RunResult(RunBindings bindings) : InvocationResult
    {
        public override object? Value
        {
            get => bindings.InvocationResult;
            set => bindings.InvocationResult = value;
        }
    }

    private sealed class RunResult<T>(RunBindings bindings) : InvocationResult<T>
    {
        public override T? Value
        {
            get => (T?)bindings.InvocationResult;
            set => bindings.InvocationResult = value;
        }
    }

    private sealed class RunOutput<T>(RunBindings bindings, string name, string type) : OutputBindingData<T>
    {
        public override string BindingType => type;

        public override string Name => name;

        public override T? Value
        {
            get => bindings.Outputs.TryGetValue(name, out object? found) && found is T value ? value : default;
            set => bindings.Outputs[name] = value;
        }
    }
}
