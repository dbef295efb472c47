using System.Net.Http.Headers;
using SendGrid.Helpers.Mail;

namespace SendGrid;

/// <summary>Sends requests to SendGrid's API.</summary>
public interface ISendGridClient
{
    /// <summary>The path of requests that name none.</summary>
    string UrlPath { get; set; }

    /// <summary>The API's version, put before the path.</summary>
    string Version { get; set; }

    /// <summary>The media type of bodies and answers.</summary>
    string MediaType { get; set; }

    /// <summary>Takes an Authorization header apart.</summary>
    AuthenticationHeaderValue AddAuthorization(KeyValuePair<string, string> header);

    /// <summary>Sends a finished request.</summary>
    Task<Response> MakeRequest(HttpRequestMessage request, CancellationToken cancellationToken = default);

    /// <summary>Sends a request; <paramref name="queryParams"/> is a JSON object.</summary>
    Task<Response> RequestAsync(
        BaseClient.Method method, string requestBody = null, string queryParams = null, string urlPath = null,
        CancellationToken cancellationToken = default);

    /// <summary>Sends a mail. 202 means that SendGrid took it, and its id is in the header <c>X-Message-Id</c>.</summary>
    Task<Response> SendEmailAsync(SendGridMessage msg, CancellationToken cancellationToken = default);
}
