using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>An object that can stand where Stripe names a balance transaction source.</summary>
[JsonConverter(typeof(StripeObjectConverter))]
public interface IBalanceTransactionSource : IStripeEntity, IHasId, IHasObject
{
}
