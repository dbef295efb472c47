using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription invoice settings issuer, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SubscriptionInvoiceSettingsIssuer : StripeEntity<SubscriptionInvoiceSettingsIssuer>
{
    /// <summary>Id of <c>account</c>; set whether it was expanded or not.</summary>
    public string AccountId
    {
        get => InternalAccount?.Id;
        set => InternalAccount = SetExpandableFieldId(value, InternalAccount);
    }

    /// <summary><c>account</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Account Account
    {
        get => InternalAccount == null ? default : InternalAccount.ExpandedObject;
        set => InternalAccount = SetExpandableFieldObject(value, InternalAccount);
    }

    [JsonPropertyName("account")]
    internal ExpandableField<Account> InternalAccount { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
