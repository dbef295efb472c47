using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge payment method details card wallet google pay, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargePaymentMethodDetailsCardWalletGooglePay : StripeEntity<ChargePaymentMethodDetailsCardWalletGooglePay>
{
}
