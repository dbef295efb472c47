using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function by each message of a storage queue.</summary>
/// <param name="queueName">The queue; <c>%Name%</c> stands for a setting.</param>
public sealed class QueueTriggerAttribute(string queueName) : TriggerBindingAttribute
{
    /// <summary>The queue.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>The setting that names the account; <c>AzureWebJobsStorage</c> when null.</summary>
    public string? Connection { get; set; }
}

/// <summary>Sends the returned value, or the property's, to a storage queue.</summary>
/// <param name="queueName">The queue; <c>%Name%</c> stands for a setting.</param>
public sealed class QueueOutputAttribute(string queueName) : OutputBindingAttribute
{
    /// <summary>The queue.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>The setting that names the account; <c>AzureWebJobsStorage</c> when null.</summary>
    public string? Connection { get; set; }
}
