#nullable disable
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Options of the table clients.</summary>
public class TableClientOptions : ClientOptions
{
    /// <summary>Options for a version of the service.</summary>
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06)
    {
        VersionString = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
        };
    }

    /// <summary>The versions of the service.</summary>
    public enum ServiceVersion
    {
        /// <summary>2019-02-02.</summary>
        V2019_02_02 = 1,

        /// <summary>2020-12-06.</summary>
        V2020_12_06 = 2,
    }

    /// <summary>Whom a token is asked for; by default the public cloud's storage.</summary>
    public TableAudience? Audience { get; set; }

    /// <summary>Whether the tenant is learned from the service's challenge.</summary>
    public bool EnableTenantDiscovery { get; set; }

    internal string VersionString { get; }

    /// <summary>The options of a client that is given none; these alone show the service's own headers and parameters in messages.</summary>
    internal static TableClientOptions OfClientsWithoutAny()
    {
        var options = new TableClientOptions();
        options.Diagnostics.LoggedHeaderNames.Add("DataServiceVersion");
        foreach (string parameter in (string[])["api-version", "$format", "$filter", "$top", "$select"])
        {
            options.Diagnostics.LoggedQueryParameters.Add(parameter);
        }

        return options;
    }
}
