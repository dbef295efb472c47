using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's bank account, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class BankAccount : StripeEntity<BankAccount>, IHasId, IHasMetadata, IHasObject, IExternalAccount, IPaymentSource
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

    /// <summary><c>account_holder_name</c> of Stripe's API.</summary>
    [JsonPropertyName("account_holder_name")]
    public string AccountHolderName { get; set; }

    /// <summary><c>account_holder_type</c> of Stripe's API.</summary>
    [JsonPropertyName("account_holder_type")]
    public string AccountHolderType { get; set; }

    /// <summary><c>account_type</c> of Stripe's API.</summary>
    [JsonPropertyName("account_type")]
    public string AccountType { get; set; }

    /// <summary><c>available_payout_methods</c> of Stripe's API.</summary>
    [JsonPropertyName("available_payout_methods")]
    public List<string> AvailablePayoutMethods { get; set; }

    /// <summary><c>bank_name</c> of Stripe's API.</summary>
    [JsonPropertyName("bank_name")]
    public string BankName { get; set; }

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

    /// <summary><c>default_for_currency</c> of Stripe's API.</summary>
    [JsonPropertyName("default_for_currency")]
    public bool? DefaultForCurrency { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>fingerprint</c> of Stripe's API.</summary>
    [JsonPropertyName("fingerprint")]
    public string Fingerprint { get; set; }

    /// <summary><c>future_requirements</c> of Stripe's API.</summary>
    [JsonPropertyName("future_requirements")]
    public BankAccountFutureRequirements FutureRequirements { get; set; }

    /// <summary><c>last4</c> of Stripe's API.</summary>
    [JsonPropertyName("last4")]
    public string Last4 { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>requirements</c> of Stripe's API.</summary>
    [JsonPropertyName("requirements")]
    public BankAccountRequirements Requirements { get; set; }

    /// <summary><c>routing_number</c> of Stripe's API.</summary>
    [JsonPropertyName("routing_number")]
    public string RoutingNumber { get; set; }

    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }
}
