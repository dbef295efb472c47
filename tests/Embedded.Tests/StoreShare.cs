using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Embedded.Tests;

/// <summary>What each of two processes does that share one file: raises one counter under its ETag, and takes messages.</summary>
internal static class StoreShare
{
    public const int Times = 200;

    /// <summary>Prints the messages that it took, one a line.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        foreach (string text in await WorkAsync($"UseEmbeddedStorage=true;Path={args[0]}"))
        {
            Console.WriteLine(text);
        }

        return 0;
    }

    public static async Task<List<string>> WorkAsync(string connectionString)
    {
        var table = new TableClient(connectionString, "shared");
        var queue = new QueueClient(connectionString, "shared");
        var taken = new List<string>();
        for (int time = 0; time < Times; time++)
        {
            await RaiseAsync(table);
            QueueMessage? message = (await queue.ReceiveMessageAsync(TimeSpan.FromMinutes(10))).Value;
            if (message is not null)
            {
                taken.Add(message.MessageText);
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            }
        }

        return taken;
    }

    private static async Task RaiseAsync(TableClient table)
    {
        while (true)
        {
            TableEntity counter = await table.GetEntityAsync<TableEntity>("p", "counter");
            counter["Count"] = counter.GetInt32("Count") + 1;
            try
            {
                await table.UpdateEntityAsync(counter, counter.ETag);
                return;
            }
            catch (RequestFailedException lostRace) when (lostRace.Status == 412)
            {
                // The other process was first: read again.
            }
        }
    }
}
