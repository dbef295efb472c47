using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Serverless.Sandbox.Stripe;

/// <summary>Stripe's pages for the customer's browser: a checkout session with test cards for buttons, and the bank's question. No scripts.</summary>
internal sealed class CheckoutPage(StripeApi stripe)
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1c1e21; --soft: #5f6672; --line: #e1e4e8; --back: #f6f7f9; --card: #fff; --accent: #3f3fb0; --bad: #a3262a }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #a4aab3; --line: #33363b; --back: #17181b; --card: #1f2125; --accent: #5b5bd6; --bad: #ff9a94 } }
        * { box-sizing: border-box } body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back) }
        main { max-width: 30rem; margin: 2rem auto; padding: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem }
        h1 { margin: 0 0 1rem; font-size: 1.4rem } table { width: 100%; border-collapse: collapse } th, td { padding: .4rem 0; text-align: left; font-weight: 400; vertical-align: top }
        td { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums } tfoot th, tfoot td { padding-top: .8rem; border-top: 1px solid var(--line); font-weight: 600; font-size: 1.15rem }
        .soft { color: var(--soft) } .bad { padding: .6rem .8rem; border: 1px solid var(--bad); border-radius: .5rem; color: var(--bad) }
        fieldset { margin: 1.5rem 0 1rem; padding: 0; border: 0 } legend { padding: 0; margin-bottom: .5rem; color: var(--soft) }
        button { display: block; width: 100%; margin: .5rem 0; padding: .75rem 1rem; font: inherit; font-weight: 600; text-align: left; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .5rem; cursor: pointer }
        button.main { color: #fff; background: var(--accent); border-color: var(--accent) } button span { display: block; font-weight: 400 } a { color: inherit }
        button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
        @media (max-width: 34rem) { main { margin: 0; border-width: 0 0 1px; border-radius: 0 } }
        """;

    private static readonly (string Method, string Label, string Effect)[] Cards =
    [
        ("pm_card_visa", "Pay {0}", "Visa 4242, a card that pays"),
        ("pm_card_threeDSecureRequired", "Pay {0} with 3-D Secure", "Visa 3220, the bank asks first"),
        ("pm_card_chargeDeclined", "Try to pay {0}", "Visa 0002, a card that is declined"),
    ];

    private static readonly HashSet<string> WholeUnits = ["bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "vnd", "vuv", "xaf", "xof", "xpf"];

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/stripe/checkout/{id}", ShowAsync);
        app.MapPost("/stripe/checkout/{id}", PayAsync);
        app.MapGet("/stripe/authenticate/{id}", AskAsync);
        app.MapPost("/stripe/authenticate/{id}", AnswerAsync);
    }

    private Task ShowAsync(HttpContext http)
    {
        lock (stripe.State.Gate)
            return Session(http) is { } session ? WriteAsync(http, 200, "Pay", Checkout(session, null)) : NothingAsync(http);
    }

    private async Task PayAsync(HttpContext http)
    {
        IFormCollection form = await http.Request.ReadFormAsync();
        CheckoutSession? session;
        string? said = null;
        StripeChange change;
        lock (stripe.State.Gate)
        {
            change = stripe.State.Begin(http);
            session = Session(http);
            if (session is { Status: "open" } && stripe.Sessions.Pay(session, form["payment_method"].ToString(), change) is { Status: not 200 } refusal)
                said = (string?)JsonNode.Parse(refusal.Body)!["error"]!["message"];
        }
        if (session is null)
        {
            await NothingAsync(http);
            return;
        }
        await stripe.State.World.ApplyAsync(change.Stored);
        await GoOnAsync(http, session, said);
    }

    private Task AskAsync(HttpContext http)
    {
        lock (stripe.State.Gate)
        {
            return Intent(http) is { Status: "requires_action" } intent
                ? WriteAsync(http, 200, "Is it you?", $"""
                    <h1>Is it you?</h1><p>Your bank wants to know whether you are paying {Show(intent.Amount, intent.Currency)}.</p>
                    <form method=post><button class=main name=result value=pass>Yes, pay<span>The check is passed</span></button><button name=result value=fail>No, it is not me<span>The check fails</span></button></form>
                    """)
                : NothingAsync(http);
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        bool passes = (await http.Request.ReadFormAsync())["result"] == "pass";
        PaymentIntent? intent;
        CheckoutSession? session = null;
        string? said = null, back = null;
        StripeChange change;
        lock (stripe.State.Gate)
        {
            change = stripe.State.Begin(http);
            intent = Intent(http);
            if (intent is { Status: "requires_action" })
            {
                back = (string?)intent.NextAction?["redirect_to_url"]?["return_url"];
                stripe.Intents.Authenticate(intent, passes, change);
                stripe.CompleteSession(intent, change);
                said = (string?)intent.LastPaymentError?["message"];
            }
            if (intent?.Session is { } id)
                session = stripe.State.Sessions[id];
        }
        await stripe.State.World.ApplyAsync(change.Stored);
        if (session is not null)
            await GoOnAsync(http, session, said);
        else if (intent is not null && back is not null)
            Leave(http, $"{back}{(back.Contains('?') ? '&' : '?')}payment_intent={intent.Id}&payment_intent_client_secret={intent.ClientSecret}&redirect_status={(said is null ? "succeeded" : "failed")}");
        else
            await WriteAsync(http, 200, "Done", $"<h1>{(said is null ? "Thank you" : "That did not work")}</h1><p>{Safe(said ?? "You can close this window.")}</p>");
    }

    /// <summary>To the bank, to the shop, or back to the page with what was said.</summary>
    private Task GoOnAsync(HttpContext http, CheckoutSession session, string? said)
    {
        lock (stripe.State.Gate)
        {
            if (session.PaymentIntent is { } id && stripe.State.Intents[id].Status == "requires_action")
                Leave(http, $"/stripe/authenticate/{id}");
            else if (session is { Status: "complete", SuccessUrl: { } success })
                Leave(http, success.Replace("{CHECKOUT_SESSION_ID}", session.Id, StringComparison.Ordinal));
            else
                return WriteAsync(http, 200, "Pay", Checkout(session, said));
        }
        return Task.CompletedTask;
    }

    private static string Checkout(CheckoutSession session, string? said)
    {
        var html = new StringBuilder($"<h1>{session.Status switch { "complete" => "Paid. Thank you.", "expired" => "This page has expired", _ => "Pay" }}</h1>");
        if (said is not null)
            html.Append($"<p class=bad role=alert>{Safe(said)}</p>");
        html.Append("<table><tbody>");
        foreach (JsonNode? line in session.LineItems)
            Row($"{Safe((string?)line!["description"] ?? "Item")}{((long)line["quantity"]! == 1 ? "" : $" × {line["quantity"]}")}", (long)line["amount_total"]!);
        if (session.AmountTotal != session.AmountSubtotal)
            Row("Shipping", session.AmountTotal - session.AmountSubtotal);
        html.Append("</tbody><tfoot>");
        Row("Total", session.AmountTotal);
        html.Append("</tfoot></table>");
        if (session.Status == "open")
        {
            html.Append($"<form method=post action=/stripe/checkout/{Safe(session.Id)}><fieldset><legend>{(session.CustomerEmail is { } mail ? $"{Safe(mail)} pays with" : "Pay with")} one of the sandbox's test cards</legend>");
            foreach ((string method, string label, string effect) in Cards)
                html.Append($"<button{(method == Cards[0].Method ? " class=main" : "")} name=payment_method value={method}>{string.Format(CultureInfo.InvariantCulture, label, Show(session.AmountTotal, session.Currency))}<span>{effect}</span></button>");
            html.Append("</fieldset></form>");
        }
        if ((session.Status == "complete" ? session.SuccessUrl : session.CancelUrl) is { } back)
            html.Append($"<p><a href=\"{Safe(back)}\">{(session.Status == "open" ? "Cancel and go back to the shop" : "Back to the shop")}</a></p>");
        return html.Append("<p class=soft>No money moves here: this is the sandbox, not Stripe.</p>").ToString();

        void Row(string what, long amount) => html.Append($"<tr><th scope=row>{what}</th><td>{Show(amount, session.Currency)}</td></tr>");
    }

    private CheckoutSession? Session(HttpContext http) => stripe.State.Sessions.GetValueOrDefault((string)http.Request.RouteValues["id"]!);

    private PaymentIntent? Intent(HttpContext http) => stripe.State.Intents.GetValueOrDefault((string)http.Request.RouteValues["id"]!);

    private static void Leave(HttpContext http, string to)
    {
        http.Response.StatusCode = 303;
        http.Response.Headers.Location = to;
    }

    private static Task NothingAsync(HttpContext http) => WriteAsync(http, 404, "Nothing here", "<h1>Nothing here</h1><p>There is nothing to pay or to answer under this address.</p>");

    private static Task WriteAsync(HttpContext http, int status, string title, string main)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
        return http.Response.WriteAsync($"""
            <!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><title>{title} · sandbox</title><style>{Style}</style></head>
            <body><main>{main}</main></body></html>
            """);
    }

    private static string Show(long amount, string currency) =>
        WholeUnits.Contains(currency) ? $"{amount} {currency.ToUpperInvariant()}" : $"{amount / 100}.{amount % 100:00} {currency.ToUpperInvariant()}";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
