using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Serverless.Functions.Web;

/// <summary>The frame of pages that stand alone, such as those that customers open by a signed link: plain HTML, no script, nothing loaded from outside.</summary>
public static class PlainPage
{
    private const string Style =
        ":root{color-scheme:light dark;--ink:#1c1e21;--soft:#6b7280;--line:#e5e7eb;--back:#f6f7f9;--card:#fff;--accent:#2f6f4f;--on:#fff;--bad:#b42318}"
        + "@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#9aa0a6;--line:#33363b;--back:#17181b;--card:#1f2125;--accent:#7cc4a0;--on:#10231a;--bad:#f97066}}"
        + "*{box-sizing:border-box}body{margin:0;padding:1.5rem 1rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back)}"
        + "main{max-width:40rem;margin:0 auto;padding:1.5rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem}"
        + "h1{margin:0 0 1rem;font-size:1.5rem}h2{margin:2rem 0 .5rem;font-size:1.1rem}.soft{color:var(--soft)}.bad{color:var(--bad);font-weight:600}"
        + "fieldset{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem;display:grid;grid-template-columns:6rem 1fr;gap:.5rem 1rem}legend{font-weight:600}"
        + "label{display:grid;gap:.2rem;font-size:.9rem}select,input,button{font:inherit;padding:.5rem;border:1px solid var(--line);border-radius:.4rem;background:var(--back);color:inherit;width:100%}"
        + "table{width:100%;border-collapse:collapse;font-size:.9rem}th,td{padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}"
        + "@media print{body{padding:0;background:none}main{max-width:none;border:0;padding:0}}"
        + "button{background:var(--accent);color:var(--on);border:0;font-weight:600;padding:.7rem}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}a{color:var(--accent)}";

    private static readonly string StyleHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    /// <summary>A link that does not (or no longer) open anything.</summary>
    public static IResult Invalid(HttpContext http) => Show(
        http, 404, "This link does not work", "<p>It may be incomplete or too old. Please use the link in the latest mail about your order, or write to us.</p>");

    /// <summary>A page.</summary>
    /// <param name="http">The request.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="title">Its title, as text.</param>
    /// <param name="body">Its body, as HTML in which every value is escaped.</param>
    /// <param name="formTargets">Where its form may lead besides this app, as CSP sources.</param>
    public static IResult Show(HttpContext http, int status, string title, string body, string formTargets = "")
    {
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'sha256-{StyleHash}'; form-action {$"'self' {formTargets}".TrimEnd()}; base-uri 'none'; frame-ancestors 'none'";
        return Results.Text(
            $"<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content=\"width=device-width,initial-scale=1\"><meta name=robots content=noindex>"
            + $"<title>{WebUtility.HtmlEncode(title)}</title><style>{Style}</style></head><body><main><h1>{WebUtility.HtmlEncode(title)}</h1>{body}</main></body></html>",
            "text/html; charset=utf-8", statusCode: status);
    }
}
