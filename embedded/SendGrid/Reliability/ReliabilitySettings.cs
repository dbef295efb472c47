using System.Net;

namespace SendGrid.Helpers.Reliability;

/// <summary>How failed requests are repeated.</summary>
public class ReliabilitySettings
{
    /// <summary>No repeats.</summary>
    public ReliabilitySettings() : this(0, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero)
    {
    }

    /// <summary>Pauses grow from the shortest by multiples of the step, up to the longest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// More than 5 repeats, a pause over 30 seconds, something negative, or a shortest pause above the longest.
    /// </exception>
    public ReliabilitySettings(int maximumNumberOfRetries, TimeSpan minimumBackoff, TimeSpan maximumBackOff, TimeSpan deltaBackOff)
    {
        Check(maximumNumberOfRetries >= 0, nameof(maximumNumberOfRetries), "maximumNumberOfRetries must be greater than 0");
        Check(maximumNumberOfRetries <= 5, nameof(maximumNumberOfRetries), "The maximum number of retries allowed is 5");
        Check(minimumBackoff >= TimeSpan.Zero, nameof(minimumBackoff), "minimumBackoff must be greater than 0");
        Check(maximumBackOff >= TimeSpan.Zero, nameof(maximumBackOff), "maximumBackOff must be greater than 0");
        Check(maximumBackOff.TotalSeconds <= 30, nameof(maximumBackOff), "maximumBackOff must be less than 30 seconds");
        Check(deltaBackOff >= TimeSpan.Zero, nameof(deltaBackOff), "deltaBackOff must be greater than 0");
        Check(minimumBackoff <= maximumBackOff, nameof(minimumBackoff), "minimumBackoff must be less than maximumBackOff");
        MaximumNumberOfRetries = maximumNumberOfRetries;
        MinimumBackOff = minimumBackoff;
        MaximumBackOff = maximumBackOff;
        DeltaBackOff = deltaBackOff;

        static void Check(bool holds, string parameter, string message)
        {
            if (!holds)
                throw new ArgumentOutOfRangeException(parameter, message);
        }
    }

    /// <summary>How often a request is repeated.</summary>
    public int MaximumNumberOfRetries { get; }

    /// <summary>The shortest pause.</summary>
    public TimeSpan MinimumBackOff { get; }

    /// <summary>The longest pause.</summary>
    public TimeSpan MaximumBackOff { get; }

    /// <summary>The step by which pauses grow.</summary>
    public TimeSpan DeltaBackOff { get; }

    /// <summary>Answers that lead to a repeat.</summary>
    public List<HttpStatusCode> RetriableServerErrorStatusCodes { get; } = [.. DefaultRetriableServerErrorStatusCodes];

    /// <summary>500, 502, 503 and 504.</summary>
    public static List<HttpStatusCode> DefaultRetriableServerErrorStatusCodes { get; } =
    [
        HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout,
    ];
}
