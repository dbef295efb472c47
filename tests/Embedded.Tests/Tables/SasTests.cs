using System.Net;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Sas;

namespace Embedded.Tests.Tables;

/// <summary>Shared access signatures; the texts are those of the official client, version 12.11.0.</summary>
public sealed class SasTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string ConnectionString = "DefaultEndpointsProtocol=https;AccountName=acc;AccountKey=AAAA;EndpointSuffix=x.y";
    private static readonly DateTimeOffset Expiry = new(2040, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly TableSharedKeyCredential Key = new("acc", "AAAA");

    [Fact]
    public void A_tables_signature_is_the_vendors()
    {
        Assert.Equal(
            "tn=tbl&sv=2019-07-07&se=2040-01-02T03%3A04%3A05Z&sp=raud&sig=4q8LiUuBvrVMHp%2F9zKk8N5sZ0j63j1bIMnNPPOIdRjQ%3D",
            new TableSasBuilder("tbl", TableSasPermissions.All, Expiry).Sign(Key));
        Assert.Equal(
            "tn=tbl&sv=2019-07-07&si=policy&sig=iDBlcgSZ4yM%2BMFRLxKzRJTtRBZjpYjTM%2Fv%2Fy8ABGofI%3D",
            new TableSasBuilder { TableName = "tbl", Identifier = "policy" }.Sign(Key));
        var full = new TableSasBuilder("Tbl", "ra", Expiry)
        {
            StartsOn = new DateTimeOffset(2020, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)),
            IPRange = new TableSasIPRange(IPAddress.Parse("1.2.3.4"), IPAddress.Parse("1.2.3.9")),
            Identifier = "my id",
            PartitionKeyStart = "a b",
            PartitionKeyEnd = "b&c",
            RowKeyStart = "é",
            RowKeyEnd = "z=",
            Protocol = TableSasProtocol.HttpsAndHttp,
        };
        Assert.Equal(
            "tn=Tbl&spk=a b&epk=b&c&srk=é&erk=z=&sv=2019-07-07&spr=https,http&st=2020-01-02T03%3A04%3A05Z&se=2040-01-02T03%3A04%3A05Z"
            + "&sip=1.2.3.4-1.2.3.9&si=my id&sp=ra&sig=JfL0m7i%2Fla6Rf47QiVHTOVF8ity5fee2rwOwIdC0TkI%3D",
            full.Sign(Key));
    }

    [Fact]
    public void An_accounts_signature_is_the_vendors()
    {
        Assert.Equal(
            "https://acc.table.x.y/?sv=2019-07-07&ss=t&srt=sco&se=2040-01-02T03%3A04%3A05Z&sp=rwdlau&sig=ys%2BcrQLyXdObDqSW3CLe27ypwW3NtOjSOcyxUwF%2BMC4%3D",
            new TableServiceClient(ConnectionString)
                .GenerateSasUri(TableAccountSasPermissions.All, TableAccountSasResourceTypes.All, Expiry).AbsoluteUri);
        Assert.Equal(
            "https://acc.table.x.y/tbl?tn=tbl&sv=2019-07-07&se=2040-01-02T03%3A04%3A05Z&sp=rd&sig=0tieY6Gf88QiY3hyZ5c7DJsS1P%2Fgz0BfxSOgF%2F7HSqw%3D",
            new TableClient(ConnectionString, "tbl").GenerateSasUri(TableSasPermissions.Read | TableSasPermissions.Delete, Expiry).AbsoluteUri);
    }

    [Fact]
    public void A_signature_that_says_too_little_is_not_made()
    {
        Assert.Throws<InvalidOperationException>(() => new TableSasBuilder().Sign(Key));
        Assert.Throws<InvalidOperationException>(() => new TableSasBuilder("t", "r", default).Sign(Key));
        Assert.Throws<InvalidOperationException>(() => new TableAccountSasBuilder("r", default, Expiry).Sign(Key));
        Assert.Throws<ArgumentNullException>(() => new TableSasBuilder("t", "r", Expiry).Sign(null));
        Assert.Throws<ArgumentException>(() => new TableClient(ConnectionString, "tbl").GenerateSasUri(new TableSasBuilder("other", "r", Expiry)));
        var keyless = new TableClient(new Uri("https://acc.table.core.windows.net/tbl?sv=1&sig=q"));
        Assert.Throws<InvalidOperationException>(() => keyless.GenerateSasUri(TableSasPermissions.Read, Expiry));
    }

    [Fact]
    public void An_address_comes_apart_and_together()
    {
        var address = new TableUriBuilder(new Uri("http://127.0.0.1:10002/dev/tbl?sv=2019-02-02&sp=r&se=2040-01-02&sig=a%2Bb&foo=bar"));
        Assert.Equal(("dev", "tbl", "foo=bar"), (address.AccountName, address.Tablename, address.Query));
        Assert.Equal(("r", "a+b", new DateTimeOffset(2040, 1, 2, 0, 0, 0, TimeSpan.Zero)), (address.Sas.Permissions, address.Sas.Signature, address.Sas.ExpiresOn));
        address.Tablename = "other";
        address.Sas = null;
        Assert.Equal("http://127.0.0.1:10002/dev/other?foo=bar", address.ToUri().AbsoluteUri);
        var again = new TableAccountSasBuilder(new Uri("https://a.b.c?sv=2019-02-02&ss=t&srt=so&se=2040-01-02T03:04:05Z&sp=rl&spr=https&sig=x"));
        Assert.Equal(
            (TableAccountSasResourceTypes.Service | TableAccountSasResourceTypes.Object, "rl", TableSasProtocol.Https, Expiry),
            (again.ResourceTypes, again.Permissions, again.Protocol, again.ExpiresOn));
        Assert.Equal(("1.2.3.4", ""), (TableSasIPRange.Parse("1.2.3.4").ToString(), default(TableSasIPRange).ToString()));
    }

    [Fact]
    public async Task A_signature_opens_what_it_says()
    {
        var service = new TableServiceClient(azurite.ConnectionString);
        TableClient table = service.GetTableClient("t" + Guid.NewGuid().ToString("N"));
        await table.CreateAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });

        var reader = new TableClient(table.GenerateSasUri(TableSasPermissions.Read, Expiry));
        Assert.Equal((table.Name, 1), (reader.Name, (await reader.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("A")));
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => reader.UpsertEntityAsync(new TableEntity("p", "x")));
        Assert.Equal(403, refusal.Status);

        var account = new TableServiceClient(service.GenerateSasUri(TableAccountSasPermissions.All, TableAccountSasResourceTypes.All, Expiry));
        Assert.Single(account.GetTableClient(table.Name).Query<TableEntity>());
        await table.DeleteAsync();
    }

    [Fact]
    public Task The_service_keeps_what_it_is_told() => KeepsWhatItIsToldAsync(azurite.ConnectionString);

    [Fact]
    public async Task The_local_store_keeps_what_it_is_told_but_signs_nothing()
    {
        using var store = new LocalStoreFixture();
        await KeepsWhatItIsToldAsync(store.ConnectionString);
        var service = new TableServiceClient(store.ConnectionString);
        Assert.Throws<InvalidOperationException>(() => service.GenerateSasUri(TableAccountSasPermissions.Read, TableAccountSasResourceTypes.All, Expiry));
    }

    private static async Task KeepsWhatItIsToldAsync(string connectionString)
    {
        var service = new TableServiceClient(connectionString);
        TableServiceProperties properties = await service.GetPropertiesAsync();
        properties.HourMetrics = new TableMetrics(true) { Version = "1.0", IncludeApis = true, RetentionPolicy = new TableRetentionPolicy(true) { Days = 3 } };
        Assert.Equal(202, (await service.SetPropertiesAsync(properties)).Status);
        TableServiceProperties changed = service.GetProperties();
        Assert.Equal((true, 3), (changed.HourMetrics.IncludeApis, changed.HourMetrics.RetentionPolicy.Days));
        Assert.Equal(TableGeoReplicationStatus.Live, (await service.GetStatisticsAsync()).Value.GeoReplication.Status);

        TableClient table = service.GetTableClient("t" + Guid.NewGuid().ToString("N"));
        Assert.Equal(404, Assert.Throws<RequestFailedException>(() => table.GetAccessPolicies()).Status);
        await table.CreateAsync();
        Assert.Empty(table.GetAccessPolicies().Value);
        Assert.Equal(204, (await table.SetAccessPolicyAsync([new TableSignedIdentifier("pol", new TableAccessPolicy(Expiry.AddYears(-20), Expiry, "r"))])).Status);
        TableSignedIdentifier policy = Assert.Single(table.GetAccessPolicies().Value);
        Assert.Equal(("pol", Expiry.AddYears(-20), Expiry, "r"), (policy.Id, policy.AccessPolicy.StartsOn, policy.AccessPolicy.ExpiresOn, policy.AccessPolicy.Permission));
        await table.DeleteAsync();
    }
}
