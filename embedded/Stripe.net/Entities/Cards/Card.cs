using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's card, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Card : StripeEntity<Card>, IHasId, IHasMetadata, IHasObject, IExternalAccount, IPaymentSource
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

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

    /// <summary><c>address_city</c> of Stripe's API.</summary>
    [JsonPropertyName("address_city")]
    public string AddressCity { get; set; }

    /// <summary><c>address_country</c> of Stripe's API.</summary>
    [JsonPropertyName("address_country")]
    public string AddressCountry { get; set; }

    /// <summary><c>address_line1</c> of Stripe's API.</summary>
    [JsonPropertyName("address_line1")]
    public string AddressLine1 { get; set; }

    /// <summary><c>address_line1_check</c> of Stripe's API.</summary>
    [JsonPropertyName("address_line1_check")]
    public string AddressLine1Check { get; set; }

    /// <summary><c>address_line2</c> of Stripe's API.</summary>
    [JsonPropertyName("address_line2")]
    public string AddressLine2 { get; set; }

    /// <summary><c>address_state</c> of Stripe's API.</summary>
    [JsonPropertyName("address_state")]
    public string AddressState { get; set; }

    /// <summary><c>address_zip</c> of Stripe's API.</summary>
    [JsonPropertyName("address_zip")]
    public string AddressZip { get; set; }

    /// <summary><c>address_zip_check</c> of Stripe's API.</summary>
    [JsonPropertyName("address_zip_check")]
    public string AddressZipCheck { get; set; }

    /// <summary><c>allow_redisplay</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redisplay")]
    public string AllowRedisplay { get; set; }

    /// <summary><c>available_payout_methods</c> of Stripe's API.</summary>
    [JsonPropertyName("available_payout_methods")]
    public List<string> AvailablePayoutMethods { get; set; }

    /// <summary><c>brand</c> of Stripe's API.</summary>
    [JsonPropertyName("brand")]
    public string Brand { get; set; }

    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary>Id of <c>customer</c>; set whether it was expanded or not.</summary>
    public string CustomerId
    {
        get => InternalCustomer?.Id;
        set => InternalCustomer = SetExpandableFieldId(value, InternalCustomer);
    }

    /// <summary><c>customer</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Customer Customer
    {
        get => InternalCustomer == null ? default : InternalCustomer.ExpandedObject;
        set => InternalCustomer = SetExpandableFieldObject(value, InternalCustomer);
    }

    [JsonPropertyName("customer")]
    internal ExpandableField<Customer> InternalCustomer { get; set; }

    /// <summary><c>cvc_check</c> of Stripe's API.</summary>
    [JsonPropertyName("cvc_check")]
    public string CvcCheck { get; set; }

    /// <summary><c>default_for_currency</c> of Stripe's API.</summary>
    [JsonPropertyName("default_for_currency")]
    public bool? DefaultForCurrency { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>dynamic_last4</c> of Stripe's API.</summary>
    [JsonPropertyName("dynamic_last4")]
    public string DynamicLast4 { get; set; }

    /// <summary><c>exp_month</c> of Stripe's API.</summary>
    [JsonPropertyName("exp_month")]
    public long ExpMonth { get; set; }

    /// <summary><c>exp_year</c> of Stripe's API.</summary>
    [JsonPropertyName("exp_year")]
    public long ExpYear { get; set; }

    /// <summary><c>fingerprint</c> of Stripe's API.</summary>
    [JsonPropertyName("fingerprint")]
    public string Fingerprint { get; set; }

    /// <summary><c>funding</c> of Stripe's API.</summary>
    [JsonPropertyName("funding")]
    public string Funding { get; set; }

    /// <summary><c>iin</c> of Stripe's API.</summary>
    [JsonPropertyName("iin")]
    public string Iin { get; set; }

    /// <summary><c>issuer</c> of Stripe's API.</summary>
    [JsonPropertyName("issuer")]
    public string Issuer { get; set; }

    /// <summary><c>last4</c> of Stripe's API.</summary>
    [JsonPropertyName("last4")]
    public string Last4 { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>networks</c> of Stripe's API.</summary>
    [JsonPropertyName("networks")]
    public CardNetworks Networks { get; set; }

    /// <summary><c>regulated_status</c> of Stripe's API.</summary>
    [JsonPropertyName("regulated_status")]
    public string RegulatedStatus { get; set; }

    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>tokenization_method</c> of Stripe's API.</summary>
    [JsonPropertyName("tokenization_method")]
    public string TokenizationMethod { get; set; }
}
