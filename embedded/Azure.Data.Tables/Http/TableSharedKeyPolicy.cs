using System.Globalization;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Http;

/// <summary>Signs requests with Shared Key Lite for tables: date and resource.</summary>
internal sealed class TableSharedKeyPolicy(TableSharedKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    private readonly string _prefix = $"SharedKeyLite {credential.AccountName}:";

    public override void OnSendingRequest(HttpMessage message)
    {
        string date = DateTime.UtcNow.ToString("r", CultureInfo.InvariantCulture);
        Uri uri = message.Request.Uri.ToUri();
        string component = Component(uri.Query);
        string text = $"{date}\n/{credential.AccountName}{uri.AbsolutePath}{component}";
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", _prefix + credential.Sign(Encoding.UTF8.GetBytes(text)));
    }

    private static string Component(string query)
    {
        int start = query.IndexOf("comp=", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return "";
        }

        int end = query.IndexOf('&', start);
        return "?" + (end < 0 ? query[start..] : query[start..end]);
    }
}
