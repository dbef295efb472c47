using Azure;
using Azure.Storage;
using Azure.Storage.Queues;

namespace Embedded.Tests.Queues;

/// <summary>Connection strings and addresses, as the official client, version 12.28.1, takes or refuses them.</summary>
public sealed class QueueAddressTests
{
    [Theory]
    [InlineData("UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://proxy:99", "devstoreaccount1", "http://proxy:10001/devstoreaccount1/que")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=a;AccountKey=AAAA;EndpointSuffix=x.y", "a", "http://a.queue.x.y/que")]
    [InlineData("accountname=a;accountkey=AAAA;;", "a", "https://a.queue.core.windows.net/que")]
    [InlineData("QueueEndpoint=https://acc.queue.core.windows.net", "acc", "https://acc.queue.core.windows.net/que")]
    [InlineData("QueueEndpoint=https://acc.queue.core.windows.net/;SharedAccessSignature=?sv=1&sig=x", "acc", "https://acc.queue.core.windows.net/que?sv=1&sig=x")]
    [InlineData("AccountName=a;SharedAccessSignature=sv=1&sig=x;EndpointSuffix=q.r", "a", "https://a.queue.q.r/que?sv=1&sig=x")]
    public void A_connection_string_says_where_the_queue_is(string connectionString, string account, string address)
    {
        var queue = new QueueClient(connectionString, "que");
        Assert.Equal((account, "que", address), (queue.AccountName, queue.Name, queue.Uri.AbsoluteUri));
        Assert.Equal(address, new QueueServiceClient(connectionString).GetQueueClient("que").Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("AccountName=a;AccountName=b;AccountKey=AAAA")]
    [InlineData("AccountName=a;AccountKey=AAAA;Unknown=5")]
    [InlineData(" AccountName = a ; AccountKey = AAAA ")]
    [InlineData("AccountName=a;AccountKey=AAAA;SharedAccessSignature=sv=1&sig=q")]
    [InlineData("AccountName=a;AccountKey=notbase64!")]
    [InlineData("AccountName=a")]
    [InlineData("UseDevelopmentStorage=true;AccountName=b")]
    [InlineData("DefaultEndpointsProtocol=ftp;AccountName=a;AccountKey=AAAA")]
    [InlineData("AccountName=a;AccountKey=AAAA;QueueSecondaryEndpoint=https://t-sec/")]
    [InlineData("QueueEndpoint=nonsense;SharedAccessSignature=sv=1")]
    public void A_connection_string_that_is_none_is_refused(string connectionString) =>
        Assert.Throws<FormatException>(() => new QueueServiceClient(connectionString));

    [Fact]
    public void Without_a_connection_string_there_is_no_client()
    {
        Assert.Equal("connectionString", Assert.Throws<ArgumentNullException>(() => new QueueServiceClient("")).ParamName);
        Assert.Equal("connectionString", Assert.Throws<ArgumentNullException>(() => new QueueClient(null, "que")).ParamName);
    }

    [Theory]
    [InlineData("https://acc.queue.core.windows.net/que", "acc", "que")]
    [InlineData("https://acc-secondary.queue.core.windows.net/que", "acc", "que")]
    [InlineData("http://azurite:10001/devstoreaccount1/que", "devstoreaccount1", "que")]
    [InlineData("https://my.custom.domain/que/", "", "que")]
    [InlineData("http://127.0.0.1:10001/devacc", "devacc", "")]
    [InlineData("https://acc.queue.core.windows.net/que?sv=1&sig=x", "acc", "que")]
    public void An_address_says_whose_queue_it_is(string address, string account, string name)
    {
        var queue = new QueueClient(new Uri(address));
        Assert.Equal((account, name, address), (queue.AccountName, queue.Name, queue.Uri.AbsoluteUri));
        Assert.Equal("k", new QueueClient(new Uri(address), new StorageSharedKeyCredential("k", "AAAA")).AccountName);
    }

    [Fact]
    public void Only_one_signature_is_taken()
    {
        var signature = new AzureSasCredential("sv=1&sig=x");
        Assert.Contains("/que?[REDACTED]", Assert.Throws<ArgumentException>(() =>
            new QueueClient(new Uri("https://acc.queue.core.windows.net/que?sv=1&sig=y"), signature)).Message, StringComparison.Ordinal);
        Assert.Equal("resourceUri", Assert.Throws<ArgumentNullException>(() => new QueueClient(null, signature)).ParamName);
        Assert.Equal("queueUri", Assert.Throws<ArgumentNullException>(() => new QueueClient((Uri)null!)).ParamName);
        Assert.Equal("serviceUri", Assert.Throws<ArgumentNullException>(() => new QueueServiceClient((Uri)null!)).ParamName);
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => new QueueClient(null, (AzureSasCredential)null!)).ParamName);
    }

    [Fact]
    public void An_unknown_version_is_refused() =>
        Assert.Throws<ArgumentException>(() => new QueueClientOptions((QueueClientOptions.ServiceVersion)99));
}
