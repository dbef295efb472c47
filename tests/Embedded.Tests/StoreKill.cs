using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Embedded.Storage.Local;

namespace Embedded.Tests;

/// <summary>A process writes to the local store and says what was acknowledged; it is killed at a random moment; then all that was
/// acknowledged has to be there, transactions whole, and the file sound.</summary>
internal static class StoreKill
{
    private const int Writers = 8;
    private static readonly Sql Texts = new("SELECT text FROM messages");
    private static readonly Sql IntegrityCheck = new("PRAGMA integrity_check");

    /// <param name="kills">How often a writer is killed.</param>
    /// <param name="child">How to start the process that runs <see cref="WriteAsync"/>.</param>
    /// <returns>How many writes were acknowledged, and what is wrong after a kill, if anything.</returns>
    public static async Task<(long Writes, string[] Faults)> RunAsync(int kills, ProcessStartInfo child)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("local-store-kill-");
        string path = Path.Combine(folder.FullName, "store.db");
        var acknowledged = new Acknowledged();
        for (int kill = 1; kill <= kills; kill++)
        {
            await KillOneAsync(path, acknowledged, child);
            string[] faults = Check(path, acknowledged);
            if (faults.Length > 0)
            {
                return (acknowledged.Writes, [$"after kill {kill}, in {path}:", .. faults]);
            }
        }

        folder.Delete(recursive: true);
        return (acknowledged.Writes, []);
    }

    /// <summary>The process that is killed: writes for ever, and prints each acknowledgement.</summary>
    public static async Task<int> WriteAsync(string[] args)
    {
        string connection = $"UseEmbeddedStorage=true;Path={args[0]}";
        var table = new TableClient(connection, "kill");
        var queue = new QueueClient(connection, "kill");
        await table.CreateIfNotExistsAsync();
        await queue.CreateIfNotExistsAsync();
        var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        void Say(string line)
        {
            lock (output)
            {
                output.WriteLine(line);
            }
        }

        int start = int.Parse(args[1], CultureInfo.InvariantCulture);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (int turn = start; ; turn++)
            {
                await table.UpsertEntityAsync(new TableEntity("single", $"{writer}") { ["Turn"] = turn });
                Say($"single {writer} {turn}");
                await table.SubmitTransactionAsync(Enumerable.Range(0, 5).Select(row => new TableTransactionAction(
                    TableTransactionActionType.UpsertReplace, new TableEntity($"group {writer}", $"{row}") { ["Turn"] = turn })));
                Say($"group {writer} {turn}");
                await queue.SendMessageAsync($"{writer} {turn}");
                Say($"sent {writer} {turn}");
                QueueMessage? message = (await queue.ReceiveMessageAsync(TimeSpan.FromSeconds(1))).Value;
                if (message is not null && turn % 4 == 0)
                {
                    Say($"deleting {message.MessageText}");
                    await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
                }
            }
        })));
        return 0;
    }

    private static async Task KillOneAsync(string path, Acknowledged acknowledged, ProcessStartInfo child)
    {
        var start = new ProcessStartInfo(child.FileName) { RedirectStandardOutput = true };
        foreach (string argument in (string[])[.. child.ArgumentList, path, $"{acknowledged.LastTurn + 1}"])
        {
            start.ArgumentList.Add(argument);
        }

        using Process writer = Process.Start(start)!;
        Task? kill = null;
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged.Note(line);
            kill ??= Task.Delay(Random.Shared.Next(1, 250)).ContinueWith(_ => writer.Kill(), TaskScheduler.Default);
        }

        await writer.WaitForExitAsync();
    }

    private static string[] Check(string path, Acknowledged acknowledged)
    {
        string connection = $"UseEmbeddedStorage=true;Path={path}";
        var table = new TableClient(connection, "kill");
        var queue = new QueueClient(connection, "kill");
        var faults = new List<string>();
        foreach (((string kind, string writer), int turn) in acknowledged.Turns)
        {
            int[] stored = kind == "single"
                ? [table.GetEntity<TableEntity>("single", writer).Value.GetInt32("Turn")!.Value]
                : table.Query<TableEntity>($"PartitionKey eq 'group {writer}'").Select(row => row.GetInt32("Turn")!.Value).ToArray();
            if (stored.Any(value => value < turn) || stored.Distinct().Count() != 1)
            {
                faults.Add($"{kind} {writer}: acknowledged {turn}, stored {string.Join(',', stored)}");
            }
        }

        LocalStore store = LocalStore.At(path);
        HashSet<string> texts = store.Read(0, static (reader, _) => Column(reader, Texts).ToHashSet());
        faults.AddRange(acknowledged.Messages.Where(text => !texts.Contains(text)).Select(text => $"message {text} is lost"));
        faults.AddRange(store.Read(0, static (reader, _) => Column(reader, IntegrityCheck)).Where(result => result != "ok"));
        queue.ClearMessages();
        acknowledged.Messages.Clear();
        LocalStore.Close(path);
        return faults.ToArray();
    }

    private static List<string> Column(Connection connection, Sql sql)
    {
        var values = new List<string>();
        Statement statement = connection[sql];
        while (statement.Step())
        {
            values.Add(statement.Text(0));
        }

        return values;
    }

    private sealed class Acknowledged
    {
        private readonly HashSet<string> _deleting = [];

        public Dictionary<(string Kind, string Writer), int> Turns { get; } = [];

        /// <summary>Sent, and nobody began to delete them.</summary>
        public HashSet<string> Messages { get; } = [];

        public int LastTurn { get; private set; }

        public long Writes { get; private set; }

        public void Note(string line)
        {
            string[] words = line.Split(' ');
            if (words.Length != 3)
            {
                return;
            }

            if (words[0] == "deleting")
            {
                // The sender's own line may come later.
                _deleting.Add($"{words[1]} {words[2]}");
                Messages.Remove($"{words[1]} {words[2]}");
                return;
            }

            Writes++;
            int turn = int.Parse(words[2], CultureInfo.InvariantCulture);
            LastTurn = Math.Max(LastTurn, turn);
            if (words[0] == "sent")
            {
                if (!_deleting.Contains($"{words[1]} {words[2]}"))
                {
                    Messages.Add($"{words[1]} {words[2]}");
                }
            }
            else
            {
                Turns[(words[0], words[1])] = turn;
            }
        }
    }
}
