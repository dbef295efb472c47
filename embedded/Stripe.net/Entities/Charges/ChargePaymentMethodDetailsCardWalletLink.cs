using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge payment method details card wallet link, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargePaymentMethodDetailsCardWalletLink : StripeEntity<ChargePaymentMethodDetailsCardWalletLink>
{
}
