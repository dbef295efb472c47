using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Microsoft.DurableTask.Storage;

/// <summary>
/// Events as bytes: kind, a byte that says which members follow, the members. Numbers are variable-length, texts are UTF-8 with their
/// length in front.
/// </summary>
internal static class EventCodec
{
    [Flags]
    private enum Has : byte
    {
        None = 0,
        Time = 1,
        Name = 2,
        Text = 4,
        InstanceId = 8,
        Version = 16,
        Failure = 32,
        Tags = 64,
        Flag = 128,
    }

    internal static void Write(ArrayBufferWriter<byte> to, HubEvent e)
    {
        var has = (e.Time != 0 ? Has.Time : 0)
            | (e.Name is not null ? Has.Name : 0)
            | (e.Text is not null ? Has.Text : 0)
            | (e.InstanceId is not null ? Has.InstanceId : 0)
            | (e.Version is not null ? Has.Version : 0)
            | (e.Failure is not null ? Has.Failure : 0)
            | (e.Tags is { Count: > 0 } ? Has.Tags : 0)
            | (e.Flag ? Has.Flag : 0);
        var head = to.GetSpan(3);
        head[0] = (byte)e.Kind;
        head[1] = (byte)has;
        head[2] = (byte)e.End;
        to.Advance(3);
        WriteNumber(to, (ulong)(e.TaskId + 1));
        if (has.HasFlag(Has.Time))
        {
            BinaryPrimitives.WriteInt64LittleEndian(to.GetSpan(8), e.Time);
            to.Advance(8);
        }

        WriteText(to, e.Name);
        WriteText(to, e.Text);
        WriteText(to, e.InstanceId);
        WriteText(to, e.Version);
        if (e.Failure is not null)
        {
            WriteFailure(to, e.Failure);
        }

        if (e.Tags is { Count: > 0 } tags)
        {
            WriteText(to, JsonSerializer.Serialize(tags));
        }
    }

    internal static List<HubEvent> ReadAll(ReadOnlySpan<byte> from)
    {
        var events = new List<HubEvent>();
        while (!from.IsEmpty)
        {
            events.Add(Read(ref from));
        }

        return events;
    }

    internal static HubEvent ReadMessage(ReadOnlySpan<byte> from, int generation, long row) => Read(ref from, generation, row);

    internal static byte[] Failure(TaskFailureDetails failure)
    {
        var buffer = new ArrayBufferWriter<byte>();
        WriteFailure(buffer, failure);
        return buffer.WrittenSpan.ToArray();
    }

    internal static TaskFailureDetails ReadFailure(ReadOnlySpan<byte> from) => ReadFailure(ref from);

    private static HubEvent Read(ref ReadOnlySpan<byte> from, int generation = -1, long row = 0)
    {
        var (kind, has, end) = ((EventKind)from[0], (Has)from[1], (OrchestrationEnd)from[2]);
        from = from[3..];
        return new HubEvent
        {
            Kind = kind,
            End = end,
            Generation = generation,
            Row = row,
            Flag = has.HasFlag(Has.Flag),
            TaskId = (int)ReadNumber(ref from) - 1,
            Time = has.HasFlag(Has.Time) ? ReadTime(ref from) : 0,
            Name = has.HasFlag(Has.Name) ? ReadText(ref from) : null,
            Text = has.HasFlag(Has.Text) ? ReadText(ref from) : null,
            InstanceId = has.HasFlag(Has.InstanceId) ? ReadText(ref from) : null,
            Version = has.HasFlag(Has.Version) ? ReadText(ref from) : null,
            Failure = has.HasFlag(Has.Failure) ? ReadFailure(ref from) : null,
            Tags = has.HasFlag(Has.Tags) ? JsonSerializer.Deserialize<Dictionary<string, string>>(ReadText(ref from)) : null,
        };
    }

    private static void WriteFailure(ArrayBufferWriter<byte> to, TaskFailureDetails failure)
    {
        var has = (failure.StackTrace is not null ? 1 : 0)
            | (failure.InnerFailure is not null ? 2 : 0)
            | (failure.Properties is { Count: > 0 } ? 4 : 0);
        to.GetSpan(1)[0] = (byte)has;
        to.Advance(1);
        WriteText(to, failure.ErrorType);
        WriteText(to, failure.ErrorMessage);
        WriteText(to, failure.StackTrace);
        if (failure.InnerFailure is { } inner)
        {
            WriteFailure(to, inner);
        }

        if (failure.Properties is { Count: > 0 } properties)
        {
            WriteText(to, FailureProperties.Write(properties));
        }
    }

    private static TaskFailureDetails ReadFailure(ref ReadOnlySpan<byte> from)
    {
        var has = from[0];
        from = from[1..];
        return new TaskFailureDetails(
            ReadText(ref from),
            ReadText(ref from),
            (has & 1) != 0 ? ReadText(ref from) : null,
            (has & 2) != 0 ? ReadFailure(ref from) : null,
            (has & 4) != 0 ? FailureProperties.Parse(ReadText(ref from)) : TaskFailureDetails.NoProperties);
    }

    private static void WriteNumber(ArrayBufferWriter<byte> to, ulong value)
    {
        var span = to.GetSpan(10);
        var length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            span[length++] = (byte)(value | 0x80);
        }

        span[length++] = (byte)value;
        to.Advance(length);
    }

    private static ulong ReadNumber(ref ReadOnlySpan<byte> from)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = from[0];
            from = from[1..];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    private static long ReadTime(ref ReadOnlySpan<byte> from)
    {
        var time = BinaryPrimitives.ReadInt64LittleEndian(from);
        from = from[8..];
        return time;
    }

    private static void WriteText(ArrayBufferWriter<byte> to, string? text)
    {
        if (text is null)
        {
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        WriteNumber(to, (ulong)length);
        to.Advance(Encoding.UTF8.GetBytes(text, to.GetSpan(length)));
    }

    private static string ReadText(ref ReadOnlySpan<byte> from)
    {
        var length = (int)ReadNumber(ref from);
        var text = Encoding.UTF8.GetString(from[..length]);
        from = from[length..];
        return text;
    }
}
