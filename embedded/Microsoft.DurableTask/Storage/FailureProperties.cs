using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Microsoft.DurableTask.Storage;

/// <summary>
/// Properties of failures on their trip through the store, from which they come back as the official client gives them: texts, doubles,
/// booleans, times, lists and dictionaries; anything else as its text.
/// </summary>
internal static class FailureProperties
{
    private const string Time = "dt:";
    private const string TimeWithOffset = "dto:";

    internal static string Write(IDictionary<string, object?> properties) => JsonSerializer.Serialize(Plain(properties));

    internal static Dictionary<string, object?> Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Object(document.RootElement);
    }

    private static Dictionary<string, object?> Object(JsonElement element) =>
        element.EnumerateObject().ToDictionary(p => p.Name, p => Value(p.Value));

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Text(element.GetString()!),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.Object => Object(element),
        _ => null,
    };

    private static object Text(string text)
    {
        if (text.StartsWith(TimeWithOffset, StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text.AsSpan(TimeWithOffset.Length), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var withOffset))
        {
            return withOffset;
        }

        return text.StartsWith(Time, StringComparison.Ordinal)
            && DateTime.TryParse(text.AsSpan(Time.Length), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) ? time : text;
    }

    private static object? Plain(object? value) => value switch
    {
        null or string or bool or int or long or float or double => value,
        decimal number => (double)number,
        DateTime time => Time + time.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => TimeWithOffset + time.ToString("O", CultureInfo.InvariantCulture),
        IDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => Plain(p.Value)),
        IEnumerable list => list.Cast<object?>().Select(Plain).ToList(),
        _ => value.ToString() ?? string.Empty,
    };
}
