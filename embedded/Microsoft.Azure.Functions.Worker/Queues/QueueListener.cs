using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Runs queue functions: one pump for each.</summary>
internal sealed class QueueListener : IStartsLast, IWorkProbe, IManualTrigger, IDisposable
{
    private readonly Dictionary<FunctionDescriptor, QueuePump> _pumps = [];
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

    public bool IsBusy => _pumps.Values.Any(p => p.IsBusy);

    public DateTimeOffset? NextDue => null;

    public bool Handles(TriggerBindingAttribute trigger) => trigger is QueueTriggerAttribute;

    public string Describe(FunctionDescriptor f) => "queueTrigger";

    public Task StartAsync(IReadOnlyList<FunctionDescriptor> mine, CancellationToken c)
    {
        foreach (FunctionDescriptor function in mine)
        {
            QueueTriggerAttribute trigger = (QueueTriggerAttribute)function.Trigger;
            _pumps[function] = new QueuePump(
                function,
                _accounts.Queue(trigger.Connection, trigger.QueueName, function.Name),
                _accounts.Queue(trigger.Connection, trigger.QueueName + "-poison", function.Name),
                _options, _invoker, _logger);
        }
        foreach (QueuePump pump in _pumps.Values)
        {
            pump.Start();
        }
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken c) => Task.WhenAll(_pumps.Values.Select(p => p.StopAsync(c)));

    public TriggerInput InputByHand(FunctionDescriptor function, string? input) => QueuePump.Input(function, System.Text.Encoding.UTF8.GetBytes(input ?? ""), null);

    public void Dispose() => QueueSignals.MessageSent -= Wake;

    private void Wake(string account, string queue)
    {
        foreach (QueuePump pump in _pumps.Values)
        {
            pump.Wake(account, queue);
        }
    }
}
