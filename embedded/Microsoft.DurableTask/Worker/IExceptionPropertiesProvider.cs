namespace Microsoft.DurableTask.Worker;

/// <summary>Adds properties of exceptions to the recorded failure details.</summary>
public interface IExceptionPropertiesProvider
{
    /// <summary>The properties to record for an exception; null for none.</summary>
    IDictionary<string, object?>? GetExceptionProperties(Exception exception);
}
