namespace Stripe;

/// <summary>Why a refund is made; values of <see cref="RefundCreateOptions.Reason"/>.</summary>
public static class RefundReasons
{
    /// <summary>No reason given.</summary>
    public const string Unknown = null;

    /// <summary>Charged twice.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>The payment was a fraud; the card and mail address go on the block lists.</summary>
    public const string Fraudulent = "fraudulent";

    /// <summary>The customer asked for it.</summary>
    public const string RequestedByCustomer = "requested_by_customer";
}
