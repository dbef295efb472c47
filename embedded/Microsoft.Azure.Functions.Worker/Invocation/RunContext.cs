using System.Collections;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>One run of a function. The scope of services is made when first asked for.</summary>
internal sealed class RunContext(
    FunctionPlan plan, TriggerInput input, IServiceScopeFactory scopes, TraceContext trace, CancellationToken cancellation) : FunctionContext, IAsyncDisposable
{
    private AsyncServiceScope? _scope;
    private IServiceProvider? _services;
    private IDictionary<object, object>? _items;
    private BindingContext? _binding;

    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => plan.Definition.Id;

    public override TraceContext TraceContext => trace;

    public override BindingContext BindingContext => _binding ??= new RunBindingContext(input.BindingData);

    public override RetryContext RetryContext => Features.Get<RetryContext>() ?? RunRetryContext.FirstTry;

    public override IServiceProvider InstanceServices
    {
        get => _services ??= (_scope ??= scopes.CreateAsyncScope()).ServiceProvider;
        set => _services = value;
    }

    public override FunctionDefinition FunctionDefinition => plan.Definition;

    public override IDictionary<object, object> Items
    {
        get => _items ??= new Dictionary<object, object>();
        set => _items = value;
    }

    public override IInvocationFeatures Features { get; } = new RunFeatures();

    public override CancellationToken CancellationToken => cancellation;

    public ValueTask DisposeAsync() => _scope is { } scope ? scope.DisposeAsync() : ValueTask.CompletedTask;
}

internal sealed class RunBindingContext(IReadOnlyDictionary<string, object?> data) : BindingContext
{
    public override IReadOnlyDictionary<string, object?> BindingData => data;
}

internal sealed class RunRetryContext(int count, int max) : RetryContext
{
    public static readonly RunRetryContext FirstTry = new(0, 0);

    public override int RetryCount => count;

    public override int MaxRetryCount => max;
}

internal sealed class RunTraceContext(string parent, string state) : TraceContext
{
    public override string TraceParent => parent;

    public override string TraceState => state;
}

internal sealed class RunFeatures : IInvocationFeatures
{
    private readonly Dictionary<Type, object> _features = new(4);

    public void Set<T>(T instance) => Set(typeof(T), instance);

    public void Set(Type type, object? instance)
    {
        if (instance is null)
        {
            _features.Remove(type);
        }
        else
        {
            _features[type] = instance;
        }
    }

    public T? Get<T>() => _features.TryGetValue(typeof(T), out object? found) ? (T)found : default;

    public IEnumerator<KeyValuePair<Type, object>> GetEnumerator() => _features.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
