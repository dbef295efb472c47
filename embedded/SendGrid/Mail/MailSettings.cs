using Newtonsoft.Json;

namespace SendGrid.Helpers.Mail;

/// <summary>How SendGrid treats a mail.</summary>
[JsonObject(IsReference = false)]
public class MailSettings
{
    /// <summary>A blind copy of every mail.</summary>
    [JsonProperty(PropertyName = "bcc")]
    public BCCSettings BccSettings { get; set; }

    /// <summary>Send despite any suppression list.</summary>
    [JsonProperty(PropertyName = "bypass_list_management")]
    public BypassListManagement BypassListManagement { get; set; }

    /// <summary>Send despite spam reports.</summary>
    [JsonProperty(PropertyName = "bypass_spam_management")]
    public BypassSpamManagement BypassSpamManagement { get; set; }

    /// <summary>Send despite earlier bounces.</summary>
    [JsonProperty(PropertyName = "bypass_bounce_management")]
    public BypassBounceManagement BypassBounceManagement { get; set; }

    /// <summary>Send despite unsubscribing.</summary>
    [JsonProperty(PropertyName = "bypass_unsubscribe_management")]
    public BypassUnsubscribeManagement BypassUnsubscribeManagement { get; set; }

    /// <summary>A footer under every body.</summary>
    [JsonProperty(PropertyName = "footer")]
    public FooterSettings FooterSettings { get; set; }

    /// <summary>Check the request and send nothing.</summary>
    [JsonProperty(PropertyName = "sandbox_mode")]
    public SandboxMode SandboxMode { get; set; }

    /// <summary>A spam check before sending.</summary>
    [JsonProperty(PropertyName = "spam_check")]
    public SpamCheck SpamCheck { get; set; }
}

/// <summary>Checks the request and sends nothing; the answer is then 200.</summary>
[JsonObject(IsReference = false)]
public class SandboxMode
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool? Enable { get; set; }
}

/// <summary>A blind copy of every mail.</summary>
[JsonObject(IsReference = false)]
public class BCCSettings
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool? Enable { get; set; }

    /// <summary>Where the copy goes.</summary>
    [JsonProperty(PropertyName = "email")]
    public string Email { get; set; }
}

/// <summary>Sends despite any suppression list.</summary>
[JsonObject(IsReference = false)]
public class BypassListManagement
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool Enable { get; set; }
}

/// <summary>Sends despite spam reports.</summary>
[JsonObject(IsReference = false)]
public class BypassSpamManagement
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool Enable { get; set; }
}

/// <summary>Sends despite earlier bounces.</summary>
[JsonObject(IsReference = false)]
public class BypassBounceManagement
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool Enable { get; set; }
}

/// <summary>Sends despite unsubscribing.</summary>
[JsonObject(IsReference = false)]
public class BypassUnsubscribeManagement
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool Enable { get; set; }
}

/// <summary>A footer under every body.</summary>
[JsonObject(IsReference = false)]
public class FooterSettings
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool Enable { get; set; }

    /// <summary>Of the plain body.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Of the HTML body.</summary>
    [JsonProperty(PropertyName = "html")]
    public string Html { get; set; }
}

/// <summary>A spam check before sending.</summary>
[JsonObject(IsReference = false)]
public class SpamCheck
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool? Enable { get; set; }

    /// <summary>1 (strict for the sender) to 10.</summary>
    [JsonProperty(PropertyName = "threshold")]
    public int? Threshold { get; set; }

    /// <summary>Where caught mails are posted.</summary>
    [JsonProperty(PropertyName = "post_to_url")]
    public string PostToUrl { get; set; }
}
