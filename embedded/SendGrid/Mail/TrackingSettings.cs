using Newtonsoft.Json;

namespace SendGrid.Helpers.Mail;

/// <summary>What SendGrid notes about the reader.</summary>
[JsonObject(IsReference = false)]
public class TrackingSettings
{
    /// <summary>Clicks on links.</summary>
    [JsonProperty(PropertyName = "click_tracking")]
    public ClickTracking ClickTracking { get; set; }

    /// <summary>Openings of the mail.</summary>
    [JsonProperty(PropertyName = "open_tracking")]
    public OpenTracking OpenTracking { get; set; }

    /// <summary>An unsubscribe link.</summary>
    [JsonProperty(PropertyName = "subscription_tracking")]
    public SubscriptionTracking SubscriptionTracking { get; set; }

    /// <summary>Marks in links for Google Analytics.</summary>
    [JsonProperty(PropertyName = "ganalytics")]
    public Ganalytics Ganalytics { get; set; }
}

/// <summary>Clicks on links.</summary>
[JsonObject(IsReference = false)]
public class ClickTracking
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool? Enable { get; set; }

    /// <summary>Also in the plain body.</summary>
    [JsonProperty(PropertyName = "enable_text")]
    public bool? EnableText { get; set; }
}

/// <summary>Openings of the mail.</summary>
[JsonObject(IsReference = false)]
public class OpenTracking
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool? Enable { get; set; }

    /// <summary>Where in the body the pixel goes.</summary>
    [JsonProperty(PropertyName = "substitution_tag")]
    public string SubstitutionTag { get; set; }
}

/// <summary>An unsubscribe link.</summary>
[JsonObject(IsReference = false)]
public class SubscriptionTracking
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool Enable { get; set; }

    /// <summary>In the plain body.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>In the HTML body.</summary>
    [JsonProperty(PropertyName = "html")]
    public string Html { get; set; }

    /// <summary>Where in the body the link goes.</summary>
    [JsonProperty(PropertyName = "substitution_tag")]
    public string SubstitutionTag { get; set; }
}

/// <summary>Marks in links for Google Analytics.</summary>
[JsonObject(IsReference = false)]
public class Ganalytics
{
    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "enable")]
    public bool? Enable { get; set; }

    /// <summary>Source.</summary>
    [JsonProperty(PropertyName = "utm_source")]
    public string UtmSource { get; set; }

    /// <summary>Medium.</summary>
    [JsonProperty(PropertyName = "utm_medium")]
    public string UtmMedium { get; set; }

    /// <summary>Term.</summary>
    [JsonProperty(PropertyName = "utm_term")]
    public string UtmTerm { get; set; }

    /// <summary>Content.</summary>
    [JsonProperty(PropertyName = "utm_content")]
    public string UtmContent { get; set; }

    /// <summary>Campaign.</summary>
    [JsonProperty(PropertyName = "utm_campaign")]
    public string UtmCampaign { get; set; }
}
