namespace Microsoft.Azure.Functions.Worker;

/// <summary>All that is known of one run of a function.</summary>
public abstract class FunctionContext
{
    /// <summary>The run's own id.</summary>
    public abstract string InvocationId { get; }

    /// <summary>The function's id, which stays the same as long as its code does.</summary>
    public abstract string FunctionId { get; }

    /// <summary>The distributed trace that the run belongs to.</summary>
    public abstract TraceContext TraceContext { get; }

    /// <summary>What the trigger said besides its value.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>Which try this is.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>The services of this run: a scope of its own.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>The function that runs.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>Whatever middleware and function want to share during the run.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>The run's features, by type.</summary>
    public abstract IInvocationFeatures Features { get; }

    /// <summary>Signalled when the caller has gone or the host stops.</summary>
    public virtual CancellationToken CancellationToken { get; } = CancellationToken.None;
}
