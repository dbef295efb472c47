using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;
using Embedded.Storage;
using Embedded.Storage.Local;

namespace Azure.Data.Tables.Local;

/// <content>Settings and stored policies, which are kept and told again; nothing follows from them, as whoever can read the file can read
/// all of it.</content>
internal sealed partial class LocalTableBackend
{
    private const string ServiceSettings = "table-service";
    private const int MostPolicies = 5;

    public override ValueTask<Response<TableServiceProperties>> GetProperties(bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        string? settings = store.Read(0, static (connection, _) => LocalSettings.Get(connection, ServiceSettings));
        TableServiceProperties? properties = settings is null ? null : ServiceXml.Properties(BinaryData.FromString(settings));
        return new(Response.FromValue(properties ?? FirstSettings(), new MemoryResponse(200, "OK")));
    }

    public override async ValueTask<Response> SetProperties(TableServiceProperties properties, bool async, CancellationToken cancellation)
    {
        TableServiceProperties current = await GetProperties(async, cancellation).ConfigureAwait(false);
        var next = new TableServiceProperties(properties.Cors.Count > 0 ? properties.Cors : current.Cors)
        {
            Logging = properties.Logging ?? current.Logging,
            HourMetrics = properties.HourMetrics ?? current.HourMetrics,
            MinuteMetrics = properties.MinuteMetrics ?? current.MinuteMetrics,
        };
        string xml = BinaryData.FromBytes(ServiceXml.Of(next)).ToString();
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

    /// <summary>The file is its own copy, and always up to date.</summary>
    public override ValueTask<Response<TableServiceStatistics>> GetStatistics(bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        var statistics = new TableServiceStatistics(new TableGeoReplicationInfo(TableGeoReplicationStatus.Live, new DateTimeOffset(store.Now(), TimeSpan.Zero)));
        return new(Response.FromValue(statistics, new MemoryResponse(200, "OK")));
    }

    public override ValueTask<Response<IReadOnlyList<TableSignedIdentifier>>> GetPolicies(
        string table, bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        (bool isThere, string? policies) = store.Read(
            table,
            static (connection, table) => (LocalTables.Find(connection, table) > 0, LocalSettings.Get(connection, LocalTables.PoliciesOf(table))));
        return isThere
            ? new(Response.FromValue(policies is null ? [] : ServiceXml.Policies(BinaryData.FromString(policies)), new MemoryResponse(200, "OK")))
            : throw LocalTables.Missing(table).Failure();
    }

    public override async ValueTask<Response> SetPolicies(
        string table, IEnumerable<TableSignedIdentifier>? policies, bool async, CancellationToken cancellation)
    {
        TableSignedIdentifier[] all = policies?.ToArray() ?? [];
        if (all.Length > MostPolicies)
        {
            throw Refusal.InvalidXmlDocument.Failure();
        }

        string xml = BinaryData.FromBytes(ServiceXml.Of(all)).ToString();
        bool isThere = await Write(
            writer =>
            {
                bool isThere = LocalTables.FindOnce(writer, table) > 0;
                if (isThere)
                {
                    LocalSettings.Set(writer, LocalTables.PoliciesOf(table), xml);
                }

                return isThere;
            },
            async,
            cancellation).ConfigureAwait(false);
        return isThere ? new MemoryResponse(204, "No Content") : throw LocalTables.Missing(table).Failure();
    }

    private static TableServiceProperties FirstSettings()
    {
        TableMetrics NoMetrics() => new(false) { Version = "1.0", RetentionPolicy = new TableRetentionPolicy(false) };
        return new TableServiceProperties
        {
            Logging = new TableAnalyticsLoggingSettings("1.0", false, false, false, new TableRetentionPolicy(false)),
            HourMetrics = NoMetrics(),
            MinuteMetrics = NoMetrics(),
        };
    }
}
