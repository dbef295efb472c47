using System.Globalization;

namespace Azure.Data.Tables.Queries;

/// <summary>Filters from interpolated strings: each value becomes a literal.</summary>
internal static class FilterText
{
    public static string? Of(FormattableString? filter)
    {
        if (filter is null)
        {
            return null;
        }

        object?[] arguments = filter.GetArguments();
        var literals = new object[arguments.Length];
        for (int index = 0; index < arguments.Length; index++)
        {
            object? argument = arguments[index];
            literals[index] = FilterLiteral.InText(argument) ?? throw new ArgumentException(
                $"Unable to convert argument {index} from type {argument!.GetType()} to an OData literal.");
        }

        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }
}
