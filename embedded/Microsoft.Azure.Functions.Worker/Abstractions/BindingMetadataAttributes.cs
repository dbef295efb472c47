namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Says what a binding is able to do, by the names in <see cref="KnownBindingCapabilities"/>.</summary>
/// <param name="capabilities">The names.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BindingCapabilitiesAttribute(params string[] capabilities) : Attribute
{
    /// <summary>The names.</summary>
    public string[] Capabilities { get; private set; } = capabilities;
}

/// <summary>The capabilities that a binding may name.</summary>
public static class KnownBindingCapabilities
{
    /// <summary>The binding lets the host retry the function by its <see cref="RetryAttribute"/>.</summary>
    public const string FunctionLevelRetry = "FunctionLevelRetry";
}

/// <summary>Names the property of the binding's description that an attribute's property is written to.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BindingPropertyNameAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="bindingPropertyName">The name in the description.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public BindingPropertyNameAttribute(string bindingPropertyName)
    {
        ArgumentNullException.ThrowIfNull(bindingPropertyName);
        BindingPropertyName = bindingPropertyName;
    }

    /// <summary>The name in the description.</summary>
    public string BindingPropertyName { get; }
}

/// <summary>The value that an attribute's property has when it is not set.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class DefaultValueAttribute : Attribute
{
    /// <summary>A text by default.</summary>
    /// <param name="stringDefault">The text.</param>
    public DefaultValueAttribute(string stringDefault) => DefaultStringValue = stringDefault;

    /// <summary>A flag by default.</summary>
    /// <param name="boolDefault">The flag.</param>
    public DefaultValueAttribute(bool boolDefault) => DefaultBoolValue = boolDefault;

    /// <summary>The text, when the default is one.</summary>
    public string? DefaultStringValue { get; }

    /// <summary>The flag, when the default is one.</summary>
    public bool? DefaultBoolValue { get; }
}

/// <summary>Names the host extension that an assembly's bindings belong to.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public class ExtensionInformationAttribute : Attribute
{
    /// <summary>Creates the attribute, without implicit registration.</summary>
    /// <param name="extensionPackage">The host extension's package.</param>
    /// <param name="extensionVersion">Its version.</param>
    public ExtensionInformationAttribute(string extensionPackage, string extensionVersion)
        : this(extensionPackage, extensionVersion, false)
    {
    }

    /// <summary>Creates the attribute.</summary>
    /// <param name="extensionPackage">The host extension's package.</param>
    /// <param name="extensionVersion">Its version.</param>
    /// <param name="enableImplicitRegistration">Whether the extension is registered though no function uses it.</param>
    public ExtensionInformationAttribute(string extensionPackage, string extensionVersion, bool enableImplicitRegistration)
    {
        ExtensionPackage = extensionPackage;
        ExtensionVersion = extensionVersion;
        EnableImplicitRegistration = enableImplicitRegistration;
    }

    /// <summary>The host extension's package.</summary>
    public string ExtensionPackage { get; }

    /// <summary>The host extension's version.</summary>
    public string ExtensionVersion { get; }

    /// <summary>Whether the extension is registered though no function uses it.</summary>
    public bool EnableImplicitRegistration { get; }
}

/// <summary>How many items a binding hands over at once.</summary>
public enum Cardinality
{
    /// <summary>A batch.</summary>
    Many,

    /// <summary>One by one.</summary>
    One,
}

/// <summary>A binding that can hand over one item or a batch.</summary>
public interface ISupportCardinality
{
    /// <summary>One item or a batch.</summary>
    public Cardinality Cardinality { get; set; }
}

/// <summary>Marks a converter that gets a reference to the data instead of the data.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class SupportsDeferredBindingAttribute : Attribute
{
}
