using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>An object that can stand where Stripe names an external account: a card or a bank account.</summary>
[JsonConverter(typeof(StripeObjectConverter))]
public interface IExternalAccount : IStripeEntity, IHasId, IHasObject
{
    /// <summary>The account that it belongs to, when it was expanded.</summary>
    Account Account { get; }

    /// <summary>Id of the account that it belongs to.</summary>
    string AccountId { get; }
}
