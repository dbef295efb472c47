namespace Stripe;

/// <summary>A parameter of one of three types; each converts to it by itself.</summary>
public class AnyOf<T1, T2, T3> : AnyOf
{
    private readonly T1 first;
    private readonly T2 second;
    private readonly T3 third;
    private readonly int which;

    /// <summary>Takes a value of the first type.</summary>
    public AnyOf(T1 value) => (first, which) = (value, 1);

    /// <summary>Takes a value of the second type.</summary>
    public AnyOf(T2 value) => (second, which) = (value, 2);

    /// <summary>Takes a value of the third type.</summary>
    public AnyOf(T3 value) => (third, which) = (value, 3);

    /// <summary>The value.</summary>
    public override object Value => which switch
    {
        1 => first,
        2 => second,
        _ => third,
    };

    /// <summary>Which of the types it is.</summary>
    public override Type Type => which switch
    {
        1 => typeof(T1),
        2 => typeof(T2),
        _ => typeof(T3),
    };

    /// <summary>Takes a value of the first type; null stays null.</summary>
    public static implicit operator AnyOf<T1, T2, T3>(T1 value) => value == null ? null : new AnyOf<T1, T2, T3>(value);

    /// <summary>Takes a value of the second type; null stays null.</summary>
    public static implicit operator AnyOf<T1, T2, T3>(T2 value) => value == null ? null : new AnyOf<T1, T2, T3>(value);

    /// <summary>Takes a value of the third type; null stays null.</summary>
    public static implicit operator AnyOf<T1, T2, T3>(T3 value) => value == null ? null : new AnyOf<T1, T2, T3>(value);

    /// <summary>The value when it is of the first type, else that type's default.</summary>
    public static implicit operator T1(AnyOf<T1, T2, T3> anyOf) => anyOf.first;

    /// <summary>The value when it is of the second type, else that type's default.</summary>
    public static implicit operator T2(AnyOf<T1, T2, T3> anyOf) => anyOf.second;

    /// <summary>The value when it is of the third type, else that type's default.</summary>
    public static implicit operator T3(AnyOf<T1, T2, T3> anyOf) => anyOf.third;
}

/// <summary>A parameter of one of four types; as officially, the fourth needs the constructor.</summary>
public class AnyOf<T1, T2, T3, T4> : AnyOf
{
    private readonly T1 first;
    private readonly T2 second;
    private readonly T3 third;
    private readonly T4 fourth;
    private readonly int which;

    /// <summary>Takes a value of the first type.</summary>
    public AnyOf(T1 value) => (first, which) = (value, 1);

    /// <summary>Takes a value of the second type.</summary>
    public AnyOf(T2 value) => (second, which) = (value, 2);

    /// <summary>Takes a value of the third type.</summary>
    public AnyOf(T3 value) => (third, which) = (value, 3);

    /// <summary>Takes a value of the fourth type.</summary>
    public AnyOf(T4 value) => (fourth, which) = (value, 4);

    /// <summary>The value.</summary>
    public override object Value => which switch
    {
        1 => first,
        2 => second,
        3 => third,
        _ => fourth,
    };

    /// <summary>Which of the types it is.</summary>
    public override Type Type => which switch
    {
        1 => typeof(T1),
        2 => typeof(T2),
        3 => typeof(T3),
        _ => typeof(T4),
    };

    /// <summary>Takes a value of the first type; null stays null.</summary>
    public static implicit operator AnyOf<T1, T2, T3, T4>(T1 value) => value == null ? null : new AnyOf<T1, T2, T3, T4>(value);

    /// <summary>Takes a value of the second type; null stays null.</summary>
    public static implicit operator AnyOf<T1, T2, T3, T4>(T2 value) => value == null ? null : new AnyOf<T1, T2, T3, T4>(value);

    /// <summary>Takes a value of the third type; null stays null.</summary>
    public static implicit operator AnyOf<T1, T2, T3, T4>(T3 value) => value == null ? null : new AnyOf<T1, T2, T3, T4>(value);

    /// <summary>The value when it is of the first type, else that type's default.</summary>
    public static implicit operator T1(AnyOf<T1, T2, T3, T4> anyOf) => anyOf.first;

    /// <summary>The value when it is of the second type, else that type's default.</summary>
    public static implicit operator T2(AnyOf<T1, T2, T3, T4> anyOf) => anyOf.second;

    /// <summary>The value when it is of the third type, else that type's default.</summary>
    public static implicit operator T3(AnyOf<T1, T2, T3, T4> anyOf) => anyOf.third;

    /// <summary>The value when it is of the fourth type, else that type's default.</summary>
    public static implicit operator T4(AnyOf<T1, T2, T3, T4> anyOf) => anyOf.fourth;
}
