namespace Microsoft.Azure.Functions.Worker.Converters;

/// <summary>Whether the worker's converters are tried after a binding's own.</summary>
public enum ConverterFallbackBehavior
{
    /// <summary>They are.</summary>
    Allow = 0,

    /// <summary>They are not.</summary>
    Disallow = 1,

    /// <summary>They are.</summary>
    Default = Allow,
}

/// <summary>Says whether the worker's converters are tried after a binding's own.</summary>
/// <param name="fallbackBehavior">Whether they are.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ConverterFallbackBehaviorAttribute(ConverterFallbackBehavior fallbackBehavior) : Attribute
{
    /// <summary>Whether they are.</summary>
    public ConverterFallbackBehavior Behavior { get; } = fallbackBehavior;
}

/// <summary>Names a type that a converter makes.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SupportedTargetTypeAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="targetType">The type.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public SupportedTargetTypeAttribute(Type targetType)
    {
        ArgumentNullException.ThrowIfNull(targetType);
        TargetType = targetType;
    }

    /// <summary>The type.</summary>
    public Type TargetType { get; }
}

/// <summary>What a converter can find out about its parameter.</summary>
public static class ConverterContextExtensions
{
    /// <summary>The parameter's binding attribute.</summary>
    /// <typeparam name="T">The attribute's type.</typeparam>
    /// <param name="context">What is to be converted.</param>
    /// <param name="bindingAttribute">The attribute.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGetBindingAttribute<T>(this ConverterContext context, out object? bindingAttribute)
        where T : Attribute => context.TryGetBindingAttribute(typeof(T), out bindingAttribute);

    /// <summary>The parameter's binding attribute.</summary>
    /// <param name="context">What is to be converted.</param>
    /// <param name="type">The attribute's type.</param>
    /// <param name="bindingAttribute">The attribute.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="ArgumentException">The type is no attribute.</exception>
    public static bool TryGetBindingAttribute(this ConverterContext context, Type type, out object? bindingAttribute)
    {
        ArgumentNullException.ThrowIfNull(type);
        return typeof(Attribute).IsAssignableFrom(type)
            ? context.Properties.TryGetValue("bindingAttribute", out bindingAttribute)
            : throw new ArgumentException($"The type '{type}' must be an attribute.", nameof(type));
    }
}
