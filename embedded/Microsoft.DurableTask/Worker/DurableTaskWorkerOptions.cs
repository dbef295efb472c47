using Microsoft.DurableTask.Converters;

namespace Microsoft.DurableTask.Worker;

/// <summary>Options of a worker.</summary>
public class DurableTaskWorkerOptions
{
    private DataConverter dataConverter = JsonDataConverter.Default;

    /// <summary>Which versions of orchestrations a worker runs.</summary>
    public enum VersionMatchStrategy
    {
        /// <summary>All.</summary>
        None = 0,

        /// <summary>Its own version only.</summary>
        Strict = 1,

        /// <summary>Its own version and older ones.</summary>
        CurrentOrOlder = 2,
    }

    /// <summary>What happens to an orchestration of a version that the worker does not run.</summary>
    public enum VersionFailureStrategy
    {
        /// <summary>It is left for another worker.</summary>
        Reject = 0,

        /// <summary>It fails.</summary>
        Fail = 1,
    }

    /// <summary>What turns inputs, outputs and events into text; JSON by default.</summary>
    public DataConverter DataConverter
    {
        get => dataConverter;
        set
        {
            DataConverterExplicitlySet = value is not null;
            dataConverter = value ?? JsonDataConverter.Default;
        }
    }

    /// <summary>Whether ids that begin with @ are kept for entities; the embedded engine has no entities.</summary>
    public bool EnableEntitySupport { get; set; }

    /// <summary>The longest single timer; a longer one is made of several. Three days by default.</summary>
    public TimeSpan MaximumTimerInterval { get; set; } = TimeSpan.FromDays(3);

    /// <summary>How much runs at once.</summary>
    public ConcurrencyOptions Concurrency { get; } = new();

    /// <summary>The worker's version; null for a worker that runs every version.</summary>
    public VersioningOptions? Versioning { get; set; }

    /// <summary>Officially whether versioning was set; never set there either.</summary>
    public bool IsVersioningSet { get; }

    /// <summary>Under which categories the worker logs.</summary>
    public LoggingOptions Logging { get; } = new();

    /// <summary>Decides which orchestrations the worker runs; null for all.</summary>
    [Obsolete("Experimental")]
    public IOrchestrationFilter? OrchestrationFilter { get; set; }

    internal bool DataConverterExplicitlySet { get; private set; }

    internal void ApplyTo(DurableTaskWorkerOptions other)
    {
        other.DataConverter = DataConverter;
        other.MaximumTimerInterval = MaximumTimerInterval;
        other.EnableEntitySupport = EnableEntitySupport;
        other.Versioning = Versioning;
        other.Logging.UseLegacyCategories = Logging.UseLegacyCategories;
#pragma warning disable CS0618 // The filter is marked obsolete for being experimental.
        other.OrchestrationFilter = OrchestrationFilter;
#pragma warning restore CS0618
    }

    /// <summary>Under which categories the worker logs.</summary>
    public class LoggingOptions
    {
        /// <summary>Whether what is logged under Microsoft.DurableTask.Worker.Grpc is logged under Microsoft.DurableTask as well; true by default.</summary>
        public bool UseLegacyCategories { get; set; } = true;
    }

    /// <summary>How much runs at once.</summary>
    public class ConcurrencyOptions
    {
        /// <summary>Activities; 100 a processor by default.</summary>
        public int MaximumConcurrentActivityWorkItems { get; set; } = 100 * Environment.ProcessorCount;

        /// <summary>Steps of orchestrations; 100 a processor by default.</summary>
        public int MaximumConcurrentOrchestrationWorkItems { get; set; } = 100 * Environment.ProcessorCount;

        /// <summary>Entities; the embedded engine has none.</summary>
        public int MaximumConcurrentEntityWorkItems { get; set; } = 100 * Environment.ProcessorCount;
    }

    /// <summary>The worker's version.</summary>
    public class VersioningOptions
    {
        /// <summary>The worker's version; empty for none.</summary>
        public string Version { get; set; } = string.Empty;

        /// <summary>The version of sub-orchestrations that are called without one; empty for none.</summary>
        public string DefaultVersion { get; set; } = string.Empty;

        /// <summary>Which versions the worker runs.</summary>
        public VersionMatchStrategy MatchStrategy { get; set; } = VersionMatchStrategy.None;

        /// <summary>What happens to the others.</summary>
        public VersionFailureStrategy FailureStrategy { get; set; } = VersionFailureStrategy.Reject;
    }
}
