using System.Net;
using System.Text;
using System.Text.Json;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.SendGrid;

/// <summary>The mailbox: every mail that was sent, newest first.</summary>
internal sealed class MailboxPage(World world)
{
    /// <summary>What the body of a mail may do in a browser.</summary>
    public const string Allowed = "allow-popups allow-popups-to-escape-sandbox";

    private const int PageSize = 100;

    private const string Style = """
        :root { color-scheme: light dark; --ink: #1c1e21; --soft: #6b7280; --line: #e5e7eb; --back: #f6f7f9; --card: #fff; --accent: #2f6f4f }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #9aa0a6; --line: #33363b; --back: #17181b; --card: #1f2125; --accent: #7cc4a0 } }
        * { box-sizing: border-box } body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back) }
        header { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; padding: 1rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line) }
        h1 { margin: 0; font-size: 1.15rem } h2 { margin: 0 0 .25rem; font-size: 1.3rem } a { color: var(--accent) } .soft { color: var(--soft) }
        form { margin-left: auto } input { font: inherit; padding: .4rem .7rem; min-width: 16rem; max-width: 100%; border: 1px solid var(--line); border-radius: .5rem; background: var(--back); color: inherit }
        main { max-width: 62rem; margin: 1.5rem auto; padding: 0 1rem } .card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; overflow: hidden }
        .mail { display: grid; grid-template-columns: 14rem 1fr auto; gap: .25rem 1rem; padding: .7rem 1.1rem; color: inherit; text-decoration: none; border-top: 1px solid var(--line) }
        .mail:first-child { border-top: 0 } .mail:hover, .mail:focus-visible { background: color-mix(in srgb, var(--accent) 9%, transparent) }
        .mail > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .subject { font-weight: 600 }
        .tag { display: inline-block; padding: 0 .5rem; margin-left: .35rem; font-size: .8rem; font-weight: 400; border: 1px solid var(--line); border-radius: 1rem; color: var(--soft) }
        .head { padding: 1.1rem 1.4rem; border-bottom: 1px solid var(--line) } dl { display: grid; grid-template-columns: auto 1fr; gap: .15rem 1rem; margin: .6rem 0 0 } dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
        iframe { display: block; width: 100%; height: 65vh; border: 0; background: #fff } .empty { padding: 3rem; text-align: center; color: var(--soft) }
        @media (max-width: 40rem) { .mail { grid-template-columns: 1fr auto } .mail .subject { grid-column: 1 / -1; grid-row: 2 } form { margin: 0; width: 100% } input { width: 100% } }
        """;

    public IEnumerable<Mail> Mails(string? to, int limit = int.MaxValue) => world
        .Log(new LogQuery("mail") { Labels = to is null ? [] : [$"%{to}%"], Limit = limit })
        .Select(l => JsonSerializer.Deserialize<Mail>(l.Json, Json.Stored)!);

    public Mail? Find(string id) => world.LogLine("mail", id) is { } line ? JsonSerializer.Deserialize<Mail>(line.Json, Json.Stored) : null;

    public string List(string? to)
    {
        string? filter = string.IsNullOrWhiteSpace(to) ? null : to.Trim();
        List<Mail> mails = [.. Mails(filter, PageSize + 1)];
        var html = new StringBuilder("<div class=card>");
        foreach (Mail mail in mails.Take(PageSize))
        {
            string tags = string.Concat(mail.Categories.Select(c => $"<span class=tag>{Safe(c)}</span>"));
            html.Append($"<a class=mail href='/mailbox/{Safe(mail.Id)}'><span>{Safe(string.Join(", ", mail.To))}</span>")
                .Append($"<span class=subject>{Safe(mail.Subject)}{tags}</span><time class=soft>{mail.At:d MMM yyyy HH:mm}</time></a>");
        }
        if (mails.Count == 0)
            html.Append($"<p class=empty>{(filter is null ? "No mail has been sent yet." : $"No mail to {Safe(filter)}.")}</p>");
        html.Append("</div>");
        if (mails.Count > PageSize)
            html.Append($"<p class=soft>The newest {PageSize} are shown; search for an address to see older ones.</p>");
        return Page("Mailbox", html.ToString(), filter);
    }

    public static string One(Mail mail)
    {
        var html = new StringBuilder($"<article class=card><div class=head><h2>{Safe(mail.Subject)}</h2><dl>");
        Line("From", mail.From);
        Line("To", string.Join(", ", mail.To));
        Line("Cc", string.Join(", ", mail.Cc));
        Line("Bcc", string.Join(", ", mail.Bcc));
        Line("Reply to", mail.ReplyTo);
        Line("Sent", $"{mail.At:d MMMM yyyy HH:mm:ss} UTC");
        Line("Categories", string.Join(", ", mail.Categories));
        Line("Values", string.Join(", ", mail.CustomArgs.Select(a => $"{a.Key} = {a.Value}")));
        Line("Files", string.Join(", ", mail.Attachments));
        Line("Template", mail.TemplateId is null ? null : $"{mail.TemplateId} {mail.TemplateData}");
        // Nothing in a mail may run or reach the page around it; its links open elsewhere.
        html.Append($"</dl></div><iframe sandbox='{Allowed}' title='Body of the mail' src='/mailbox/{Safe(mail.Id)}/body'></iframe></article>");
        return Page(mail.Subject, html.ToString(), null);

        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                html.Append($"<dt>{name}</dt><dd>{Safe(value)}</dd>");
        }
    }

    public static string Body(Mail mail) => "<!doctype html><meta charset=utf-8><base target=_blank>"
        + (mail.Html ?? $"<pre style='font: 15px/1.5 system-ui; white-space: pre-wrap; margin: 1.4rem'>{Safe(mail.Text ?? "")}</pre>");

    private static string Page(string title, string main, string? filter) => $"""
        <!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><title>{Safe(title)}</title><style>{Style}</style></head>
        <body><header><h1><a href="/mailbox" style="color:inherit;text-decoration:none">Sandbox mailbox</a></h1>
        <form action="/mailbox" role=search><input type=search name=to value="{Safe(filter ?? "")}" placeholder="Search by receiver" aria-label="Search by receiver"></form></header>
        <main>{main}</main></body></html>
        """;

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
