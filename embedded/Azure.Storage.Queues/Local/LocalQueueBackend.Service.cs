using Azure.Storage.Queues.Http;
using Azure.Storage.Queues.Models;
using Embedded.Storage;
using Embedded.Storage.Local;

namespace Azure.Storage.Queues.Local;

/// <content>Settings and stored policies, which are kept and told again; nothing follows from them, as whoever can read the file can read
/// all of it.</content>
internal sealed partial class LocalQueueBackend
{
    private const string ServiceSettings = "queue-service";
    private const int MostPolicies = 5;

    private static readonly QueueMetrics NoMetrics = new() { Version = "1.0" };
    private static readonly QueueServiceProperties FirstSettings =
        new() { Logging = new QueueAnalyticsLogging { Version = "1.0" }, HourMetrics = NoMetrics, MinuteMetrics = NoMetrics, Cors = [] };

    public override ValueTask<Response<QueueServiceProperties>> GetServiceProperties(bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        string? settings = store.Read(0, static (connection, _) => LocalSettings.Get(connection, ServiceSettings));
        BinaryData xml = settings is null ? ServiceXml.Of(FirstSettings) : BinaryData.FromString(settings);
        return new(Response.FromValue(ServiceXml.Properties(xml), Ok()));
    }

    public override async ValueTask<Response> SetServiceProperties(
        QueueServiceProperties properties, bool async, CancellationToken cancellation)
    {
        Response<QueueServiceProperties> current = await GetServiceProperties(async, cancellation).ConfigureAwait(false);
        var next = new QueueServiceProperties
        {
            Logging = properties.Logging ?? current.Value.Logging,
            HourMetrics = properties.HourMetrics ?? current.Value.HourMetrics,
            MinuteMetrics = properties.MinuteMetrics ?? current.Value.MinuteMetrics,
            Cors = properties.Cors,
        };
        string xml = ServiceXml.Of(next).ToString();
        await Write(
            writer =>
            {
                LocalSettings.Set(writer, ServiceSettings, xml);
                return true;
            },
            async,
            cancellation).ConfigureAwait(false);
        return new MemoryResponse(202, "Accepted");
    }

    public override ValueTask<Response<QueueServiceStatistics>> GetStatistics(bool async, CancellationToken cancellation) =>
        throw Refusal.NoStatistics.Failure();

    public override ValueTask<Response<IEnumerable<QueueSignedIdentifier>>> GetPolicies(
        string queue, bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        (bool isThere, string? policies) = store.Read(
            queue,
            static (connection, queue) => (LocalQueues.Find(connection, queue) > 0, LocalSettings.Get(connection, LocalQueues.PoliciesOf(queue))));
        Check(isThere ? null : Refusal.QueueNotFound, queue);
        return new(Response.FromValue(policies is null ? [] : ServiceXml.Policies(BinaryData.FromString(policies)), Ok()));
    }

    public override ValueTask<Response> SetPolicies(
        string queue, IEnumerable<QueueSignedIdentifier>? policies, bool async, CancellationToken cancellation)
    {
        QueueSignedIdentifier[] all = policies?.ToArray() ?? [];
        Check(all.Length > MostPolicies ? Refusal.InvalidXml : null);
        string xml = ServiceXml.Of(all).ToString();
        return Change(
            queue,
            writer =>
            {
                if (LocalQueues.FindOnce(writer, queue) == 0)
                {
                    return Refusal.QueueNotFound;
                }

                LocalSettings.Set(writer, LocalQueues.PoliciesOf(queue), xml);
                return null;
            },
            async,
            cancellation);
    }

    public override ValueTask<Response<UserDelegationKey>> GetUserDelegationKey(
        QueueGetUserDelegationKeyOptions options, bool async, CancellationToken cancellation) =>
        throw new NotSupportedException("The local store is a file: there is no directory that would know a user.");
}
