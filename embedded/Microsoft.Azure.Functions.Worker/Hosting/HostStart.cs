namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>How this host was started, and whether its start is over.</summary>
internal sealed class HostStart(AppOverrides? overrides)
{
    public AppOverrides? Overrides => overrides;

    /// <summary>Until then a failure is told in one line by <see cref="ReportingHost"/>, and not logged besides.</summary>
    public bool Over { get; set; }
}
