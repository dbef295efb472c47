namespace Stripe;

/// <summary>Parameters: event get.</summary>
public class EventGetOptions : BaseOptions
{
}
