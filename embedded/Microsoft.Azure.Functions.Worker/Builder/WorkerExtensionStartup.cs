namespace Microsoft.Azure.Functions.Worker.Core;

/// <summary>Code of a binding extension that runs when an app that uses it is built.</summary>
public abstract class WorkerExtensionStartup
{
    /// <summary>Adds the extension's services and middleware.</summary>
    /// <param name="applicationBuilder">The app's builder.</param>
    public abstract void Configure(IFunctionsWorkerApplicationBuilder applicationBuilder);
}

/// <summary>Names the <see cref="WorkerExtensionStartup"/> of an assembly with bindings.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false, AllowMultiple = true)]
public class WorkerExtensionStartupAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="startupType">The type derived from <see cref="WorkerExtensionStartup"/>.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public WorkerExtensionStartupAttribute(Type startupType)
    {
        ArgumentNullException.ThrowIfNull(startupType);
        StartupType = startupType;
    }

    /// <summary>The type derived from <see cref="WorkerExtensionStartup"/>.</summary>
    public Type StartupType { get; }
}
