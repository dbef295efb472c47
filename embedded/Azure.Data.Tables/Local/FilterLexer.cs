using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Local;

internal enum TokenKind
{
    End,
    Open,
    Close,
    Word,
    Value,
}

/// <summary>A part of a filter: a parenthesis, a name or operator, or a literal.</summary>
internal readonly record struct Token(TokenKind Kind, string Text = "", EdmValue Value = default);

/// <summary>Takes a filter apart.</summary>
internal sealed partial class FilterLexer(string filter)
{
    private int _position;

    public Token Next()
    {
        while (_position < filter.Length && char.IsWhiteSpace(filter[_position]))
        {
            _position++;
        }

        if (_position == filter.Length)
        {
            return new Token(TokenKind.End);
        }

        switch (filter[_position])
        {
            case '(':
                _position++;
                return new Token(TokenKind.Open);
            case ')':
                _position++;
                return new Token(TokenKind.Close);
            case '\'' or '"':
                return new Token(TokenKind.Value, "", EdmValue.From(Quoted()));
            default:
                return Word();
        }
    }

    private Token Word()
    {
        int start = _position;
        while (_position < filter.Length && !char.IsWhiteSpace(filter[_position]) && filter[_position] is not ('(' or ')' or '\'' or '"'))
        {
            _position++;
        }

        string word = filter[start.._position];
        if (_position < filter.Length && filter[_position] is '\'' or '"' && Typed(word.ToLowerInvariant()) is { } typed)
        {
            return typed;
        }

        if (word.Equals("true", StringComparison.OrdinalIgnoreCase) || word.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            return new Token(TokenKind.Value, "", EdmValue.From(char.ToLowerInvariant(word[0]) == 't'));
        }

        return Number().IsMatch(word) ? new Token(TokenKind.Value, "", NumberOf(word)) : new Token(TokenKind.Word, word);
    }

    private Token? Typed(string hint) => hint switch
    {
        "datetime" => new Token(TokenKind.Value, "", EdmValue.From(DateTimeOffset.Parse(
            Quoted(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))),
        "guid" => new Token(TokenKind.Value, "", EdmValue.From(Guid.Parse(Quoted()))),
        "x" or "binary" => new Token(TokenKind.Value, "", EdmValue.From(Convert.FromHexString(Quoted()))),
        _ => null,
    };

    private static EdmValue NumberOf(string word)
    {
        if (word[^1] == 'L')
        {
            return EdmValue.From(long.Parse(word.AsSpan(..^1), CultureInfo.InvariantCulture));
        }

        return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? EdmValue.From(number)
            : EdmValue.From(double.Parse(word, CultureInfo.InvariantCulture));
    }

    private string Quoted()
    {
        char quote = filter[_position];
        int start = ++_position;
        while (_position < filter.Length)
        {
            if (filter[_position] != quote)
            {
                _position++;
            }
            else if (_position + 1 < filter.Length && filter[_position + 1] == quote)
            {
                _position += 2;
            }
            else
            {
                return filter[start.._position++].Replace($"{quote}{quote}", $"{quote}", StringComparison.Ordinal);
            }
        }

        throw new FormatException("A quoted text does not end.");
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?L?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
