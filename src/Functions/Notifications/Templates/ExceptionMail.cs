using Serverless.Functions.Exceptions;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N20, to staff: something needs a person. The same text goes to chat channels.</summary>
public static class ExceptionMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(ExceptionRecord record, string shop, string console)
    {
        string what = record.OrderNumber is null ? record.Kind : $"{record.Kind}: order {record.OrderNumber}";
        return new MailBody(shop, what)
            .Say(record.Detail)
            .Facts(
                ("Severity", record.Severity.ToString().ToLowerInvariant()),
                ("Since", record.OpenedAt.UtcDateTime.ToString("d MMMM yyyy HH:mm 'UTC'", System.Globalization.CultureInfo.InvariantCulture)),
                ("Order", record.OrderNumber),
                ("Worth", MailBody.Show(record.Value)),
                ("Reference", record.Id))
            .Button("Open the console", console)
            .Close($"Needs you: {what}");
    }
}
