namespace Microsoft.DurableTask;

/// <summary>How an orchestration goes on as a fresh execution.</summary>
public class ContinueAsNewOptions
{
    /// <summary>The input of the next execution.</summary>
    public object? NewInput { get; set; }

    /// <summary>Whether events that nothing has waited for yet are handed to the next execution.</summary>
    public bool PreserveUnprocessedEvents { get; set; } = true;

    /// <summary>The version of the next execution; null keeps the present one.</summary>
    public string? NewVersion { get; set; }
}
