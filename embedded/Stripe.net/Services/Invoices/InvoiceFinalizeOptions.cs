using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice finalize.</summary>
public class InvoiceFinalizeOptions : BaseOptions
{
    /// <summary><c>auto_advance</c> of Stripe's API.</summary>
    [JsonPropertyName("auto_advance")]
    public bool? AutoAdvance { get; set; }
}
