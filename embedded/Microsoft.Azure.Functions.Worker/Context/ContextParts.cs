using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What the trigger said besides its value.</summary>
public abstract class BindingContext
{
    /// <summary>The trigger's data by name: route values, dequeue count and the like.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}

/// <summary>Which try a run is.</summary>
public abstract class RetryContext
{
    /// <summary>How often the function was tried before: 0 for the first run.</summary>
    public abstract int RetryCount { get; }

    /// <summary>The most retries; -1 for no limit.</summary>
    public abstract int MaxRetryCount { get; }
}

/// <summary>The distributed trace that a run belongs to (W3C Trace Context).</summary>
public abstract class TraceContext
{
    /// <summary>The <c>traceparent</c> of the caller.</summary>
    public abstract string TraceParent { get; }

    /// <summary>The <c>tracestate</c> of the caller.</summary>
    public abstract string TraceState { get; }

    /// <summary>Attributes that go with the trace.</summary>
    public virtual IReadOnlyDictionary<string, string> Attributes => ImmutableDictionary<string, string>.Empty;

    /// <summary>Baggage that goes with the trace.</summary>
    public virtual IReadOnlyDictionary<string, string> Baggage => ImmutableDictionary<string, string>.Empty;
}

/// <summary>The features of a run, by type.</summary>
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    /// <summary>Sets the feature of type <typeparamref name="T"/>.</summary>
    /// <typeparam name="T">The feature's type.</typeparam>
    /// <param name="instance">The feature.</param>
    void Set<T>(T instance);

    /// <summary>The feature of type <typeparamref name="T"/>, or its default when there is none.</summary>
    /// <typeparam name="T">The feature's type.</typeparam>
    /// <returns>The feature.</returns>
    T? Get<T>();
}
