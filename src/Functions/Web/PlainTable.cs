using System.Net;
using System.Text;
using Serverless.Domain;

namespace Serverless.Functions.Web;

/// <summary>Tables of documents that print (<see cref="PlainPage"/>); every value is escaped here.</summary>
public static class PlainTable
{
    /// <summary>Names and values, a row each; those without a value are left out.</summary>
    public static void Facts(StringBuilder html, string title, params (string Name, string? Value)[] facts) =>
        Table(html, title, [], facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Select(fact => (string?[])[fact.Name, fact.Value]), "Nothing.");

    /// <summary>A table.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="title">Its heading; null for none.</param>
    /// <param name="heads">The columns' headings; empty for none.</param>
    /// <param name="rows">The cells.</param>
    /// <param name="none">What to say when there are no rows.</param>
    public static void Table(StringBuilder html, string? title, string[] heads, IEnumerable<string?[]> rows, string none)
    {
        if (title is not null)
        {
            html.Append($"<h2>{WebUtility.HtmlEncode(title)}</h2>");
        }

        List<string?[]> all = [.. rows];
        if (all.Count == 0)
        {
            html.Append($"<p class=soft>{WebUtility.HtmlEncode(none)}</p>");
            return;
        }

        html.Append("<table>");
        if (heads.Length > 0)
        {
            html.Append($"<tr>{string.Concat(heads.Select(head => $"<th>{WebUtility.HtmlEncode(head)}</th>"))}</tr>");
        }

        foreach (string?[] row in all)
        {
            html.Append($"<tr>{string.Concat(row.Select(cell => $"<td>{WebUtility.HtmlEncode(cell ?? "")}</td>"))}</tr>");
        }

        html.Append("</table>");
    }

    /// <summary>An address on one line; null when there is none.</summary>
    public static string? Written(Address? address) => address is null
        ? null
        : string.Join(", ", ((string?[])[address.Name, address.Line1, address.Line2, address.City, address.Region, address.Postcode, address.Country]).Where(part => !string.IsNullOrWhiteSpace(part)));
}
