#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>Makes models for tests of code that uses them.</summary>
public static class QueuesModelFactory
{
    /// <summary>A received message.</summary>
    public static QueueMessage QueueMessage(
        string messageId,
        string popReceipt,
        string messageText,
        long dequeueCount,
        DateTimeOffset? nextVisibleOn = null,
        DateTimeOffset? insertedOn = null,
        DateTimeOffset? expiresOn = null) =>
        new(messageId, popReceipt, new BinaryData(messageText), dequeueCount, nextVisibleOn, insertedOn, expiresOn);

    /// <summary>A received message.</summary>
    public static QueueMessage QueueMessage(
        string messageId,
        string popReceipt,
        BinaryData body,
        long dequeueCount,
        DateTimeOffset? nextVisibleOn = null,
        DateTimeOffset? insertedOn = null,
        DateTimeOffset? expiresOn = null) =>
        new(messageId, popReceipt, body, dequeueCount, nextVisibleOn, insertedOn, expiresOn);

    /// <summary>A peeked message.</summary>
    public static PeekedMessage PeekedMessage(
        string messageId, string messageText, long dequeueCount, DateTimeOffset? insertedOn = null, DateTimeOffset? expiresOn = null) =>
        new(messageId, new BinaryData(messageText), dequeueCount, insertedOn, expiresOn);

    /// <summary>A peeked message.</summary>
    public static PeekedMessage PeekedMessage(
        string messageId, BinaryData message, long dequeueCount, DateTimeOffset? insertedOn = null, DateTimeOffset? expiresOn = null) =>
        new(messageId, message, dequeueCount, insertedOn, expiresOn);

    /// <summary>A queue's properties.</summary>
    public static QueueProperties QueueProperties(IDictionary<string, string> metadata, int approximateMessagesCount) =>
        new(metadata, approximateMessagesCount);

    /// <summary>A queue's properties.</summary>
    public static QueueProperties QueueProperties(IDictionary<string, string> metadata, long approximateMessagesCount) =>
        new(metadata, approximateMessagesCount);

    /// <summary>A queue in a listing.</summary>
    public static QueueItem QueueItem(string name, IDictionary<string, string> metadata = null) => new(name, metadata);

    /// <summary>A receipt of a send.</summary>
    public static SendReceipt SendReceipt(
        string messageId, DateTimeOffset insertionTime, DateTimeOffset expirationTime, string popReceipt, DateTimeOffset timeNextVisible) =>
        new(messageId, insertionTime, expirationTime, popReceipt, timeNextVisible);

    /// <summary>A receipt of an update.</summary>
    public static UpdateReceipt UpdateReceipt(string popReceipt, DateTimeOffset nextVisibleOn) => new(popReceipt, nextVisibleOn);

    /// <summary>A stored policy's content.</summary>
    public static QueueAccessPolicy QueueAccessPolicy(DateTimeOffset? startsOn = null, DateTimeOffset? expiresOn = null, string permissions = null) =>
        new() { StartsOn = startsOn, ExpiresOn = expiresOn, Permissions = permissions };

    /// <summary>Which requests the service logs.</summary>
    public static QueueAnalyticsLogging QueueAnalyticsLogging(
        string version = null, bool delete = false, bool read = false, bool write = false, QueueRetentionPolicy retentionPolicy = null) =>
        new() { Version = version, Delete = delete, Read = read, Write = write, RetentionPolicy = retentionPolicy };

    /// <summary>Whom browsers let in.</summary>
    public static QueueCorsRule QueueCorsRule(
        string allowedOrigins = null, string allowedMethods = null, string allowedHeaders = null, string exposedHeaders = null, int maxAgeInSeconds = 0) =>
        new()
        {
            AllowedOrigins = allowedOrigins,
            AllowedMethods = allowedMethods,
            AllowedHeaders = allowedHeaders,
            ExposedHeaders = exposedHeaders,
            MaxAgeInSeconds = maxAgeInSeconds,
        };

    /// <summary>How far the copy at the second location has come.</summary>
    public static QueueGeoReplication QueueGeoReplication(QueueGeoReplicationStatus status, DateTimeOffset? lastSyncedOn = null) =>
        new(status, lastSyncedOn);

    /// <summary>Which metrics the service gathers.</summary>
    public static QueueMetrics QueueMetrics(
        string version = null, bool enabled = false, bool? includeApis = null, QueueRetentionPolicy retentionPolicy = null) =>
        new() { Version = version, Enabled = enabled, IncludeApis = includeApis, RetentionPolicy = retentionPolicy };

    /// <summary>How long logs or metrics are kept.</summary>
    public static QueueRetentionPolicy QueueRetentionPolicy(bool enabled = false, int? days = null) => new() { Enabled = enabled, Days = days };

    /// <summary>The settings of an account's queue service.</summary>
    public static QueueServiceProperties QueueServiceProperties(
        QueueAnalyticsLogging logging = null,
        QueueMetrics hourMetrics = null,
        QueueMetrics minuteMetrics = null,
        IEnumerable<QueueCorsRule> cors = null) =>
        new() { Logging = logging, HourMetrics = hourMetrics, MinuteMetrics = minuteMetrics, Cors = cors?.ToList() ?? [] };

    /// <summary>What the service's second location says.</summary>
    public static QueueServiceStatistics QueueServiceStatistics(QueueGeoReplication geoReplication = null) => new(geoReplication);

    /// <summary>A user's key.</summary>
    public static UserDelegationKey UserDelegationKey(
        string signedObjectId,
        string signedTenantId,
        DateTimeOffset signedStartsOn,
        DateTimeOffset signedExpiresOn,
        string signedService,
        string signedVersion,
        string value) =>
        UserDelegationKey(signedObjectId, signedTenantId, signedStartsOn, signedExpiresOn, signedService, signedVersion, null, value);

    /// <summary>A user's key.</summary>
    public static UserDelegationKey UserDelegationKey(
        string signedObjectId = null,
        string signedTenantId = null,
        DateTimeOffset signedStartsOn = default,
        DateTimeOffset signedExpiresOn = default,
        string signedService = null,
        string signedVersion = null,
        string signedDelegatedUserTenantId = null,
        string value = null) =>
        new()
        {
            SignedObjectId = signedObjectId,
            SignedTenantId = signedTenantId,
            SignedStartsOn = signedStartsOn,
            SignedExpiresOn = signedExpiresOn,
            SignedService = signedService,
            SignedVersion = signedVersion,
            SignedDelegatedUserTenantId = signedDelegatedUserTenantId,
            Value = value,
        };
}
