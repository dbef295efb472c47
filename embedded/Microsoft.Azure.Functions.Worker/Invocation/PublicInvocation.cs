namespace Microsoft.Azure.Functions.Worker
{
    /// <summary>Makes the object that a function's method belongs to.</summary>
    public interface IFunctionActivator
    {
        /// <summary>Makes the object for one run.</summary>
        /// <param name="instanceType">Its type.</param>
        /// <param name="context">The run.</param>
        /// <returns>The object; null for none.</returns>
        object? CreateInstance(Type instanceType, FunctionContext context);
    }

    /// <summary>What a function returned, of any type.</summary>
    public abstract class InvocationResult : InvocationResult<object>
    {
    }

    /// <summary>What a function returned.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public abstract class InvocationResult<T>
    {
        /// <summary>The value; setting it replaces what the caller gets.</summary>
        public abstract T? Value { get; set; }
    }

    /// <summary>One input of a run.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public abstract class InputBindingData<T>
    {
        /// <summary>The binding.</summary>
        public abstract BindingMetadata BindingMetadata { get; }

        /// <summary>The value; setting it replaces what the function gets.</summary>
        public abstract T? Value { get; set; }
    }

    /// <summary>One output of a run.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public abstract class OutputBindingData<T>
    {
        /// <summary>The binding's kind, such as <c>queue</c>.</summary>
        public abstract string BindingType { get; }

        /// <summary>The binding's name.</summary>
        public abstract string Name { get; }

        /// <summary>The value; setting it replaces what is written.</summary>
        public abstract T? Value { get; set; }
    }
}

namespace Microsoft.Azure.Functions.Worker.Invocation
{
    /// <summary>Runs functions, once their middleware is through.</summary>
    public interface IFunctionExecutor
    {
        /// <summary>Runs the function of a run and notes its result.</summary>
        /// <param name="context">The run.</param>
        /// <returns>Completed when the function is done.</returns>
        ValueTask ExecuteAsync(FunctionContext context);
    }
}

namespace Microsoft.Azure.Functions.Worker.Context.Features
{
    /// <summary>Finds the values of a function's parameters; once for each run.</summary>
    public interface IFunctionInputBindingFeature
    {
        /// <summary>Finds the values, or gives back those found before.</summary>
        /// <param name="context">The run.</param>
        /// <returns>The values.</returns>
        ValueTask<FunctionInputBindingResult> BindFunctionInputAsync(FunctionContext context);
    }

    /// <summary>The values of a function's parameters.</summary>
    /// <param name="values">The values, in the parameters' order.</param>
    public class FunctionInputBindingResult(object?[] values)
    {
        /// <summary>The values, in the parameters' order; they may be replaced.</summary>
        public object?[] Values { get; } = values;
    }
}
