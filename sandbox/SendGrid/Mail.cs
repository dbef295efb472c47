namespace Serverless.Sandbox.SendGrid;

/// <summary>A mail as it arrived: one envelope of a request.</summary>
internal sealed class Mail
{
    public string Id { get; set; } = "";
    public string MessageId { get; set; } = "";
    public string From { get; set; } = "";
    public List<string> To { get; set; } = [];
    public List<string> Cc { get; set; } = [];
    public List<string> Bcc { get; set; } = [];
    public string? ReplyTo { get; set; }
    public string Subject { get; set; } = "";
    public string? Text { get; set; }
    public string? Html { get; set; }
    public string? TemplateId { get; set; }
    public string? TemplateData { get; set; }
    public List<string> Categories { get; set; } = [];
    public Dictionary<string, string> CustomArgs { get; set; } = [];
    public List<string> Attachments { get; set; } = [];
    public DateTimeOffset At { get; set; }
}
