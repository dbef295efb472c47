using System.Net.Mail;
using System.Text;
using System.Text.Json.Nodes;

namespace Serverless.Sandbox.SendGrid;

/// <summary>Checks a request to send mail as SendGrid does (docs: API reference, mail send, errors).</summary>
internal static class MailRequest
{
    private const string Help = "http://sendgrid.com/docs/API_Reference/Web_API_v3/Mail/errors.html";

    public sealed record Fault(string Message, string? Field, string? Help);

    public static List<Fault> Check(JsonObject request)
    {
        var faults = new List<Fault>();
        CheckEnvelopes(request, faults);
        if (request["from"]?["email"]?.ToString() is not { Length: > 0 } from)
        {
            Add("The from object must be provided for every email send. It is an object that requires the email parameter, but may also "
                + "contain a name parameter.", "from.email", "message.from");
        }
        else if (!IsAddress(from))
        {
            Add("The from email does not contain a valid address.", "from.email", "message.from");
        }
        CheckContent(request, faults);
        if (request["categories"] is JsonArray { Count: > 10 })
            Add("The categories must not exceed 10 in total.", "categories", "message.categories");
        if (request["custom_args"] is { } args && Encoding.UTF8.GetByteCount(args.ToJsonString()) >= 10_000)
            Add("The custom args must not exceed 10000 bytes in total.", "custom_args", "message.custom_args");
        return faults;

        void Add(string message, string field, string anchor) => faults.Add(new Fault(message, field, $"{Help}#{anchor}"));
    }

    public static bool IsAddress(string text) => MailAddress.TryCreate(text, out _);

    private static void CheckEnvelopes(JsonObject request, List<Fault> faults)
    {
        if (request["personalizations"] is not JsonArray { Count: >= 1 } envelopes)
        {
            faults.Add(new Fault(
                "The personalizations field is required and must have at least one personalization.", "personalizations",
                $"{Help}#message.personalizations"));
            return;
        }
        if (envelopes.Count > 1000)
            faults.Add(new Fault("You may not have more than 1000 personalizations.", "personalizations", $"{Help}#message.personalizations"));
        for (int i = 0; i < envelopes.Count; i++)
        {
            if (envelopes[i]?["to"] is not JsonArray { Count: >= 1 })
            {
                faults.Add(new Fault(
                    "The to array is required for all personalization objects, and must have at least one email object with a valid email address.",
                    $"personalizations.{i}.to", $"{Help}#message.personalizations.to"));
            }
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (string list in new[] { "to", "cc", "bcc" })
            {
                JsonArray addresses = envelopes[i]?[list] as JsonArray ?? [];
                for (int j = 0; j < addresses.Count; j++)
                {
                    string address = addresses[j]?["email"]?.ToString() ?? "";
                    string field = $"personalizations.{i}.{list}.{j}.email";
                    if (!IsAddress(address))
                        faults.Add(new Fault("Does not contain a valid address.", field, $"{Help}#message.personalizations.{list}"));
                    else if (!seen.Add(address))
                    {
                        faults.Add(new Fault(
                            "Each email address in the personalization block should be unique between to, cc, and bcc. We found the first duplicate "
                            + $"instance of [{address}] in the personalizations.{i}.{list} field.", $"personalizations.{i}", $"{Help}#message.recipient-errors"));
                    }
                }
            }
            bool hasSubject = (envelopes[i]?["subject"] ?? request["subject"])?.ToString() is { Length: > 0 };
            if (!hasSubject && request["template_id"] is null)
            {
                faults.Add(new Fault(
                    "The subject is required. You can get around this requirement if you use a template with a subject defined or if every "
                    + "personalization has a subject defined.", "subject", $"{Help}#message.subject"));
            }
        }
    }

    private static void CheckContent(JsonObject request, List<Fault> faults)
    {
        if (request["content"] is not JsonArray { Count: >= 1 } content)
        {
            if (request["template_id"] is null)
            {
                faults.Add(new Fault(
                    "Unless a valid template_id is provided, the content parameter is required. There must be at least one defined content block. "
                    + "We typically suggest both text/plain and text/html blocks are included, but only one block is required.",
                    "content", $"{Help}#message.content"));
            }
            return;
        }
        for (int i = 0; i < content.Count; i++)
        {
            if (content[i]?["value"]?.ToString() is not { Length: > 0 })
                faults.Add(new Fault("The content value must be a string at least one character in length.", $"content.{i}.value", $"{Help}#message.content.value"));
            if (i > 0 && content[i]?["type"]?.ToString() == "text/plain")
            {
                faults.Add(new Fault(
                    "If present, text/plain and text/html may only be provided once, and must be in the order text/plain, text/html.", "content",
                    $"{Help}#message.content.type"));
            }
        }
    }
}
