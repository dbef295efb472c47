#nullable disable
using System.Collections;
using System.Globalization;
using System.Runtime.Serialization;
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
        foreach (DictionaryEntry entry in requestFailedException.Data)
        {
            Data.Add(entry.Key, entry.Value);
        }

        if (Data[TableErrorParser.FailedIndex] is string text
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int index))
        {
            FailedTransactionActionIndex = index;
        }
    }

    /// <summary>For what was written with the formatters of old.</summary>
    [Obsolete("Formatters are obsolete.", DiagnosticId = "SYSLIB0051")]
    protected TableTransactionFailedException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
        FailedTransactionActionIndex = (int?)info.GetValue(nameof(FailedTransactionActionIndex), typeof(int?));
    }

    /// <summary>The place, from 0, of the action at fault; null when the service does not say.</summary>
    public int? FailedTransactionActionIndex { get; }
}
