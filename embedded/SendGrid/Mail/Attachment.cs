using Newtonsoft.Json;

namespace SendGrid.Helpers.Mail;

/// <summary>A file in a mail.</summary>
[JsonObject(IsReference = false)]
public class Attachment
{
    /// <summary>The file in base64.</summary>
    [JsonProperty(PropertyName = "content")]
    public string Content { get; set; }

    /// <summary>Its media type.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "filename")]
    public string Filename { get; set; }

    /// <summary><c>attachment</c> or <c>inline</c>.</summary>
    [JsonProperty(PropertyName = "disposition")]
    public string Disposition { get; set; }

    /// <summary>The id by which the HTML body shows an inline file.</summary>
    [JsonProperty(PropertyName = "content_id")]
    public string ContentId { get; set; }
}

/// <summary>The unsubscribe group of a mail.</summary>
[JsonObject(IsReference = false)]
public class ASM
{
    /// <summary>The group.</summary>
    [JsonProperty(PropertyName = "group_id")]
    public int GroupId { get; set; }

    /// <summary>The groups shown on the preferences page.</summary>
    [JsonProperty(PropertyName = "groups_to_display", IsReference = false)]
    public List<int> GroupsToDisplay { get; set; }
}
