using System.Text.Json;
using Embedded.Storage.Local;

namespace Azure.Storage.Queues.Local;

/// <summary>The queues of the file.</summary>
internal static class LocalQueues
{
    private static readonly Sql FindNumber = new("SELECT id FROM queues WHERE name=?1");
    private static readonly Sql FindMetadata = new("SELECT metadata FROM queues WHERE name=?1");
    private static readonly Sql Insert = new("INSERT INTO queues(name, metadata) VALUES(?1, ?2)");
    private static readonly Sql SetMetadataOf = new("UPDATE queues SET metadata=?2 WHERE name=?1");
    private static readonly Sql Remove = new("DELETE FROM queues WHERE id=?1");
    private static readonly Sql RemoveMessages = new("DELETE FROM messages WHERE queue=?1");
    private static readonly Sql All = new("SELECT name, metadata FROM queues ORDER BY name");

    /// <returns>The queue's number, or 0.</returns>
    public static long Find(Connection connection, string queue)
    {
        Statement find = connection[FindNumber].Bind(1, queue);
        if (!find.Step())
        {
            return 0;
        }

        long number = find.Int64(0);
        find.Reset();
        return number;
    }

    /// <summary>For the writer, which need not look twice.</summary>
    public static long FindOnce(Connection writer, string queue)
    {
        if (!writer.Numbers.TryGetValue(('q', queue), out long number))
        {
            number = Find(writer, queue);
            if (number > 0)
            {
                writer.Numbers[('q', queue)] = number;
            }
        }

        return number;
    }

    public static Dictionary<string, string>? Metadata(Connection connection, string queue)
    {
        Statement find = connection[FindMetadata].Bind(1, queue);
        if (!find.Step())
        {
            return null;
        }

        string metadata = find.Text(0);
        find.Reset();
        return Parse(metadata);
    }

    /// <returns>Whether the queue is new; or why it is not made.</returns>
    public static (bool IsNew, Refusal? Refusal) Create(Connection writer, string queue, IDictionary<string, string> metadata)
    {
        if (Metadata(writer, queue) is not { } existing)
        {
            writer[Insert].Bind(1, queue).Bind(2, JsonSerializer.Serialize(metadata)).Run();
            return (true, null);
        }

        bool isSame = existing.Count == metadata.Count
            && metadata.All(pair => existing.TryGetValue(pair.Key, out string? value) && value == pair.Value);
        return (false, isSame ? null : Refusal.QueueAlreadyExists);
    }

    public static Refusal? SetMetadata(Connection writer, string queue, IDictionary<string, string> metadata)
    {
        writer[SetMetadataOf].Bind(1, queue).Bind(2, JsonSerializer.Serialize(metadata)).Run();
        return writer.Changes == 0 ? Refusal.QueueNotFound : null;
    }

    public static Refusal? Delete(Connection writer, string queue)
    {
        long number = Find(writer, queue);
        if (number == 0)
        {
            return Refusal.QueueNotFound;
        }

        writer.Numbers.Clear();
        writer[Remove].Bind(1, number).Run();
        writer[RemoveMessages].Bind(1, number).Run();
        LocalSettings.Remove(writer, PoliciesOf(queue));
        return null;
    }

    /// <summary>The setting that holds a queue's stored policies.</summary>
    public static string PoliciesOf(string queue) => "queue-policies/" + queue;

    public static Refusal? Clear(Connection writer, string queue)
    {
        long number = FindOnce(writer, queue);
        if (number > 0)
        {
            writer[RemoveMessages].Bind(1, number).Run();
        }

        return number == 0 ? Refusal.QueueNotFound : null;
    }

    public static List<(string Name, Dictionary<string, string> Metadata)> List(Connection connection)
    {
        var queues = new List<(string, Dictionary<string, string>)>();
        Statement all = connection[All];
        while (all.Step())
        {
            queues.Add((all.Text(0), Parse(all.Text(1))));
        }

        return queues;
    }

    public static Refusal? CheckName(string queue)
    {
        if (queue.Length is < 3 or > 63)
        {
            return queue.Length == 0 ? Refusal.InvalidName : Refusal.OutOfRangeName;
        }

        bool isValid = queue.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            && queue[0] != '-' && queue[^1] != '-' && !queue.Contains("--", StringComparison.Ordinal);
        return isValid ? null : Refusal.InvalidName;
    }

    private static Dictionary<string, string> Parse(string metadata) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string>>(metadata)!, StringComparer.OrdinalIgnoreCase);
}
