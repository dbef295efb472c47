using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Orders.Activities;

/// <summary>A duty that failed in all its tries.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Kind">What was to be done.</param>
/// <param name="Subject">About what.</param>
/// <param name="Error">What was said.</param>
public sealed record FailedDuty(string OrderId, DutyKind Kind, string Subject, string Error);

/// <summary>Tells staff that something an order calls for cannot be done for now; it is tried again every hour.</summary>
public sealed class ReportFailedDuty(OrderDesk desk)
{
    private const int MostText = 500;

    /// <summary>Called by orchestrations.</summary>
    public static Task CallAsync(TaskOrchestrationContext context, FailedDuty failed) =>
        context.CallActivityAsync(nameof(ReportFailedDuty), failed, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(ReportFailedDuty))]
    public Task Run([ActivityTrigger] FailedDuty failed, [DurableClient] DurableTaskClient durable) =>
        desk.ExecuteAsync(durable, failed.OrderId, Actor.System, _ => Decision<OrderEvent>.Of(new SurpriseNoted(
            $"failed-{failed.Kind}", failed.Error.Length > MostText ? failed.Error[..MostText] : failed.Error)));
}
