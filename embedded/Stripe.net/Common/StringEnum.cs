namespace Stripe;

/// <summary>A word that Stripe takes in place of a value of another type.</summary>
public abstract class StringEnum
{
    /// <summary>A word.</summary>
    protected StringEnum(string value)
    {
        Value = value;
    }

    /// <summary>The word.</summary>
    public string Value { get; protected set; }

    /// <inheritdoc />
    public override string ToString() => Value;
}
