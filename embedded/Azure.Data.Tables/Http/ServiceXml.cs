using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Http;

/// <summary>The service's settings, statistics and stored policies in its XML.</summary>
internal static class ServiceXml
{
    public static TableServiceProperties? Properties(BinaryData xml)
    {
        if (Root(xml, "StorageServiceProperties") is not { } root)
        {
            return null;
        }

        XElement[] cors = root.Element("Cors")?.Elements("CorsRule").ToArray() ?? [];
        return new TableServiceProperties(cors.Select(rule => new TableCorsRule(
            (string?)rule.Element("AllowedOrigins") ?? "",
            (string?)rule.Element("AllowedMethods") ?? "",
            (string?)rule.Element("AllowedHeaders") ?? "",
            (string?)rule.Element("ExposedHeaders") ?? "",
            (int?)rule.Element("MaxAgeInSeconds") ?? 0)).ToList())
        {
            Logging = root.Element("Logging") is { } logging
                ? new TableAnalyticsLoggingSettings(
                    (string?)logging.Element("Version") ?? "",
                    (bool?)logging.Element("Delete") ?? false,
                    (bool?)logging.Element("Read") ?? false,
                    (bool?)logging.Element("Write") ?? false,
                    Retention(logging) ?? new TableRetentionPolicy(false))
                : null,
            HourMetrics = Metrics(root.Element("HourMetrics")),
            MinuteMetrics = Metrics(root.Element("MinuteMetrics")),
        };
    }

    public static ReadOnlyMemory<byte> Of(TableServiceProperties properties) => Bytes(new XElement(
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
        properties.Cors.Count == 0 ? null : new XElement("Cors", properties.Cors.Select(rule => new XElement(
            "CorsRule",
            Text("AllowedOrigins", rule.AllowedOrigins),
            Text("AllowedMethods", rule.AllowedMethods),
            Text("AllowedHeaders", rule.AllowedHeaders),
            Text("ExposedHeaders", rule.ExposedHeaders),
            new XElement("MaxAgeInSeconds", rule.MaxAgeInSeconds))))));

    public static TableServiceStatistics? Statistics(BinaryData xml)
    {
        XElement? root = Root(xml, "StorageServiceStats");
        XElement? copy = root?.Element("GeoReplication");
        return root is null ? null : new TableServiceStatistics(copy is null ? null : new TableGeoReplicationInfo(
            new TableGeoReplicationStatus((string?)copy.Element("Status") ?? ""),
            (string?)copy.Element("LastSyncTime") is { Length: > 0 } time
                ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                : default));
    }

    public static IReadOnlyList<TableSignedIdentifier> Policies(BinaryData xml) => Root(xml, "SignedIdentifiers") is not { } root
        ? []
        : root.Elements("SignedIdentifier").Select(identifier => new TableSignedIdentifier(
            (string?)identifier.Element("Id") ?? "",
            identifier.Element("AccessPolicy") is { } policy
                ? new TableAccessPolicy(
                    (DateTimeOffset?)policy.Element("Start"),
                    (DateTimeOffset?)policy.Element("Expiry"),
                    (string?)policy.Element("Permission"))
                : null)).ToArray();

    public static ReadOnlyMemory<byte> Of(IEnumerable<TableSignedIdentifier> identifiers) => Bytes(new XElement(
        "SignedIdentifiers",
        identifiers.Select(identifier => new XElement(
            "SignedIdentifier",
            new XElement("Id", identifier.Id),
            identifier.AccessPolicy is { } policy
                ? new XElement(
                    "AccessPolicy",
                    Moment("Start", policy.StartsOn),
                    Moment("Expiry", policy.ExpiresOn),
                    policy.Permission is null ? null : new XElement("Permission", policy.Permission))
                : null))));

    private static TableMetrics? Metrics(XElement? metrics) => metrics is null ? null : new TableMetrics((bool?)metrics.Element("Enabled") ?? false)
    {
        Version = (string?)metrics.Element("Version"),
        IncludeApis = (bool?)metrics.Element("IncludeAPIs"),
        RetentionPolicy = Retention(metrics),
    };

    private static TableRetentionPolicy? Retention(XElement owner) => owner.Element("RetentionPolicy") is { } policy
        ? new TableRetentionPolicy((bool?)policy.Element("Enabled") ?? false) { Days = (int?)policy.Element("Days") }
        : null;

    private static XElement? Of(string name, TableMetrics? metrics) => metrics is null ? null : new XElement(
        name,
        metrics.Version is null ? null : new XElement("Version", metrics.Version),
        new XElement("Enabled", metrics.Enabled),
        metrics.IncludeApis is null ? null : new XElement("IncludeAPIs", metrics.IncludeApis),
        metrics.RetentionPolicy is null ? null : Of(metrics.RetentionPolicy));

    private static XElement Of(TableRetentionPolicy policy) => new(
        "RetentionPolicy", new XElement("Enabled", policy.Enabled), policy.Days is null ? null : new XElement("Days", policy.Days));

    private static XElement Text(string name, string text) => new(name, text.Length == 0 ? null : text);

    private static XElement? Moment(string name, DateTimeOffset? moment) =>
        moment is null ? null : new XElement(name, moment.Value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));

    private static XElement? Root(BinaryData xml, string name)
    {
        using Stream stream = xml.ToStream();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Element(name);
    }

    private static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (XmlWriter writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = Encoding.UTF8, OmitXmlDeclaration = true }))
        {
            root.Save(writer);
        }

        return stream.ToArray();
    }
}
