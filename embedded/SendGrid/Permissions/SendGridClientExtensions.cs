using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SendGrid.Permissions;

/// <summary>API keys by what they may do.</summary>
public static class SendGridClientExtensions
{
    /// <summary>A builder that leaves out what the client's own key may not do, which is asked of the service.</summary>
    public static async Task<SendGridPermissionsBuilder> CreateMaskedPermissionsBuilderForClient(this ISendGridClient client)
    {
        Response response = await client.RequestAsync(BaseClient.Method.GET, urlPath: "scopes").ConfigureAwait(false);
        Dictionary<string, dynamic> body = await response.DeserializeResponseBodyAsync().ConfigureAwait(false);
        var granted = ((JArray)body["scopes"]).Values<string>().ToHashSet();
        return new SendGridPermissionsBuilder().Exclude(scope => !granted.Contains(scope));
    }

    /// <summary>Makes an API key.</summary>
    public static Task<Response> CreateApiKey(this ISendGridClient client, SendGridPermissionsBuilder permissions, string name) =>
        client.RequestAsync(
            BaseClient.Method.POST,
            requestBody: JsonConvert.SerializeObject(new { name, scopes = permissions.Build() }),
            urlPath: "api_keys");
}
