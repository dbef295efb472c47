using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice line item pretax credit amount, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceLineItemPretaxCreditAmount : StripeEntity<InvoiceLineItemPretaxCreditAmount>
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary>Id of <c>credit_balance_transaction</c>.</summary>
    public string CreditBalanceTransactionId
    {
        get => InternalCreditBalanceTransaction?.Id;
        set => InternalCreditBalanceTransaction = SetExpandableFieldId(value, InternalCreditBalanceTransaction);
    }

    [JsonPropertyName("credit_balance_transaction")]
    internal ExpandableField<EmptyObject> InternalCreditBalanceTransaction { get; set; }

    /// <summary>Id of <c>discount</c>; set whether it was expanded or not.</summary>
    public string DiscountId
    {
        get => InternalDiscount?.Id;
        set => InternalDiscount = SetExpandableFieldId(value, InternalDiscount);
    }

    /// <summary><c>discount</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Discount Discount
    {
        get => InternalDiscount == null ? default : InternalDiscount.ExpandedObject;
        set => InternalDiscount = SetExpandableFieldObject(value, InternalDiscount);
    }

    [JsonPropertyName("discount")]
    internal ExpandableField<Discount> InternalDiscount { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
