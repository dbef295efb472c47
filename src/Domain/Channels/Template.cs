using System.Text.RegularExpressions;

namespace Serverless.Domain.Channels;

/// <summary>A text with <c>{column}</c> in it.</summary>
/// <param name="Text">As written.</param>
public readonly partial record struct Template(string Text)
{
    /// <summary>The columns named in a template, in order.</summary>
    public static IEnumerable<string> ColumnsOf(string? text) => text is null ? [] : Placeholder().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>The text with the row's cells; null when it names columns and all of them are empty.</summary>
    /// <param name="cell">The row's text in a column; null when it has none.</param>
    public string? Fill(Func<string, string?> cell)
    {
        bool named = false;
        bool filled = false;
        string text = Placeholder().Replace(Text, match =>
        {
            named = true;
            string? value = cell(match.Groups[1].Value)?.Trim();
            filled |= !string.IsNullOrEmpty(value);
            return value ?? "";
        });
        return named && !filled || text.Length == 0 ? null : text;
    }

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Placeholder();
}
