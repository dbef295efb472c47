namespace Serverless.Functions.Orders.Activities;

/// <summary>What activities answer their orchestrations.</summary>
public static class DeskAnswers
{
    /// <summary>How far the order is after the step.</summary>
    /// <exception cref="InvalidOperationException">The order does not exist.</exception>
    public static OrderProgress Progress(this DeskAnswer answer) =>
        OrderProgress.Of(answer.Order ?? throw new InvalidOperationException(answer.Refusals[0].Message));
}
