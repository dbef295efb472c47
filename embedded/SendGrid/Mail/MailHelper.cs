using System.Text.RegularExpressions;

namespace SendGrid.Helpers.Mail;

/// <summary>Makes the usual mails.</summary>
public class MailHelper
{
    private static readonly Regex Rfc2822 = new(
        @"(?:(?<name>[^\<]*)\<(?<email>.*@.*)\>|(?<name>)(?<email>[^\<]*@.*[^\>]))", RegexOptions.ECMAScript);

    /// <summary>One mail to one receiver; an empty body is left out.</summary>
    public static SendGridMessage CreateSingleEmail(
        EmailAddress from, EmailAddress to, string subject, string plainTextContent, string htmlContent)
    {
        SendGridMessage mail = WithBodies(from, plainTextContent, htmlContent);
        mail.SetSubject(subject);
        mail.AddTo(to);
        return mail;
    }

    /// <summary>One mail to one receiver, made by a dynamic template.</summary>
    /// <exception cref="ArgumentException">There is no template.</exception>
    public static SendGridMessage CreateSingleTemplateEmail(
        EmailAddress from, EmailAddress to, string templateId, object dynamicTemplateData) =>
        CreateSingleTemplateEmailToMultipleRecipients(from, [to], templateId, dynamicTemplateData);

    /// <summary>One mail to several receivers, who do not see each other.</summary>
    public static SendGridMessage CreateSingleEmailToMultipleRecipients(
        EmailAddress from, List<EmailAddress> tos, string subject, string plainTextContent, string htmlContent)
    {
        SendGridMessage mail = WithBodies(from, plainTextContent, htmlContent);
        mail.SetGlobalSubject(subject);
        for (int i = 0; i < tos.Count; i++)
            mail.AddTo(tos[i], i);
        return mail;
    }

    /// <summary>One mail to several receivers, who see each other when asked for.</summary>
    public static SendGridMessage CreateSingleEmailToMultipleRecipients(
        EmailAddress from, List<EmailAddress> tos, string subject, string plainTextContent, string htmlContent,
        bool showAllRecipients = false)
    {
        if (!showAllRecipients)
            return CreateSingleEmailToMultipleRecipients(from, tos, subject, plainTextContent, htmlContent);
        SendGridMessage mail = WithBodies(from, plainTextContent, htmlContent);
        mail.SetGlobalSubject(subject);
        mail.AddTos(tos);
        return mail;
    }

    /// <summary>One mail to several receivers, made by a dynamic template.</summary>
    /// <exception cref="ArgumentException">There is no template.</exception>
    public static SendGridMessage CreateSingleTemplateEmailToMultipleRecipients(
        EmailAddress from, List<EmailAddress> tos, string templateId, object dynamicTemplateData) =>
        FromTemplate(from, tos, templateId, dynamicTemplateData is null ? null : _ => dynamicTemplateData);

    /// <summary>Several mails, each with its receiver, subject and texts to replace.</summary>
    public static SendGridMessage CreateMultipleEmailsToMultipleRecipients(
        EmailAddress from, List<EmailAddress> tos, List<string> subjects, string plainTextContent, string htmlContent,
        List<Dictionary<string, string>> substitutions)
    {
        SendGridMessage mail = WithBodies(from, plainTextContent, htmlContent);
        for (int i = 0; i < tos.Count; i++)
        {
            mail.AddTo(tos[i], i);
            mail.SetSubject(subjects[i], i);
            mail.AddSubstitutions(substitutions[i], i);
        }
        return mail;
    }

    /// <summary>Several mails, each with its receiver and its values for a dynamic template.</summary>
    /// <exception cref="ArgumentException">There is no template.</exception>
    public static SendGridMessage CreateMultipleTemplateEmailsToMultipleRecipients(
        EmailAddress from, List<EmailAddress> tos, string templateId, List<object> dynamicTemplateData) =>
        FromTemplate(from, tos, templateId, dynamicTemplateData is null ? null : i => dynamicTemplateData[i]);

    /// <summary>Reads <c>Name &lt;address&gt;</c> or a bare address.</summary>
    public static EmailAddress StringToEmailAddress(string rfc2822Email)
    {
        Match match = Rfc2822.Match(rfc2822Email);
        return match.Success
            ? new EmailAddress(match.Groups["email"].Value.Trim(), match.Groups["name"].Value.Trim())
            : new EmailAddress(rfc2822Email);
    }

    private static SendGridMessage WithBodies(EmailAddress from, string plainTextContent, string htmlContent)
    {
        var mail = new SendGridMessage { From = from };
        if (!string.IsNullOrEmpty(plainTextContent))
            mail.AddContent(MimeType.Text, plainTextContent);
        if (!string.IsNullOrEmpty(htmlContent))
            mail.AddContent(MimeType.Html, htmlContent);
        return mail;
    }

    private static SendGridMessage FromTemplate(EmailAddress from, List<EmailAddress> tos, string templateId, Func<int, object> dataOf)
    {
        if (string.IsNullOrWhiteSpace(templateId))
            throw new ArgumentException("templateId is required when creating a dynamic template email.", nameof(templateId));
        var mail = new SendGridMessage { From = from, TemplateId = templateId };
        for (int i = 0; i < tos.Count; i++)
        {
            mail.AddTo(tos[i], i);
            if (dataOf != null)
                mail.SetTemplateData(dataOf(i), i);
        }
        return mail;
    }
}
