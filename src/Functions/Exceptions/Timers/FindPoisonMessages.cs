using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Exceptions;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Exceptions.Timers;

/// <summary>Messages that could not be handled lie in a poison queue; staff hear of each queue that has some.</summary>
public sealed class FindPoisonMessages(QueueServiceClient queues, ExceptionDesk exceptions)
{
    private const int Peeked = 32;

    /// <summary>Every fifteen minutes.</summary>
    [Function(nameof(FindPoisonMessages))]
    public async Task Run([TimerTrigger("0 */15 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        foreach (string queue in QueueNames.All)
        {
            int count = await CountAsync(queues.GetQueueClient($"{queue}-poison"), cancellation);
            if (count > 0)
            {
                string many = count == Peeked ? $"{Peeked} or more messages lie" : count == 1 ? "1 message lies" : $"{count} messages lie";
                await exceptions.OpenAsync(ExceptionRule.Poison, queue, $"{many} in the queue {queue}-poison.", cancellation);
            }
            else
            {
                await exceptions.CloseItselfAsync(ExceptionRule.Poison, null, queue, cancellation);
            }
        }
    }

    private static async Task<int> CountAsync(QueueClient poison, CancellationToken cancellation)
    {
        try
        {
            PeekedMessage[] messages = await poison.PeekMessagesAsync(Peeked, cancellation);
            return messages.Length;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return 0;
        }
    }
}
