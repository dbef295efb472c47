using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's setup intent, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SetupIntent : StripeEntity<SetupIntent>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>allowed_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_payment_method_types")]
    public List<string> AllowedPaymentMethodTypes { get; set; }

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

    /// <summary><c>attach_to_self</c> of Stripe's API.</summary>
    [JsonPropertyName("attach_to_self")]
    public bool AttachToSelf { get; set; }

    /// <summary><c>automatic_payment_methods</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_payment_methods")]
    public SetupIntentAutomaticPaymentMethods AutomaticPaymentMethods { get; set; }

    /// <summary><c>cancellation_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_reason")]
    public string CancellationReason { get; set; }

    /// <summary><c>client_secret</c> of Stripe's API.</summary>
    [JsonPropertyName("client_secret")]
    public string ClientSecret { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

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

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>excluded_payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("excluded_payment_method_types")]
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary><c>flow_directions</c> of Stripe's API.</summary>
    [JsonPropertyName("flow_directions")]
    public List<string> FlowDirections { get; set; }

    /// <summary><c>last_setup_error</c> of Stripe's API.</summary>
    [JsonPropertyName("last_setup_error")]
    public StripeError LastSetupError { get; set; }

    /// <summary>Id of <c>latest_attempt</c>.</summary>
    public string LatestAttemptId
    {
        get => InternalLatestAttempt?.Id;
        set => InternalLatestAttempt = SetExpandableFieldId(value, InternalLatestAttempt);
    }

    [JsonPropertyName("latest_attempt")]
    internal ExpandableField<EmptyObject> InternalLatestAttempt { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>managed_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("managed_payments")]
    public SetupIntentManagedPayments ManagedPayments { get; set; }

    /// <summary>Id of <c>mandate</c>.</summary>
    public string MandateId
    {
        get => InternalMandate?.Id;
        set => InternalMandate = SetExpandableFieldId(value, InternalMandate);
    }

    [JsonPropertyName("mandate")]
    internal ExpandableField<EmptyObject> InternalMandate { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>next_action</c> of Stripe's API.</summary>
    [JsonPropertyName("next_action")]
    public SetupIntentNextAction NextAction { get; set; }

    /// <summary>Id of <c>on_behalf_of</c>; set whether it was expanded or not.</summary>
    public string OnBehalfOfId
    {
        get => InternalOnBehalfOf?.Id;
        set => InternalOnBehalfOf = SetExpandableFieldId(value, InternalOnBehalfOf);
    }

    /// <summary><c>on_behalf_of</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Account OnBehalfOf
    {
        get => InternalOnBehalfOf == null ? default : InternalOnBehalfOf.ExpandedObject;
        set => InternalOnBehalfOf = SetExpandableFieldObject(value, InternalOnBehalfOf);
    }

    [JsonPropertyName("on_behalf_of")]
    internal ExpandableField<Account> InternalOnBehalfOf { get; set; }

    /// <summary>Id of <c>payment_method</c>; set whether it was expanded or not.</summary>
    public string PaymentMethodId
    {
        get => InternalPaymentMethod?.Id;
        set => InternalPaymentMethod = SetExpandableFieldId(value, InternalPaymentMethod);
    }

    /// <summary><c>payment_method</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public PaymentMethod PaymentMethod
    {
        get => InternalPaymentMethod == null ? default : InternalPaymentMethod.ExpandedObject;
        set => InternalPaymentMethod = SetExpandableFieldObject(value, InternalPaymentMethod);
    }

    [JsonPropertyName("payment_method")]
    internal ExpandableField<PaymentMethod> InternalPaymentMethod { get; set; }

    /// <summary><c>payment_method_configuration_details</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_configuration_details")]
    public SetupIntentPaymentMethodConfigurationDetails PaymentMethodConfigurationDetails { get; set; }

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public SetupIntentPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Id of <c>single_use_mandate</c>.</summary>
    public string SingleUseMandateId
    {
        get => InternalSingleUseMandate?.Id;
        set => InternalSingleUseMandate = SetExpandableFieldId(value, InternalSingleUseMandate);
    }

    [JsonPropertyName("single_use_mandate")]
    internal ExpandableField<EmptyObject> InternalSingleUseMandate { get; set; }

    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>usage</c> of Stripe's API.</summary>
    [JsonPropertyName("usage")]
    public string Usage { get; set; }
}
