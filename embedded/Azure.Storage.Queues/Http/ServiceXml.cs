using System.Globalization;
using System.Xml.Linq;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues.Http;

/// <summary>The XML of an account's settings, of its second location, of stored policies and of users' keys.</summary>
internal static class ServiceXml
{
    public static QueueServiceProperties Properties(BinaryData xml)
    {
        XElement? root = Root(xml, "StorageServiceProperties");
        return new QueueServiceProperties
        {
            Logging = root?.Element("Logging") is { } logging
                ? new QueueAnalyticsLogging
                {
                    Version = (string?)logging.Element("Version"),
                    Delete = (bool?)logging.Element("Delete") ?? false,
                    Read = (bool?)logging.Element("Read") ?? false,
                    Write = (bool?)logging.Element("Write") ?? false,
                    RetentionPolicy = Retention(logging),
                }
                : null,
            HourMetrics = Metrics(root?.Element("HourMetrics")),
            MinuteMetrics = Metrics(root?.Element("MinuteMetrics")),
            Cors = (root?.Element("Cors")?.Elements("CorsRule") ?? []).Select(rule => new QueueCorsRule
            {
                AllowedOrigins = (string?)rule.Element("AllowedOrigins"),
                AllowedMethods = (string?)rule.Element("AllowedMethods"),
                AllowedHeaders = (string?)rule.Element("AllowedHeaders"),
                ExposedHeaders = (string?)rule.Element("ExposedHeaders"),
                MaxAgeInSeconds = (int?)rule.Element("MaxAgeInSeconds") ?? 0,
            }).ToList(),
        };
    }

    public static BinaryData Of(QueueServiceProperties properties) => QueueXml.Bytes(new XElement(
        "StorageServiceProperties",
        properties.Logging is { } logging
            ? new XElement(
                "Logging",
                new XElement("Version", logging.Version),
                new XElement("Delete", logging.Delete),
                new XElement("Read", logging.Read),
                new XElement("Write", logging.Write),
                Of(logging.RetentionPolicy))
            : null,
        Of("HourMetrics", properties.HourMetrics),
        Of("MinuteMetrics", properties.MinuteMetrics),
        new XElement("Cors", properties.Cors.Select(rule => new XElement(
            "CorsRule",
            new XElement("AllowedOrigins", rule.AllowedOrigins),
            new XElement("AllowedMethods", rule.AllowedMethods),
            new XElement("AllowedHeaders", rule.AllowedHeaders),
            new XElement("ExposedHeaders", rule.ExposedHeaders),
            new XElement("MaxAgeInSeconds", rule.MaxAgeInSeconds))))));

    public static QueueServiceStatistics Statistics(BinaryData xml) => new(
        Root(xml, "StorageServiceStats")?.Element("GeoReplication") is { } copy
            ? new QueueGeoReplication(
                Enum.Parse<QueueGeoReplicationStatus>((string?)copy.Element("Status") ?? "", ignoreCase: true),
                Moment(copy.Element("LastSyncTime")))
            : null);

    public static IEnumerable<QueueSignedIdentifier> Policies(BinaryData xml) =>
        (Root(xml, "SignedIdentifiers")?.Elements("SignedIdentifier") ?? []).Select(identifier => new QueueSignedIdentifier
        {
            Id = (string?)identifier.Element("Id"),
            AccessPolicy = identifier.Element("AccessPolicy") is { } policy
                ? new QueueAccessPolicy
                {
                    StartsOn = Moment(policy.Element("Start")),
                    ExpiresOn = Moment(policy.Element("Expiry")),
                    Permissions = (string?)policy.Element("Permission"),
                }
                : null,
        }).ToList();

    public static BinaryData Of(IEnumerable<QueueSignedIdentifier> identifiers) => QueueXml.Bytes(new XElement(
        "SignedIdentifiers",
        identifiers.Select(identifier => new XElement(
            "SignedIdentifier",
            new XElement("Id", identifier.Id),
            identifier.AccessPolicy is { } policy
                ? new XElement(
                    "AccessPolicy",
                    Moment("Start", policy.StartsOn),
                    Moment("Expiry", policy.ExpiresOn),
                    policy.Permissions is null ? null : new XElement("Permission", policy.Permissions))
                : null))));

    public static UserDelegationKey Key(BinaryData xml)
    {
        XElement? key = Root(xml, "UserDelegationKey");
        return new UserDelegationKey
        {
            SignedObjectId = (string?)key?.Element("SignedOid"),
            SignedTenantId = (string?)key?.Element("SignedTid"),
            SignedStartsOn = Moment(key?.Element("SignedStart")) ?? default,
            SignedExpiresOn = Moment(key?.Element("SignedExpiry")) ?? default,
            SignedService = (string?)key?.Element("SignedService"),
            SignedVersion = (string?)key?.Element("SignedVersion"),
            SignedDelegatedUserTenantId = (string?)key?.Element("SignedDelegatedUserTid"),
            Value = (string?)key?.Element("Value"),
        };
    }

    public static BinaryData Of(QueueGetUserDelegationKeyOptions options) => QueueXml.Bytes(new XElement(
        "KeyInfo",
        options.StartsOn is { } start ? new XElement("Start", Second(start)) : null,
        new XElement("Expiry", Second(options.ExpiresOn)),
        options.DelegatedUserTenantId is null ? null : new XElement("DelegatedUserTid", options.DelegatedUserTenantId)));

    private static QueueMetrics? Metrics(XElement? metrics) => metrics is null ? null : new QueueMetrics
    {
        Version = (string?)metrics.Element("Version"),
        Enabled = (bool?)metrics.Element("Enabled") ?? false,
        IncludeApis = (bool?)metrics.Element("IncludeAPIs"),
        RetentionPolicy = Retention(metrics),
    };

    private static QueueRetentionPolicy? Retention(XElement owner) => owner.Element("RetentionPolicy") is { } policy
        ? new QueueRetentionPolicy { Enabled = (bool?)policy.Element("Enabled") ?? false, Days = (int?)policy.Element("Days") }
        : null;

    private static XElement? Of(string name, QueueMetrics? metrics) => metrics is null ? null : new XElement(
        name,
        metrics.Version is null ? null : new XElement("Version", metrics.Version),
        new XElement("Enabled", metrics.Enabled),
        metrics.IncludeApis is null ? null : new XElement("IncludeAPIs", metrics.IncludeApis),
        Of(metrics.RetentionPolicy));

    private static XElement? Of(QueueRetentionPolicy? policy) => policy is null ? null : new XElement(
        "RetentionPolicy", new XElement("Enabled", policy.Enabled), policy.Days is null ? null : new XElement("Days", policy.Days));

    private static XElement? Moment(string name, DateTimeOffset? moment) =>
        moment is null ? null : new XElement(name, moment.Value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));

    private static DateTimeOffset? Moment(XElement? element) => element is null ? null : QueueXml.Moment(element.Value);

    private static string Second(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static XElement? Root(BinaryData xml, string name)
    {
        using Stream stream = xml.ToStream();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Element(name);
    }
}
