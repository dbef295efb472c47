namespace Stripe;

/// <summary>A tier without an upper end.</summary>
public class PriceTierUpTo : StringEnum
{
    /// <summary><c>inf</c></summary>
    public static readonly PriceTierUpTo Inf = new("inf");

    private PriceTierUpTo(string value) : base(value)
    {
    }
}
