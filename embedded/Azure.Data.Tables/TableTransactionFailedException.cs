#nullable disable
using System.Globalization;
using Azure.Data.Tables.Http;

namespace Azure.Data.Tables;

/// <summary>A transaction was refused: none of its actions was done.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    /// <summary>The refusal, as the service gave it.</summary>
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            requestFailedException.Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException.InnerException)
    {
        if (requestFailedException.Data[TableErrorParser.FailedIndex] is string index)
        {
            FailedTransactionActionIndex = int.Parse(index, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The place, from 0, of the action at fault; null when the service does not say.</summary>
    public int? FailedTransactionActionIndex { get; }
}
