using System.Globalization;
using System.Net;
using System.Text;
using Serverless.Domain;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>A row of goods in a mail.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Quantity">Units.</param>
/// <param name="Amount">What they cost; null where money is not the point.</param>
public sealed record MailLine(string Title, int Quantity, Money? Amount);

/// <summary>
/// Builds a mail piece by piece, as text and as HTML at once, so that both always say the same. Every value is escaped here. The HTML is one
/// column, styled inline for mail programs that drop style sheets, and keeps its contrast in dark mode; nothing is loaded from outside.
/// </summary>
public sealed class MailBody
{
    // A mail program cuts a mail off at about 100 KB.
    private const int MostLines = 60;

    private const string Ink = "color:#1f2328";
    private const string Soft = "color:#59636e";

    private readonly StringBuilder text = new();
    private readonly StringBuilder html = new();
    private readonly string shop;
    private readonly string heading;

    /// <summary>Begins with a heading.</summary>
    public MailBody(string shop, string heading)
    {
        this.shop = shop;
        this.heading = heading;
        text.Append(heading).Append("\n\n");
        html.Append($"<h1 class=\"ink\" style=\"margin:0 0 20px;font-size:22px;line-height:1.3;{Ink}\">{Escape(heading)}</h1>");
    }

    /// <summary>A paragraph.</summary>
    public MailBody Say(string words)
    {
        text.Append(words).Append("\n\n");
        html.Append($"<p class=\"ink\" style=\"margin:0 0 16px;{Ink}\">{Escape(words)}</p>");
        return this;
    }

    /// <summary>Named values; those without a value are left out.</summary>
    public MailBody Facts(params (string Name, string? Value)[] facts)
    {
        html.Append("<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" style=\"margin:0 0 16px\">");
        foreach ((string name, string? value) in facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)))
        {
            text.Append($"{name}: {value}\n");
            html.Append($"<tr><td class=\"soft\" style=\"padding:2px 16px 2px 0;vertical-align:top;{Soft}\">{Escape(name)}</td><td class=\"ink\" style=\"padding:2px 0;{Ink}\">{Escape(value!)}</td></tr>");
        }

        text.Append('\n');
        html.Append("</table>");
        return this;
    }

    /// <summary>Goods, and below them the sums.</summary>
    public MailBody Lines(IReadOnlyList<MailLine> lines, params (string Name, Money? Amount)[] sums)
    {
        html.Append("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"margin:0 0 20px;border-collapse:collapse\">");
        foreach (MailLine line in lines.Take(MostLines))
        {
            Row($"{line.Quantity} × {line.Title}", Show(line.Amount), bold: false);
        }

        if (lines.Count > MostLines)
        {
            Row($"… and {lines.Count - MostLines} more items", "", bold: false);
        }

        foreach ((string name, Money? amount) in sums.Where(sum => sum.Amount is not null))
        {
            Row(name, Show(amount), bold: true);
        }

        text.Append('\n');
        html.Append("</table>");
        return this;
    }

    /// <summary>A postal address under a title; nothing when there is none.</summary>
    public MailBody Address(string title, Address? address)
    {
        if (address is null)
        {
            return this;
        }

        List<string> lines = [.. new[] { address.Name, address.Line1, address.Line2, $"{address.Postcode} {address.City}".Trim(), address.Region, address.Country }
            .Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line!)];
        text.Append($"{title}:\n").AppendJoin('\n', lines).Append("\n\n");
        html.Append($"<p class=\"ink\" style=\"margin:0 0 16px;{Ink}\"><span class=\"soft\" style=\"{Soft}\">{Escape(title)}</span><br>{string.Join("<br>", lines.Select(Escape))}</p>");
        return this;
    }

    /// <summary>A link that stands out. Anything but a web address is left out.</summary>
    public MailBody Button(string words, string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? target) || (target.Scheme != Uri.UriSchemeHttps && target.Scheme != Uri.UriSchemeHttp))
        {
            return this;
        }

        text.Append($"{words}: {target.AbsoluteUri}\n\n");
        html.Append($"<p style=\"margin:0 0 20px\"><a href=\"{Escape(target.AbsoluteUri)}\" style=\"display:inline-block;padding:11px 20px;border-radius:6px;background-color:#2f6f4f;color:#ffffff;font-weight:600;text-decoration:none\">{Escape(words)}</a></p>");
        return this;
    }

    /// <summary>The finished mail.</summary>
    public Mail Close(string subject)
    {
        string sign = $"{text}{shop}\n";
        return new(new string([.. subject.Where(c => !char.IsControl(c))]), sign, Page());
    }

    /// <summary>An amount as customers read it: <c>£19.99</c>, <c>19.99 CHF</c>.</summary>
    public static string Show(Money? amount)
    {
        if (amount is not { } money)
        {
            return "";
        }

        string? symbol = money.Currency switch { "GBP" => "£", "EUR" => "€", "USD" => "$", _ => null };
        return symbol is null ? money.ToString() : (money.Amount < 0 ? "-" : "") + symbol + Math.Abs(money.ToDecimal()).ToString("N2", CultureInfo.InvariantCulture);
    }

    /// <summary>A day as customers read it.</summary>
    public static string? Show(DateTimeOffset? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private void Row(string name, string amount, bool bold)
    {
        string weight = bold ? "font-weight:600;" : "";
        text.Append(name).Append(amount.Length > 0 ? $"  {amount}" : "").Append('\n');
        html.Append($"<tr><td class=\"ink line\" style=\"padding:6px 12px 6px 0;border-top:1px solid #d1d9e0;{weight}{Ink}\">{Escape(name)}</td>")
            .Append($"<td class=\"ink line\" align=\"right\" style=\"padding:6px 0;border-top:1px solid #d1d9e0;white-space:nowrap;{weight}{Ink}\">{Escape(amount)}</td></tr>");
    }

    private string Page() => $$$"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>{{{Escape(heading)}}}</title>
        <style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.back{background-color:#17181b!important}.card{background-color:#1f2125!important}.ink{color:#e8eaed!important}.soft{color:#9aa0a6!important}.line{border-color:#3b3f45!important}}</style></head>
        <body class="back" style="margin:0;padding:24px 12px;background-color:#f6f8fa;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
        <div class="card" style="max-width:560px;margin:0 auto;padding:28px;border-radius:10px;background-color:#ffffff">{{{html}}}<p class="soft" style="margin:24px 0 0;font-size:14px;{{{Soft}}}">{{{Escape(shop)}}}</p></div></body></html>
        """;

    private static string Escape(string value) => WebUtility.HtmlEncode(value);
}
