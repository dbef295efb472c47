using Azure.Core;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues.Http;

/// <content>Settings of the account, its second location, stored policies, users' keys.</content>
internal sealed partial class HttpQueueBackend
{
    public override async ValueTask<Response<QueueServiceProperties>> GetServiceProperties(bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewServiceMessage(RequestMethod.Get, "properties");
        AcceptXml(message);
        Response response = await Send(message, 200, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(ServiceXml.Properties(response.Content), response);
    }

    public override async ValueTask<Response> SetServiceProperties(
        QueueServiceProperties properties, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewServiceMessage(RequestMethod.Put, "properties");
        AddXml(message, ServiceXml.Of(properties));
        return await Send(message, 202, async, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<Response<QueueServiceStatistics>> GetStatistics(bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewServiceMessage(RequestMethod.Get, "stats");
        AcceptXml(message);
        Response response = await Send(message, 200, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(ServiceXml.Statistics(response.Content), response);
    }

    public override async ValueTask<Response<IEnumerable<QueueSignedIdentifier>>> GetPolicies(
        string queue, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Get, Path(queue));
        message.Request.Uri.AppendQuery("comp", "acl", false);
        AcceptXml(message);
        Response response = await Send(message, 200, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(ServiceXml.Policies(response.Content), response);
    }

    public override async ValueTask<Response> SetPolicies(
        string queue, IEnumerable<QueueSignedIdentifier>? policies, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Put, Path(queue));
        message.Request.Uri.AppendQuery("comp", "acl", false);
        if (policies is not null)
        {
            AddXml(message, ServiceXml.Of(policies));
        }

        return await Send(message, 204, async, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<Response<UserDelegationKey>> GetUserDelegationKey(
        QueueGetUserDelegationKeyOptions options, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewServiceMessage(RequestMethod.Post, "userdelegationkey");
        AcceptXml(message);
        AddXml(message, ServiceXml.Of(options));
        Response response = await Send(message, 200, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(ServiceXml.Key(response.Content), response);
    }

    private HttpMessage NewServiceMessage(RequestMethod method, string component)
    {
        HttpMessage message = NewMessage(method, "");
        message.Request.Uri.AppendQuery("restype", "service", false);
        message.Request.Uri.AppendQuery("comp", component, false);
        return message;
    }
}
