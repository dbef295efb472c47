using Newtonsoft.Json;

namespace SendGrid.Helpers.Mail
{
    /// <summary>A body of a mail.</summary>
    [JsonObject(IsReference = false)]
    public class Content
    {
        /// <summary>Makes an empty one.</summary>
        public Content()
        {
        }

        /// <summary>Makes one.</summary>
        public Content(string type, string value)
        {
            Type = type;
            Value = value;
        }

        /// <summary>Its media type; the plain body must come first.</summary>
        [JsonProperty(PropertyName = "type")]
        public string Type { get; set; }

        /// <summary>The text.</summary>
        [JsonProperty(PropertyName = "value")]
        public string Value { get; set; }
    }
}

namespace SendGrid.Helpers.Mail.Model
{
    /// <summary>A plain body.</summary>
    public class PlainTextContent : Content
    {
        /// <summary>Makes one.</summary>
        public PlainTextContent(string value) : base(MimeType.Text, value)
        {
        }
    }

    /// <summary>An HTML body.</summary>
    public class HtmlContent : Content
    {
        /// <summary>Makes one.</summary>
        public HtmlContent(string value) : base(MimeType.Html, value)
        {
        }
    }
}
