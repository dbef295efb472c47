using System.Net;
using Azure;
using Azure.Storage;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Azure.Storage.Sas;

namespace Embedded.Tests.Queues;

/// <summary>Shared access signatures; the texts are those of the official client, version 12.28.1.</summary>
public sealed class QueueSasTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string ConnectionString = "DefaultEndpointsProtocol=https;AccountName=acc;AccountKey=AAAA;EndpointSuffix=x.y";
    private static readonly DateTimeOffset Expiry = new(2040, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly StorageSharedKeyCredential Key = new("acc", "AAAA");

    [Fact]
    public void A_queues_signature_is_the_vendors()
    {
        Assert.Equal(
            "sv=2026-10-06&se=2040-01-02T03%3A04%3A05Z&sp=r&sig=2Mqq7p95EoABVi3JMtxK6b%2FwHAYXHtJi9%2Bq6Ng2E%2BO8%3D",
            new QueueSasBuilder(QueueSasPermissions.Read, Expiry) { QueueName = "que" }.ToSasQueryParameters(Key).ToString());
        Assert.Equal(
            "sv=2026-10-06&spr=https,http&st=2020-01-02T03%3A04%3A05Z&se=2040-01-02T03%3A04%3A05Z&sip=1.2.3.4-1.2.3.9&si=my id&sp=raup"
            + "&sig=aDKLAnaTS%2BfW7z5B5MQLjhQLksS7qGaVmoVpnuCGLuo%3D",
            Full().ToSasQueryParameters(Key, out string signed).ToString());
        Assert.Equal("raup\n2020-01-02T03:04:05Z\n2040-01-02T03:04:05Z\n/queue/acc/que\nmy id\n1.2.3.4-1.2.3.9\nhttps,http\n2026-10-06", signed);
        Assert.Equal(
            "https://acc.queue.x.y/que?sv=2026-10-06&se=2040-01-02T03%3A04%3A05Z&sp=raup&sig=BVLmYSLtuKX64%2BUVyQ9DV0OiAglWQIbOgdOi%2BdfkFOM%3D",
            new QueueClient(ConnectionString, "que").GenerateSasUri(QueueSasPermissions.All, Expiry).AbsoluteUri);
        Assert.Equal("sv=2026-10-06&si=i&sig=%2BAbZqEHsXc3ISv0gy10WIzLX9A7izAcXCTr4J9c0fJs%3D",
            new QueueSasBuilder { QueueName = "q", Identifier = "i" }.ToSasQueryParameters(Key).ToString());
    }

    [Fact]
    public void Permissions_are_letters_in_order()
    {
        var builder = new QueueSasBuilder(QueueAccountSasPermissions.All, Expiry);
        Assert.Equal("rwdlaup", builder.Permissions);
        builder.SetPermissions("PR", normalize: true);
        Assert.Equal("rp", builder.Permissions);
        builder.SetPermissions("pr");
        Assert.Equal("pr", builder.Permissions);
        Assert.Equal("z is not a valid SAS permission", Assert.Throws<ArgumentException>(() => new AccountSasBuilder().SetPermissions("xz")).Message);
        Assert.Equal("rwdxylacuptfi", new AccountSasBuilder(AccountSasPermissions.All, Expiry, AccountSasServices.All, AccountSasResourceTypes.All).Permissions);
    }

    [Fact]
    public void An_accounts_signature_says_what_was_signed()
    {
        var service = new QueueServiceClient(ConnectionString);
        Uri address = service.GenerateAccountSasUri(
            AccountSasPermissions.Read | AccountSasPermissions.Process, Expiry, AccountSasResourceTypes.Object, out string signed);
        Assert.Equal("acc\nrp\nq\no\n\n2040-01-02T03:04:05Z\n\n\n2026-10-06\n\n", signed);
        Assert.StartsWith("https://acc.queue.x.y/?sv=2026-10-06&ss=q&srt=o&se=2040-01-02T03%3A04%3A05Z&sp=rp&sig=", address.AbsoluteUri, StringComparison.Ordinal);
        Assert.True(service.CanGenerateAccountSasUri);
        Assert.Throws<InvalidOperationException>(() => service.GenerateAccountSasUri(
            new AccountSasBuilder(AccountSasPermissions.Read, Expiry, AccountSasServices.Blobs, AccountSasResourceTypes.Service)));
    }

    [Fact]
    public void A_users_key_signs_too()
    {
        UserDelegationKey user = QueuesModelFactory.UserDelegationKey(
            signedObjectId: "oid", signedTenantId: "tid", signedStartsOn: Expiry.AddDays(-1), signedExpiresOn: Expiry, signedService: "q", signedVersion: "v", value: "AAAA");
        Uri address = new QueueClient(ConnectionString, "que").GenerateUserDelegationSasUri(QueueSasPermissions.Read, Expiry, user, out string signed);
        Assert.Equal(
            "r\n\n2040-01-02T03:04:05Z\n/queue/acc/que\noid\ntid\n2040-01-01T03:04:05Z\n2040-01-02T03:04:05Z\nq\nv\n\n\n\n\n2026-10-06", signed);
        Assert.StartsWith("?skoid=oid&sktid=tid&skt=2040-01-01T03%3A04%3A05Z&ske=2040-01-02T03%3A04%3A05Z&sks=q&skv=v&sv=", address.Query, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_that_says_too_little_is_not_made()
    {
        Assert.Equal("SAS is missing required parameter: ExpiresOn",
            Assert.Throws<InvalidOperationException>(() => new QueueSasBuilder().ToSasQueryParameters(Key)).Message);
        Assert.Throws<InvalidOperationException>(() => new QueueSasBuilder { ExpiresOn = Expiry }.ToSasQueryParameters(Key));
        Assert.Throws<InvalidOperationException>(() => new AccountSasBuilder().ToSasQueryParameters(Key));
        Assert.Equal("sharedKeyCredential", Assert.Throws<ArgumentNullException>(() => Full().ToSasQueryParameters(null)).ParamName);
        var queue = new QueueClient(ConnectionString, "other");
        Assert.Throws<InvalidOperationException>(() => queue.GenerateSasUri(Full()));
        Assert.Equal("builder", Assert.Throws<ArgumentNullException>(() => queue.GenerateSasUri(null)).ParamName);
        var keyless = new QueueClient(new Uri("https://acc.queue.x.y/que?sv=1&sig=q"));
        Assert.False(keyless.CanGenerateSasUri);
        Assert.Throws<ArgumentNullException>(() => keyless.GenerateSasUri(QueueSasPermissions.Read, Expiry));
    }

    [Fact]
    public void An_address_comes_apart_and_together()
    {
        var address = new QueueUriBuilder(new Uri(
            "http://127.0.0.1:10001/dev/que/messages/m?foo=bar&sv=2019-02-02&sp=r&se=2040-01-02&sig=a%2Bb&spr=https,http&sip=1.2.3.4&si=x%20y"));
        Assert.Equal(("dev", "que", true, "m", "foo=bar"), (address.AccountName, address.QueueName, address.Messages, address.MessageId, address.Query));
        Assert.Equal(("r", "a+b", "x y", SasProtocol.HttpsAndHttp, "1.2.3.4"),
            (address.Sas.Permissions, address.Sas.Signature, address.Sas.Identifier, address.Sas.Protocol, address.Sas.IPRange.ToString()));
        (address.QueueName, address.Messages, address.Sas) = ("other", false, null);
        Assert.Equal("http://127.0.0.1:10001/dev/other?foo=bar", address.ToUri().AbsoluteUri);
        Assert.Equal(("acc", ""), (new QueueUriBuilder(new Uri("https://acc-secondary.queue.core.windows.net")).AccountName, new QueueUriBuilder(new Uri("https://my.own.host/q")).AccountName));
        Assert.Throws<FormatException>(() => new QueueUriBuilder(new Uri("https://a.b/c?sv=1&se=bad")));
        Assert.Throws<ArgumentException>(() => new QueueUriBuilder(new Uri("https://a.b/c?sv=1&ss=z")));
    }

    [Fact]
    public async Task A_signature_opens_what_it_says()
    {
        var service = new QueueServiceClient(azurite.ConnectionString);
        QueueClient queue = service.GetQueueClient("q-" + Guid.NewGuid().ToString("N"));
        await queue.CreateAsync();
        var sender = new QueueClient(queue.GenerateSasUri(QueueSasPermissions.Add | QueueSasPermissions.Read, Expiry));
        await sender.SendMessageAsync("hello");
        Assert.Equal((queue.Name, "hello"), (sender.Name, (await sender.PeekMessageAsync()).Value.MessageText));
        Assert.Equal(403, (await Assert.ThrowsAsync<RequestFailedException>(() => sender.ReceiveMessageAsync())).Status);
        var account = new QueueServiceClient(service.GenerateAccountSasUri(AccountSasPermissions.All, Expiry, AccountSasResourceTypes.All));
        Assert.Equal("hello", account.GetQueueClient(queue.Name).ReceiveMessage().Value.MessageText);
        await queue.DeleteAsync();
    }

    private static QueueSasBuilder Full() => new(QueueSasPermissions.All, Expiry)
    {
        QueueName = "que",
        StartsOn = new DateTimeOffset(2020, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)),
        IPRange = new SasIPRange(IPAddress.Parse("1.2.3.4"), IPAddress.Parse("1.2.3.9")),
        Identifier = "my id",
        Protocol = SasProtocol.HttpsAndHttp,
    };
}
