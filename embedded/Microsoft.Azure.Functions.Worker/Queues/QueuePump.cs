using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Takes the messages of one queue to one function.</summary>
internal sealed class QueuePump(
    FunctionDescriptor function, QueueClient queue, QueueClient? poison, QueueOptions options, IFunctionInvoker invoker, ILogger logger)
{
    // A message is hidden for this long and hidden anew while its function runs; after a crash it is back this soon.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, MessageRun> _runs = new();
    private readonly ConcurrentDictionary<string, long> _retries = new();
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly SemaphoreSlim _ended = new(0, 1);
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _abandoned = new();
    private readonly string _account = AccountOf(queue);
    private Task _pumping = Task.CompletedTask;
    private Task _renewing = Task.CompletedTask;
    private int _underWay;
    private long _sends = 1;
    private long _sendsSeenEmpty;

    /// <summary>Busy from a send until a poll that began after it found nothing, all functions are done, and no failed message waits for its next try.</summary>
    public bool IsBusy
    {
        get
        {
            long now = Environment.TickCount64;
            return !_stopping.IsCancellationRequested
                && (!_runs.IsEmpty || Volatile.Read(ref _sends) > Volatile.Read(ref _sendsSeenEmpty) || _retries.Values.Any(due => now < due + (long)Lease.TotalMilliseconds));
        }
    }

    public void Start()
    {
        _pumping = Task.Run(PumpAsync);
        _renewing = Task.Run(RenewAsync);
    }

    /// <summary>Takes no more messages and waits for those under way; past the deadline they are left to be delivered again.</summary>
    public async Task StopAsync(CancellationToken deadline)
    {
        await _stopping.CancelAsync();
        using (deadline.UnsafeRegister(_ => _abandoned.Cancel(), null))
        {
            await _pumping;
            await Task.WhenAll(_runs.Values.Select(r => r.Done)).WaitAsync(deadline);
        }
        await _abandoned.CancelAsync();
        await _renewing;
    }

    public void Wake(string account, string name)
    {
        if (name == queue.Name && account == _account)
        {
            Interlocked.Increment(ref _sends);
            Signal(_wake);
        }
    }

    public static TriggerInput Input(FunctionDescriptor function, byte[] content, QueueMessage? message)
    {
        Type wanted = function.TriggerParameter!.ParameterType;
        string text = Encoding.UTF8.GetString(content);
        object value = wanted == typeof(QueueMessage) && message is not null
                ? QueuesModelFactory.QueueMessage(message.MessageId, message.PopReceipt, new BinaryData(content), message.DequeueCount, message.NextVisibleOn, message.InsertedOn, message.ExpiresOn)
            : wanted == typeof(BinaryData) ? new BinaryData(content)
            : wanted == typeof(byte[]) ? content
            : text;
        Dictionary<string, object?> data = new(StringComparer.OrdinalIgnoreCase) { ["QueueTrigger"] = text };
        if (message is not null)
        {
            data["Id"] = message.MessageId;
            data["PopReceipt"] = message.PopReceipt;
            data["DequeueCount"] = message.DequeueCount;
            data["InsertionTime"] = JsonSerializer.Serialize(message.InsertedOn);
            data["ExpirationTime"] = JsonSerializer.Serialize(message.ExpiresOn);
            data["NextVisibleTime"] = JsonSerializer.Serialize(message.NextVisibleOn);
        }
        return new TriggerInput(value, data);
    }

    private static string AccountOf(QueueClient client)
    {
        string address = client.Uri.GetLeftPart(UriPartial.Path);
        return address[..address.LastIndexOf('/')];
    }

    private static void Signal(SemaphoreSlim signal)
    {
        // Most signals come while the last one has not been heard; an exception for each would cost more than the message does.
        if (signal.CurrentCount > 0)
        {
            return;
        }
        try
        {
            signal.Release();
        }
        catch (SemaphoreFullException)
        {
        }
    }

    private async Task PumpAsync()
    {
        Backoff backoff = new(options.MaxPollingInterval);
        bool found = false;
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                long sends = Volatile.Read(ref _sends);
                QueueMessage[] messages = await ReceiveAsync();
                if (messages.Length > 0 && _stopping.IsCancellationRequested)
                {
                    await GiveBackAsync(messages);
                    return;
                }
                if (messages.Length > 0)
                {
                    found = true;
                    Begin(messages);
                    while (Volatile.Read(ref _underWay) > options.NewBatchThreshold)
                    {
                        await _ended.WaitAsync(_stopping.Token);
                    }
                    continue;
                }
                Volatile.Write(ref _sendsSeenEmpty, sends);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                // Either the wait for room ended, or the deadline has come.
                return;
            }
            catch (Exception e)
            {
                logger.LogError(e, "The queue {Queue} could not be read.", queue.Name);
            }
            await PauseAsync(backoff.Next(found));
            found = false;
        }
    }

    private async Task<QueueMessage[]> ReceiveAsync()
    {
        try
        {
            return (await queue.ReceiveMessagesAsync(options.BatchSize, Lease, _abandoned.Token)).Value;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409)
        {
            return [];
        }
    }

    /// <summary>A poll under way at shutdown is not cut off, as its messages would stay hidden; they go back at once.</summary>
    private Task GiveBackAsync(QueueMessage[] messages) =>
        Task.WhenAll(messages.Select(m => new MessageRun(m, queue).ReleaseAsync(TimeSpan.Zero, _abandoned.Token)));

    private async Task PauseAsync(TimeSpan pause)
    {
        long now = Environment.TickCount64;
        foreach (KeyValuePair<string, long> retry in _retries)
        {
            if (now >= retry.Value + (long)Lease.TotalMilliseconds)
            {
                // Another host has taken the message.
                _retries.TryRemove(retry);
                continue;
            }
            TimeSpan left = retry.Value > now ? TimeSpan.FromMilliseconds(retry.Value - now) : Backoff.Shortest;
            pause = left < pause ? left : pause;
        }
        try
        {
            await _wake.WaitAsync(pause, _stopping.Token);
        }
        catch (OperationCanceledException)
        {
        }
    }

    private void Begin(QueueMessage[] messages)
    {
        foreach (QueueMessage message in messages)
        {
            // A message whose lease was lost is left to the run that it has; one that was let go is taken though its last run has not quite ended.
            if (_runs.TryGetValue(message.MessageId, out MessageRun? last) && !last.IsFinished)
            {
                continue;
            }
            MessageRun run = new(message, queue);
            _runs[message.MessageId] = run;
            _retries.TryRemove(message.MessageId, out _);
            Interlocked.Increment(ref _underWay);
            run.Done = Task.Run(() => RunAsync(run));
        }
    }

    private async Task RunAsync(MessageRun run)
    {
        try
        {
            QueueMessage message = run.Message;
            if (message.DequeueCount > options.MaxDequeueCount)
            {
                await PoisonAsync(run);
            }
            else if (!MessageText.TryDecode(message.Body.ToString(), options.Base64, out byte[] content))
            {
                logger.LogWarning("A message of {Queue} is not encoded as base64.", queue.Name);
                await PoisonAsync(run);
            }
            else if (await SucceedsAsync(message, content))
            {
                await run.DeleteAsync(_abandoned.Token);
            }
            else if (message.DequeueCount >= options.MaxDequeueCount)
            {
                await PoisonAsync(run);
            }
            else if (poison is not null)
            {
                _retries[message.MessageId] = Environment.TickCount64 + (long)options.VisibilityTimeout.TotalMilliseconds;
                await run.ReleaseAsync(options.VisibilityTimeout, _abandoned.Token);
                Signal(_wake);
            }
        }
        catch (OperationCanceledException) when (_abandoned.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            logger.LogError(e, "A message of {Queue} could not be finished; it will be delivered again.", queue.Name);
        }
        finally
        {
            _runs.TryRemove(KeyValuePair.Create(run.Message.MessageId, run));
            if (Interlocked.Decrement(ref _underWay) <= options.NewBatchThreshold)
            {
                Signal(_ended);
            }
        }
    }

    private async Task<bool> SucceedsAsync(QueueMessage message, byte[] content)
    {
        try
        {
            await invoker.InvokeAsync(function, Input(function, content, message), _abandoned.Token);
            return true;
        }
        catch (Exception e)
        {
            logger.LogError(e, "The function {Function} failed, try {Try} of {Tries}.", function.Name, message.DequeueCount, options.MaxDequeueCount);
            return false;
        }
    }

    /// <summary>Without a poison queue the message stays as it is: hidden for a while, so that it does not fail in a loop.</summary>
    private async Task PoisonAsync(MessageRun run)
    {
        if (poison is null)
        {
            return;
        }
        logger.LogWarning("A message has been tried {Count} times. It is moved to the queue {Poison}.", run.Message.DequeueCount, poison.Name);
        try
        {
            await poison.SendMessageAsync(run.Message.Body.ToString(), _abandoned.Token);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await poison.CreateIfNotExistsAsync(cancellationToken: _abandoned.Token);
            await poison.SendMessageAsync(run.Message.Body.ToString(), _abandoned.Token);
        }
        await run.DeleteAsync(_abandoned.Token);
    }

    private async Task RenewAsync()
    {
        using PeriodicTimer timer = new(RenewEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(_abandoned.Token))
            {
                foreach (MessageRun run in _runs.Values)
                {
                    await run.RenewAsync(Lease, _abandoned.Token);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }
}
