using System.Globalization;
using Newtonsoft.Json;
using SendGrid.Helpers.Mail.Model;

namespace SendGrid.Helpers.Mail;

/// <summary>A mail, as <c>POST /v3/mail/send</c> takes it.</summary>
[JsonObject(IsReference = false)]
public partial class SendGridMessage
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DefaultValueHandling = DefaultValueHandling.Include,
        StringEscapeHandling = StringEscapeHandling.EscapeHtml,
        Formatting = Formatting.None,
    };

    /// <summary>The sender.</summary>
    [JsonProperty(PropertyName = "from")]
    public EmailAddress From { get; set; }

    /// <summary>The subject, unless an envelope has its own.</summary>
    [JsonProperty(PropertyName = "subject")]
    public string Subject { get; set; }

    /// <summary>The envelopes, 1 to 1,000.</summary>
    [JsonProperty(PropertyName = "personalizations", IsReference = false)]
    public List<Personalization> Personalizations { get; set; }

    /// <summary>The bodies.</summary>
    [JsonProperty(PropertyName = "content", IsReference = false)]
    public List<Content> Contents { get; set; }

    /// <summary>The plain body; with <see cref="HtmlContent"/> it replaces <see cref="Contents"/> when the mail is written.</summary>
    [JsonIgnore]
    public string PlainTextContent { get; set; }

    /// <summary>The HTML body.</summary>
    [JsonIgnore]
    public string HtmlContent { get; set; }

    /// <summary>The files.</summary>
    [JsonProperty(PropertyName = "attachments", IsReference = false)]
    public List<Attachment> Attachments { get; set; }

    /// <summary>The template that makes subject and bodies.</summary>
    [JsonProperty(PropertyName = "template_id")]
    public string TemplateId { get; set; }

    /// <summary>Headers of every envelope.</summary>
    [JsonProperty(PropertyName = "headers", IsReference = false)]
    public Dictionary<string, string> Headers { get; set; }

    /// <summary>Blocks for substitutions.</summary>
    [JsonProperty(PropertyName = "sections", IsReference = false)]
    public Dictionary<string, string> Sections { get; set; }

    /// <summary>Categories, at most 10; events repeat them.</summary>
    [JsonProperty(PropertyName = "categories", IsReference = false)]
    public List<string> Categories { get; set; }

    /// <summary>Values that events repeat at their top level; under 10,000 bytes.</summary>
    [JsonProperty(PropertyName = "custom_args", IsReference = false)]
    public Dictionary<string, string> CustomArgs { get; set; }

    /// <summary>When to send, in unix seconds.</summary>
    [JsonProperty(PropertyName = "send_at")]
    public long? SendAt { get; set; }

    /// <summary>The unsubscribe group.</summary>
    [JsonProperty(PropertyName = "asm")]
    public ASM Asm { get; set; }

    /// <summary>The batch, by which sending can be cancelled.</summary>
    [JsonProperty(PropertyName = "batch_id")]
    public string BatchId { get; set; }

    /// <summary>The pool of sending addresses.</summary>
    [JsonProperty(PropertyName = "ip_pool_name")]
    public string IpPoolName { get; set; }

    /// <summary>How SendGrid treats the mail.</summary>
    [JsonProperty(PropertyName = "mail_settings")]
    public MailSettings MailSettings { get; set; }

    /// <summary>What SendGrid notes about the reader.</summary>
    [JsonProperty(PropertyName = "tracking_settings")]
    public TrackingSettings TrackingSettings { get; set; }

    /// <summary>Where answers go.</summary>
    [JsonProperty(PropertyName = "reply_to")]
    public EmailAddress ReplyTo { get; set; }

    /// <summary>Where answers go, to several.</summary>
    [JsonProperty(PropertyName = "reply_to_list", IsReference = false)]
    public List<EmailAddress> ReplyTos { get; set; }

    /// <summary>Writes the mail as SendGrid takes it: plain body first, then HTML, then the rest; empty bodies are left out.</summary>
    public string Serialize(bool useDefaultSerialization = true)
    {
        if (PlainTextContent != null || HtmlContent != null)
        {
            Contents = [];
            if (PlainTextContent != null)
                Contents.Add(new PlainTextContent(PlainTextContent));
            if (HtmlContent != null)
                Contents.Add(new HtmlContent(HtmlContent));
            PlainTextContent = null;
            HtmlContent = null;
        }
        if (Contents is { Count: > 1 })
        {
            Contents.RemoveAll(c => string.IsNullOrEmpty(c.Type) || string.IsNullOrEmpty(c.Value));
            for (int i = 0; i < Contents.Count; i++)
            {
                // HTML goes to the front, and then what has come to stand here does, if it is text: with one of each, text is first.
                if (Contents[i].Type == MimeType.Html)
                    ToFront(i);
                if (Contents[i].Type == MimeType.Text)
                    ToFront(i);
            }
        }
        if (useDefaultSerialization)
            return JsonConvert.SerializeObject(this, Formatting.None, Settings);
        // Untouched by whatever the program has set as JsonConvert's defaults.
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        JsonSerializer.Create(Settings).Serialize(text, this);
        return text.ToString();
    }

    private void ToFront(int index)
    {
        Content content = Contents[index];
        Contents.RemoveAt(index);
        Contents.Insert(0, content);
    }

    /// <summary>Reads a mail back.</summary>
    public static SendGridMessage Deserialize(string json) =>
        JsonSerializer.Create(Settings).Deserialize<SendGridMessage>(new JsonTextReader(new StringReader(json)));
}
