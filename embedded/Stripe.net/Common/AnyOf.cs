namespace Stripe;

/// <summary>A parameter of one of several types.</summary>
public interface IAnyOf
{
    /// <summary>The value.</summary>
    object Value { get; }

    /// <summary>Which of the types it is.</summary>
    Type Type { get; }
}

/// <summary>A parameter of one of several types.</summary>
public abstract class AnyOf : IAnyOf
{
    /// <summary>The value.</summary>
    public abstract object Value { get; }

    /// <summary>Which of the types it is.</summary>
    public abstract Type Type { get; }

    /// <summary>The value's text.</summary>
    public override string ToString() => Value == null ? "AnyOf(null)" : Value.ToString();
}

/// <summary>A parameter of one of two types; both convert to it by themselves.</summary>
public class AnyOf<T1, T2> : AnyOf
{
    private readonly T1 first;
    private readonly T2 second;
    private readonly bool isFirst;

    /// <summary>Takes a value of the first type.</summary>
    public AnyOf(T1 value)
    {
        first = value;
        isFirst = true;
    }

    /// <summary>Takes a value of the second type.</summary>
    public AnyOf(T2 value) => second = value;

    /// <summary>The value.</summary>
    public override object Value => isFirst ? first : second;

    /// <summary>Which of the types it is.</summary>
    public override Type Type => isFirst ? typeof(T1) : typeof(T2);

    /// <summary>Takes a value of the first type; null stays null.</summary>
    public static implicit operator AnyOf<T1, T2>(T1 value) => value == null ? null : new AnyOf<T1, T2>(value);

    /// <summary>Takes a value of the second type; null stays null.</summary>
    public static implicit operator AnyOf<T1, T2>(T2 value) => value == null ? null : new AnyOf<T1, T2>(value);

    /// <summary>The value when it is of the first type, else that type's default.</summary>
    public static implicit operator T1(AnyOf<T1, T2> anyOf) => anyOf.first;

    /// <summary>The value when it is of the second type, else that type's default.</summary>
    public static implicit operator T2(AnyOf<T1, T2> anyOf) => anyOf.second;
}
