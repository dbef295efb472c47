using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's application fee, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ApplicationFee : StripeEntity<ApplicationFee>, IHasId, IHasObject, IBalanceTransactionSource
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

    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary><c>amount_refunded</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_refunded")]
    public long AmountRefunded { get; set; }

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

    /// <summary>Id of <c>balance_transaction</c>; set whether it was expanded or not.</summary>
    public string BalanceTransactionId
    {
        get => InternalBalanceTransaction?.Id;
        set => InternalBalanceTransaction = SetExpandableFieldId(value, InternalBalanceTransaction);
    }

    /// <summary><c>balance_transaction</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public BalanceTransaction BalanceTransaction
    {
        get => InternalBalanceTransaction == null ? default : InternalBalanceTransaction.ExpandedObject;
        set => InternalBalanceTransaction = SetExpandableFieldObject(value, InternalBalanceTransaction);
    }

    [JsonPropertyName("balance_transaction")]
    internal ExpandableField<BalanceTransaction> InternalBalanceTransaction { get; set; }

    /// <summary>Id of <c>charge</c>; set whether it was expanded or not.</summary>
    public string ChargeId
    {
        get => InternalCharge?.Id;
        set => InternalCharge = SetExpandableFieldId(value, InternalCharge);
    }

    /// <summary><c>charge</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Charge Charge
    {
        get => InternalCharge == null ? default : InternalCharge.ExpandedObject;
        set => InternalCharge = SetExpandableFieldObject(value, InternalCharge);
    }

    [JsonPropertyName("charge")]
    internal ExpandableField<Charge> InternalCharge { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>fee_source</c> of Stripe's API.</summary>
    [JsonPropertyName("fee_source")]
    public ApplicationFeeFeeSource FeeSource { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Id of <c>originating_transaction</c>; set whether it was expanded or not.</summary>
    public string OriginatingTransactionId
    {
        get => InternalOriginatingTransaction?.Id;
        set => InternalOriginatingTransaction = SetExpandableFieldId(value, InternalOriginatingTransaction);
    }

    /// <summary><c>originating_transaction</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Charge OriginatingTransaction
    {
        get => InternalOriginatingTransaction == null ? default : InternalOriginatingTransaction.ExpandedObject;
        set => InternalOriginatingTransaction = SetExpandableFieldObject(value, InternalOriginatingTransaction);
    }

    [JsonPropertyName("originating_transaction")]
    internal ExpandableField<Charge> InternalOriginatingTransaction { get; set; }

    /// <summary><c>refunded</c> of Stripe's API.</summary>
    [JsonPropertyName("refunded")]
    public bool Refunded { get; set; }

    /// <summary><c>refunds</c> of Stripe's API.</summary>
    [JsonPropertyName("refunds")]
    public StripeList<ApplicationFeeRefund> Refunds { get; set; }
}
