using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Local;

/// <summary>Reads a filter: comparisons of names and literals, joined by not, and, or.</summary>
internal sealed class FilterParser
{
    private readonly FilterLexer _lexer;
    private Token _token;
    private bool _namesProperty;

    private FilterParser(string filter)
    {
        _lexer = new FilterLexer(filter);
        _token = _lexer.Next();
    }

    /// <summary>The filter, or null for none.</summary>
    /// <exception cref="FormatException">It is not a filter.</exception>
    public static FilterNode? Parse(string? filter)
    {
        if (string.IsNullOrEmpty(filter) || filter == "true")
        {
            return null;
        }

        if (filter == "false")
        {
            return new LiteralNode(EdmValue.From(false));
        }

        var parser = new FilterParser(filter);
        FilterNode tree = parser.Or();
        return parser._token.Kind == TokenKind.End && parser._namesProperty
            ? tree
            : throw new FormatException("The filter does not end where it should, or names no property.");
    }

    private FilterNode Or()
    {
        FilterNode left = And();
        return TakeWord("or") ? new OrNode(left, Or()) : left;
    }

    private FilterNode And()
    {
        FilterNode left = Not();
        return TakeWord("and") ? new AndNode(left, And()) : left;
    }

    private FilterNode Not() => TakeWord("not") ? new NotNode(Group()) : Group();

    private FilterNode Group()
    {
        if (_token.Kind != TokenKind.Open)
        {
            return Comparison();
        }

        _token = _lexer.Next();
        FilterNode inner = Or();
        if (_token.Kind != TokenKind.Close)
        {
            throw new FormatException("A parenthesis does not close.");
        }

        _token = _lexer.Next();
        return inner;
    }

    private FilterNode Comparison()
    {
        FilterNode left = Operand();
        if (_token.Kind != TokenKind.Word || !Enum.TryParse(_token.Text, ignoreCase: true, out Comparison comparison)
            || !Enum.IsDefined(comparison) || char.IsDigit(_token.Text[0]))
        {
            return left;
        }

        _token = _lexer.Next();
        return new CompareNode(left, comparison, Operand());
    }

    private FilterNode Operand()
    {
        Token token = _token;
        _token = _lexer.Next();
        switch (token.Kind)
        {
            case TokenKind.Value:
                return new LiteralNode(token.Value);
            case TokenKind.Word when !IsKeyword(token.Text):
                _namesProperty = true;
                return new NameNode(token.Text);
            default:
                throw new FormatException("A name or a value is missing.");
        }
    }

    private static bool IsKeyword(string word) => word.ToLowerInvariant() is "and" or "or" or "not" or "eq" or "ne" or "gt" or "ge" or "lt" or "le";

    private bool TakeWord(string word)
    {
        if (_token.Kind != TokenKind.Word || !_token.Text.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        _token = _lexer.Next();
        return true;
    }
}
