namespace Stripe.V2.Core;

/// <summary>Parameters of reading an event; there are none.</summary>
public class EventGetOptions : BaseOptions;
