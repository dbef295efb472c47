using Microsoft.DurableTask;

namespace Serverless.Functions.Hosting;

/// <summary>How orchestrations repeat activities that failed.</summary>
public static class RetryPolicies
{
    /// <summary>For everything that touches storage or the outside: six tries in about six minutes. Then it is a matter for staff, and tried again later.</summary>
    public static readonly TaskOptions Outside = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 6, firstRetryInterval: TimeSpan.FromSeconds(5), backoffCoefficient: 3, maxRetryInterval: TimeSpan.FromMinutes(5)));
}
