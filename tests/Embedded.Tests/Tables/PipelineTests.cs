using System.Net;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace Embedded.Tests.Tables;

/// <summary>What goes over the wire, and what the pipeline does with failures.</summary>
public sealed class PipelineTests
{
    private const string Format = "$format=application%2Fjson%3Bodata%3Dminimalmetadata";

    private static readonly string Key = Convert.ToBase64String(new byte[32]);
    private readonly List<HttpRequestMessage> _requests = [];
    private readonly Queue<HttpStatusCode> _answers = new();

    [Fact]
    public async Task A_busy_service_is_asked_again()
    {
        TableClient table = new(new Uri("https://shop.table.core.windows.net"), "orders", new TableSharedKeyCredential("shop", Key), TableOptions());
        _answers.Enqueue(HttpStatusCode.ServiceUnavailable);
        _answers.Enqueue(HttpStatusCode.InternalServerError);
        _answers.Enqueue(HttpStatusCode.NoContent);
        Response response = await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });
        Assert.Equal((204, 3), (response.Status, _requests.Count));
        Assert.Single(_requests.Select(request => request.Headers.GetValues("x-ms-client-request-id").Single()).Distinct());
        Assert.All(_requests, request => Assert.StartsWith("SharedKeyLite shop:", request.Headers.GetValues("Authorization").Single()));
    }

    [Fact]
    public async Task A_refusal_is_not_repeated()
    {
        TableClient table = new(new Uri("https://shop.table.core.windows.net"), "orders", new TableSharedKeyCredential("shop", Key), TableOptions());
        _answers.Enqueue(HttpStatusCode.PreconditionFailed);
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), new ETag("W/\"1\"")));
        Assert.Equal((412, 1), (refusal.Status, _requests.Count));
        Assert.Equal("W/\"1\"", _requests[0].Headers.IfMatch.ToString());
    }

    [Fact]
    public async Task A_body_has_its_length()
    {
        TableClient table = new(new Uri("https://shop.table.core.windows.net"), "orders", new TableSharedKeyCredential("shop", Key), TableOptions());
        _answers.Enqueue(HttpStatusCode.NoContent);
        await table.AddEntityAsync(new TableEntity("p", "r"));
        Assert.Equal("""{"PartitionKey":"p","RowKey":"r"}""".Length, _requests[0].Content!.Headers.ContentLength);
        Assert.Equal(($"https://shop.table.core.windows.net/orders?{Format}", "POST"), (_requests[0].RequestUri!.AbsoluteUri, _requests[0].Method.Method));
        Assert.Equal("return-no-content", _requests[0].Headers.GetValues("Prefer").Single());
    }

    [Fact]
    public async Task A_token_goes_with_each_request()
    {
        var table = new TableServiceClient(new Uri("https://shop.table.core.windows.net"), new FixedToken(), TableOptions()).GetTableClient("orders");
        var queue = new QueueClient(new Uri("https://shop.queue.core.windows.net/mail"), new FixedToken(), QueueOptions());
        _answers.Enqueue(HttpStatusCode.NoContent);
        _answers.Enqueue(HttpStatusCode.NoContent);
        await table.DeleteEntityAsync("p", "r");
        await queue.ClearMessagesAsync();
        Assert.All(_requests, request => Assert.Equal("Bearer token for https://storage.azure.com/.default", request.Headers.Authorization!.ToString()));
        Assert.Equal(["orders(PartitionKey='p',RowKey='r')", "mail/messages"], _requests.Select(request => request.RequestUri!.AbsolutePath[1..]));
        Assert.Equal("*", _requests[0].Headers.IfMatch.ToString());
        Assert.Equal(("shop", "mail"), (queue.AccountName, queue.Name));
    }

    [Fact]
    public async Task A_shared_access_signature_goes_into_the_address()
    {
        var credential = new AzureSasCredential("sv=1&sig=abc%3D");
        var table = new TableClient(new Uri("https://shop.table.core.windows.net/orders"), credential, TableOptions());
        var queue = new QueueClient(new Uri("https://shop.queue.core.windows.net/mail"), credential, QueueOptions());
        _answers.Enqueue(HttpStatusCode.NoContent);
        _answers.Enqueue(HttpStatusCode.NoContent);
        await table.DeleteEntityAsync("p", "r");
        await queue.DeleteMessageAsync("id", "a+b/c=");
        Assert.Equal($"?{Format}&sv=1&sig=abc%3D", _requests[0].RequestUri!.Query);
        Assert.Equal("?popreceipt=a%2Bb%2Fc%3D&sv=1&sig=abc%3D", _requests[1].RequestUri!.Query);
        Assert.Equal(("orders", "shop"), (table.Name, table.AccountName));
        Assert.Throws<ArgumentException>(() => new TableClient(new Uri("http://shop.table.core.windows.net/orders"), credential));
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1", "http://127.0.0.1:10001/devstoreaccount1", "devstoreaccount1")]
    [InlineData("AccountName=shop;AccountKey=AAAA;EndpointSuffix=core.windows.net", "https://shop.table.core.windows.net/", "https://shop.queue.core.windows.net/", "shop")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=shop;AccountKey=AA==;EndpointSuffix=x.y", "http://shop.table.x.y/", "http://shop.queue.x.y/", "shop")]
    [InlineData("TableEndpoint=https://a.b/;QueueEndpoint=https://c.d/;SharedAccessSignature=sv=1&sig=x", "https://a.b/", "https://c.d/?sv=1&sig=x", "a ")]
    public void A_connection_string_names_the_account(string text, string table, string queue, string account)
    {
        var tables = new TableServiceClient(text);
        var queues = new QueueServiceClient(text);
        Assert.Equal((table, queue), (tables.Uri.AbsoluteUri, queues.Uri.AbsoluteUri));
        Assert.Equal(account, tables.AccountName == queues.AccountName ? tables.AccountName : $"{tables.AccountName} {queues.AccountName}");
    }

    [Theory]
    [InlineData("nonsense", typeof(InvalidOperationException))]
    [InlineData("A=", typeof(InvalidOperationException))]
    [InlineData("A=1;;B=2", typeof(InvalidOperationException))]
    [InlineData("A=1;A=2", typeof(InvalidOperationException))]
    [InlineData("AccountName=shop", typeof(ArgumentException))]
    [InlineData("UseDevelopmentStorage=TRUE", typeof(ArgumentException))]
    [InlineData("TableEndpoint=nonsense;SharedAccessSignature=sv=1", typeof(ArgumentException))]
    public void A_bad_connection_string_is_refused(string text, Type tables)
    {
        Assert.Throws(tables, () => new TableServiceClient(text));
        if (!text.StartsWith("UseDevelopment", StringComparison.Ordinal) && !text.Contains(";;", StringComparison.Ordinal))
        {
            Assert.Throws<FormatException>(() => new QueueServiceClient(text));
        }
    }

    [Fact]
    public async Task An_account_s_address_that_ends_with_a_table_s_name_is_named_when_it_is_refused()
    {
        var service = new TableServiceClient(new Uri("https://shop.table.core.windows.net/orders"), new TableSharedKeyCredential("shop", Key), TableOptions());
        _answers.Enqueue(HttpStatusCode.NotFound);
        _answers.Enqueue(HttpStatusCode.BadRequest);
        _answers.Enqueue(HttpStatusCode.BadRequest);
        var created = await Assert.ThrowsAsync<RequestFailedException>(() => service.CreateTableAsync("orders"));
        Assert.Equal(404, created.Status);
        Assert.Contains("appears to contain the table name 'orders'", created.Message, StringComparison.Ordinal);
        Assert.Contains("For example: https://shop.table.core.windows.net/.", created.Message, StringComparison.Ordinal);
        Assert.IsType<RequestFailedException>(created.InnerException);
        var listed = await Assert.ThrowsAsync<RequestFailedException>(async () => await service.QueryAsync().GetAsyncEnumerator().MoveNextAsync());
        Assert.Contains("'orders'", listed.Message, StringComparison.Ordinal);
        var another = await Assert.ThrowsAsync<RequestFailedException>(() => service.DeleteTableAsync("mail"));
        Assert.DoesNotContain("appears", another.Message, StringComparison.Ordinal);
    }

    private TableClientOptions TableOptions() => new() { Transport = Transport(), Retry = { Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero } };

    private QueueClientOptions QueueOptions() => new() { Transport = Transport(), Retry = { Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero } };

    private HttpClientTransport Transport() => new(new HttpClient(new Recorder(_requests, _answers)));

    private sealed class Recorder(List<HttpRequestMessage> requests, Queue<HttpStatusCode> answers) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var copy = new HttpRequestMessage(request.Method, request.RequestUri);
            foreach ((string name, IEnumerable<string> values) in request.Headers)
            {
                copy.Headers.TryAddWithoutValidation(name, values);
            }

            if (request.Content is not null)
            {
                copy.Content = new ByteArrayContent(await request.Content.ReadAsByteArrayAsync(cancellationToken));
                copy.Content.Headers.ContentLength = request.Content.Headers.ContentLength;
            }

            requests.Add(copy);
            return new HttpResponseMessage(answers.Dequeue()) { Content = new ByteArrayContent([]) };
        }
    }

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new($"token for {requestContext.Scopes.Single()}", DateTimeOffset.UtcNow.AddHours(1));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
