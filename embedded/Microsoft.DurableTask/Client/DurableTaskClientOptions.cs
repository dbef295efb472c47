using Microsoft.DurableTask.Converters;

namespace Microsoft.DurableTask.Client;

/// <summary>Options of a client.</summary>
public class DurableTaskClientOptions
{
    private DataConverter dataConverter = JsonDataConverter.Default;

    /// <summary>The version of orchestrations that are started without one; empty for none.</summary>
    public string DefaultVersion { get; set; } = string.Empty;

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

    internal bool DataConverterExplicitlySet { get; private set; }

    /// <summary>What was set on the other options stays.</summary>
    internal void ApplyTo(DurableTaskClientOptions other)
    {
        if (!other.DataConverterExplicitlySet)
        {
            other.DataConverter = DataConverter;
        }

        if (!string.IsNullOrWhiteSpace(DefaultVersion))
        {
            other.DefaultVersion = DefaultVersion;
        }

        other.EnableEntitySupport |= EnableEntitySupport;
    }
}
