using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>An object that can stand where Stripe names a payment source.</summary>
[JsonConverter(typeof(StripeObjectConverter))]
public interface IPaymentSource : IStripeEntity, IHasId, IHasObject
{
}
