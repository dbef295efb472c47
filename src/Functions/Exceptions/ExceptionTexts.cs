using Serverless.Domain.Exceptions;

namespace Serverless.Functions.Exceptions;

/// <summary>How much an exception hurts.</summary>
public enum ExceptionSeverity
{
    /// <summary>Worth a look.</summary>
    Notice,

    /// <summary>A customer will feel it soon.</summary>
    Warning,

    /// <summary>A promise is broken, or money is at stake.</summary>
    Critical,
}

/// <summary>What the rules are called, and how much they hurt.</summary>
public static class ExceptionTexts
{
    /// <summary>For people.</summary>
    public static string Kind(ExceptionRule rule) => rule switch
    {
        ExceptionRule.E1 => "Order is unpaid",
        ExceptionRule.E2 => "Payment failed",
        ExceptionRule.E3 => "Paid, but not shipped as promised",
        ExceptionRule.E5 => "High value waits for review",
        ExceptionRule.E8 => "Possible fraud waits for review",
        ExceptionRule.E9 => "Address cannot be shipped to",
        ExceptionRule.E10 => "Sold, but not there",
        ExceptionRule.E11 => "Backorder without a date, or overdue",
        ExceptionRule.E12 => "Two truths",
        ExceptionRule.E14 => "Channel is not told",
        ExceptionRule.E15 => "Refund did not get through",
        ExceptionRule.Dispute => "Payment is disputed",
        ExceptionRule.Authorisation => "Authorisation lapses soon",
        ExceptionRule.Surprise => "Unexpected event",
        ExceptionRule.Poison => "Messages cannot be handled",
        ExceptionRule.Unreachable => "Customer cannot be reached",
        ExceptionRule.StockMismatch => "Stock does not add up",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    /// <summary>How much it hurts.</summary>
    public static ExceptionSeverity Severity(ExceptionRule rule) => rule switch
    {
        ExceptionRule.E1 or ExceptionRule.E2 => ExceptionSeverity.Notice,
        ExceptionRule.E5 or ExceptionRule.E8 or ExceptionRule.E9 or ExceptionRule.E11 or ExceptionRule.E14 or ExceptionRule.Unreachable => ExceptionSeverity.Warning,
        _ => ExceptionSeverity.Critical,
    };
}
