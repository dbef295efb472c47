using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function on a schedule.</summary>
[BindingCapabilities(KnownBindingCapabilities.FunctionLevelRetry)]
[ConverterFallbackBehavior(ConverterFallbackBehavior.Default)]
public sealed class TimerTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="schedule">A six-field NCRONTAB expression, a time span, or <c>%Name%</c> for a setting.</param>
    public TimerTriggerAttribute(string schedule)
    {
        Schedule = schedule;
        UseMonitor = true;
    }

    /// <summary>A six-field NCRONTAB expression, a time span, or <c>%Name%</c> for a setting.</summary>
    public string Schedule { get; private set; }

    /// <summary>Whether runs are noted down, so that one missed while the app was off is made up for.</summary>
    public bool UseMonitor { get; set; }

    /// <summary>Whether the function runs when the app starts.</summary>
    public bool RunOnStartup { get; set; }
}
