using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>Lists objects, newest first, in pages.</summary>
internal sealed class Listing(StripeState state)
{
    public Answer Intents(Form form) => Page(
        form, "/v1/payment_intents",
        state.Intents.Values.Where(i => Matches(form, i.Created) && (form.Text("customer") is not { } c || i.Customer == c)), i => i.Id);

    public Answer Charges(Form form) => Page(
        form, "/v1/charges",
        state.Charges.Values.Where(c => Matches(form, c.Created) && (form.Text("payment_intent") is not { } p || c.PaymentIntent == p)), c => c.Id);

    public Answer Refunds(Form form) => Page(
        form, "/v1/refunds",
        state.Refunds.Values.Where(r => Matches(form, r.Created)
            && (form.Text("payment_intent") is not { } p || r.PaymentIntent == p)
            && (form.Text("charge") is not { } c || r.Charge == c)), r => r.Id);

    public Answer Disputes(Form form) => Page(
        form, "/v1/disputes",
        state.Disputes.Values.Where(d => Matches(form, d.Created)
            && (form.Text("payment_intent") is not { } p || d.PaymentIntent == p)
            && (form.Text("charge") is not { } c || d.Charge == c)), d => d.Id);

    public Answer Sessions(Form form) => Page(
        form, "/v1/checkout/sessions",
        state.Sessions.Values.Where(s => form.Text("payment_intent") is not { } p || s.PaymentIntent == p), s => s.Id);

    /// <summary>Finds intents by metadata, as in <c>metadata['order_id']:'ord_1'</c>; terms are joined by AND.</summary>
    public Answer Search(Form form)
    {
        string query = form.Text("query") ?? "";
        var terms = query.Split(" AND ", StringSplitOptions.TrimEntries).Select(t => t.Split(':', 2)).Where(t => t.Length == 2)
            .Select(t => (Field: t[0].Trim(), Value: t[1].Trim().Trim('\'', '"'))).ToList();
        if (terms.Count == 0)
            return Answer.Invalid("We were unable to parse your search query.", "query");
        IEnumerable<PaymentIntent> found = state.Intents.Values.Reverse().Where(i => terms.All(t => Matches(i, t.Field, t.Value)));
        var data = new JsonArray([.. found.Take(Limit(form)).Select(i => Json.Node(i))]);
        return Answer.Of(new JsonObject
        {
            ["object"] = "search_result", ["data"] = data, ["has_more"] = false, ["next_page"] = null, ["url"] = "/v1/payment_intents/search",
        });
    }

    public Answer Events(Form form)
    {
        int limit = Limit(form);
        List<string> types = [.. form.Items("types").Select(t => t.Value!)];
        if (form.Text("type") is { } one)
            types.Add(one);
        Form created = form["created"];
        bool backward = form.Text("ending_before") != null;
        List<LogLine> lines = state.World.Log(new LogQuery("stripe")
        {
            Labels = [.. types.Select(t => t.Replace("*", "%", StringComparison.Ordinal))],
            OlderThan = form.Text("starting_after"),
            NewerThan = form.Text("ending_before"),
            From = Moment(created.Number("gte") ?? created.Number("gt") + 1 ?? form.Number("created")),
            Until = Moment(created.Number("lte") ?? created.Number("lt") - 1 ?? form.Number("created")),
            OldestFirst = backward,
            Limit = limit + 1,
        });
        bool more = lines.Count > limit;
        if (more)
            lines.RemoveAt(backward ? 0 : limit);
        return Answer.Of(Expansion.Listed(new JsonArray([.. lines.Select(l => JsonNode.Parse(l.Json))]), "/v1/events", more));

        static DateTimeOffset? Moment(long? unix) => unix is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
    }

    private static bool Matches(PaymentIntent intent, string field, string value) => field switch
    {
        "status" => intent.Status == value,
        "currency" => intent.Currency == value,
        "amount" => intent.Amount.ToString() == value,
        "customer" => intent.Customer == value,
        _ when field.StartsWith("metadata[", StringComparison.Ordinal) => intent.Metadata.GetValueOrDefault(field[9..^1].Trim('\'', '"')) == value,
        _ => false,
    };

    private static bool Matches(Form form, long created)
    {
        Form range = form["created"];
        return (form.Text("created") is not { } exact || exact == created.ToString())
            && !(range.Number("gte") > created) && !(range.Number("gt") >= created)
            && !(range.Number("lte") < created) && !(range.Number("lt") <= created);
    }

    private static int Limit(Form form) => (int)Math.Clamp(form.Number("limit") ?? 10, 1, 100);

    // The source is in the order of creation.
    private static Answer Page<T>(Form form, string url, IEnumerable<T> oldestFirst, Func<T, string> idOf)
        where T : class
    {
        int limit = Limit(form);
        List<T> all = [.. oldestFirst.Reverse()];
        int from = 0, to = all.Count;
        if (form.Text("starting_after") is { } after)
            from = all.FindIndex(i => idOf(i) == after) + 1;
        if (form.Text("ending_before") is { } before && all.FindIndex(i => idOf(i) == before) is >= 0 and var end)
        {
            to = end;
            from = Math.Max(0, to - limit);
        }
        List<T> page = [.. all.Skip(from).Take(Math.Min(limit, to - from))];
        bool more = form.Text("ending_before") is null ? from + page.Count < all.Count : from > 0;
        var data = new JsonArray([.. page.Select(i => Json.Node(i))]);
        return Answer.Of(Expansion.Listed(data, url, more));
    }
}
