using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Runs queue functions: one pump for each.</summary>
internal sealed class QueueListener : IStartsLast, IWorkProbe, IManualTrigger, IDisposable
{
    // Messages are being sent by others long before the pumps are made: they see all of them or none.
    private volatile QueuePump[] _pumps = [];
    private readonly QueueOptions _options;
    private readonly QueueAccounts _accounts;
    private readonly IFunctionInvoker _invoker;
    private readonly ILogger _logger;

    public QueueListener(HostJson hostJson, QueueAccounts accounts, IFunctionInvoker invoker, ILoggerFactory loggers)
    {
        _options = new QueueOptions(hostJson);
        _accounts = accounts;
        _invoker = invoker;
        _logger = loggers.CreateLogger("Host.Queues");
        QueueSignals.MessageSent += Wake;
    }

    public bool IsBusy => _pumps.Any(p => p.IsBusy);

    public DateTimeOffset? NextDue => null;

    public bool Handles(TriggerBindingAttribute trigger) => trigger is QueueTriggerAttribute;

    public string Describe(FunctionDescriptor f) => "queueTrigger";

    public Task StartAsync(IReadOnlyList<FunctionDescriptor> mine, CancellationToken c)
    {
        _pumps = [.. mine.Select(Pump)];
        Array.ForEach(_pumps, pump => pump.Start());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken c) => Task.WhenAll(_pumps.Select(p => p.StopAsync(c)));

    public TriggerInput InputByHand(FunctionDescriptor function, string? input) => QueuePump.Input(function, System.Text.Encoding.UTF8.GetBytes(input ?? ""), null);

    public void Dispose() => QueueSignals.MessageSent -= Wake;

    private QueuePump Pump(FunctionDescriptor function)
    {
        QueueTriggerAttribute trigger = (QueueTriggerAttribute)function.Trigger;
        QueueClient queue = _accounts.Queue(trigger.Connection, trigger.QueueName, function.Name);
        return new QueuePump(function, queue, PoisonOf(queue, trigger, function.Name), _options, _invoker, _logger);
    }

    /// <summary>Where messages go that keep failing; those of a poison queue itself stay where they are.</summary>
    private QueueClient? PoisonOf(QueueClient queue, QueueTriggerAttribute trigger, string function)
    {
        const string Suffix = "-poison";
        const int LongestName = 63;
        bool hasOne = !queue.Name.EndsWith(Suffix, StringComparison.Ordinal) && queue.Name.Length + Suffix.Length <= LongestName;
        return hasOne ? _accounts.Queue(trigger.Connection, trigger.QueueName + Suffix, function) : null;
    }

    private void Wake(string account, string queue)
    {
        foreach (QueuePump pump in _pumps)
        {
            pump.Wake(account, queue);
        }
    }
}
