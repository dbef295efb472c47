using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's tax id owner, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class TaxIdOwner : StripeEntity<TaxIdOwner>
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

    /// <summary>Id of <c>application</c>; set whether it was expanded or not.</summary>
    public string ApplicationId
    {
        get => InternalApplication?.Id;
        set => InternalApplication = SetExpandableFieldId(value, InternalApplication);
    }

    /// <summary><c>application</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Application Application
    {
        get => InternalApplication == null ? default : InternalApplication.ExpandedObject;
        set => InternalApplication = SetExpandableFieldObject(value, InternalApplication);
    }

    [JsonPropertyName("application")]
    internal ExpandableField<Application> InternalApplication { get; set; }

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

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
