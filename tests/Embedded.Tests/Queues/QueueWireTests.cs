using System.Text;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage;
using Azure.Storage.Queues;
using Embedded.Storage;

namespace Embedded.Tests.Queues;

/// <summary>What goes out, and what is made of answers, as it is with the official client, version 12.28.1.</summary>
public sealed class QueueWireTests
{
    private const string NoMessages = "<QueueMessagesList/>";
    private static readonly Uri Address = new("https://acc.queue.core.windows.net/que");

    private readonly List<string> _requests = [];

    [Fact]
    public async Task A_message_starts_with_a_byte_order_mark_and_is_not_closed_up()
    {
        QueueClient queue = Queue(_ => Xml(201, NoMessages));
        Assert.Null((await queue.SendMessageAsync("  \r\n\t<é>", TimeSpan.FromSeconds(5.9), TimeSpan.FromSeconds(60))).Value);
        Assert.Equal(
            "POST acc.queue.core.windows.net/que/messages?visibilitytimeout=5&messagettl=60 application/xml application/xml "
            + "\uFEFF<QueueMessage><MessageText>  \r\n\t&lt;é&gt;</MessageText></QueueMessage>",
            Assert.Single(_requests));
    }

    [Fact]
    public void What_is_not_xml_is_not_asked_for()
    {
        QueueClient queue = Queue(_ => new MemoryResponse(204, "No Content"));
        queue.ClearMessages();
        queue.DeleteMessage("a/b", "p+/=");
        queue.UpdateMessage("id", "p");
        Assert.Equal(
        [
            "DELETE acc.queue.core.windows.net/que/messages   ",
            "DELETE acc.queue.core.windows.net/que/messages/a%2Fb?popreceipt=p%2B%2F%3D   ",
            "PUT acc.queue.core.windows.net/que/messages/id?popreceipt=p&visibilitytimeout=0   ",
        ],
        _requests);
    }

    [Fact]
    public void A_read_is_tried_at_the_second_location_in_turn()
    {
        QueueClient queue = Queue(count => count < 3 ? new MemoryResponse(503, "Busy") : Xml(200, NoMessages), Secondary);
        Assert.Empty(queue.PeekMessages().Value);
        Assert.Equal(["acc.", "acc-secondary.", "acc."], _requests.Select(Host));
    }

    [Fact]
    public void A_second_location_that_does_not_know_the_queue_is_asked_once()
    {
        int[] answers = [503, 404, 503, 200];
        QueueClient queue = Queue(count => answers[count - 1] == 200 ? Xml(200, NoMessages) : new MemoryResponse(answers[count - 1], ""), Secondary);
        Assert.Empty(queue.PeekMessages().Value);
        Assert.Equal(["acc.", "acc-secondary.", "acc.", "acc."], _requests.Select(Host));
    }

    [Fact]
    public void A_change_stays_at_the_first_location()
    {
        QueueClient queue = Queue(count => new MemoryResponse(count < 2 ? 503 : 204, ""), Secondary);
        Assert.Equal(204, queue.ClearMessages().Status);
        Assert.Equal(["acc.", "acc."], _requests.Select(Host));
    }

    [Theory]
    [InlineData(409, "InternalError")]
    [InlineData(403, "ServerBusy")]
    [InlineData(400, "OperationTimedOut")]
    public void Some_codes_are_worth_another_try(int status, string code)
    {
        QueueClient queue = Queue(count => count == 1 ? new MemoryResponse(status, "").With("x-ms-error-code", code) : Xml(200, NoMessages));
        Assert.Empty(queue.PeekMessages().Value);
        Assert.Equal(2, _requests.Count);
    }

    [Fact]
    public void A_refusals_details_are_read_by_its_type()
    {
        var refusal = Refusal(Xml(403, "<Error><Code>C</Code><Message>text</Message><Detail>more</Detail></Error>"));
        Assert.Equal(("C", "more"), (refusal.ErrorCode, refusal.Data["Detail"]));
        Assert.Equal("J", Refusal(Answer(400, "application/json", "{\"error\":{\"code\":\"J\",\"message\":\"m\"}}")).ErrorCode);
        Assert.Null(Refusal(Answer(400, "text/html", "<html>")).ErrorCode);
        Assert.Equal("H", Refusal(Answer(400, "text/html", "<html>").With("x-ms-error-code", "H")).ErrorCode);
        Assert.Throws<System.Xml.XmlException>(() => Queue(_ => Xml(400, "<Error><Code>A")).PeekMessages());
    }

    [Fact]
    public void An_answer_that_was_not_expected_is_a_refusal() =>
        Assert.Equal(200, Assert.Throws<RequestFailedException>(() => Queue(_ => Xml(200, NoMessages)).SendMessage("x")).Status);

    [Fact]
    public async Task All_that_the_handlers_throw_is_told()
    {
        const string Message = "<QueueMessagesList><QueueMessage><MessageId>i</MessageId><MessageText>not base64!</MessageText></QueueMessage></QueueMessagesList>";
        QueueClient queue = Queue(_ => Xml(200, Message), options =>
        {
            options.MessageEncoding = QueueMessageEncoding.Base64;
            options.MessageDecodingFailed += _ => throw new InvalidOperationException("one");
            options.MessageDecodingFailed += _ => Task.FromException(new ArgumentException("two"));
        });
        var failure = await Assert.ThrowsAsync<AggregateException>(() => queue.PeekMessagesAsync());
        Assert.Equal("Unhandled exception(s) thrown when raising the QueueClientOptions.MessageDecodingFailed event. (one) (two)", failure.Message);
    }

    private static void Secondary(QueueClientOptions options) => options.GeoRedundantSecondaryUri = new Uri("https://acc-secondary.queue.core.windows.net");

    private static string Host(string request) => request.Split(' ')[1].Split("queue.")[0];

    private static MemoryResponse Xml(int status, string body) => Answer(status, "application/xml", body);

    private static MemoryResponse Answer(int status, string type, string body) =>
        new MemoryResponse(status, "", BinaryData.FromString(body)).With("Content-Type", type);

    private RequestFailedException Refusal(Response answer) => Assert.Throws<RequestFailedException>(() => Queue(_ => answer).PeekMessages());

    private QueueClient Queue(Func<int, Response> answer, Action<QueueClientOptions>? set = null)
    {
        var options = new QueueClientOptions { Transport = new Service(_requests, answer) };
        options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        set?.Invoke(options);
        return new QueueClient(Address, new StorageSharedKeyCredential("acc", "AAAA"), options);
    }

    private sealed class Service(List<string> requests, Func<int, Response> answer) : HttpPipelineTransport
    {
        private readonly HttpClientTransport _requests = new();

        public override Request CreateRequest() => _requests.CreateRequest();

        public override void Process(HttpMessage message)
        {
            Request request = message.Request;
            using var body = new MemoryStream();
            request.Content?.WriteTo(body, default);
            request.Headers.TryGetValue("Accept", out string? accept);
            request.Headers.TryGetValue("Content-Type", out string? type);
            requests.Add($"{request.Method} {request.Uri.Host}{request.Uri.PathAndQuery} {accept} {type} {Encoding.UTF8.GetString(body.ToArray())}");
            message.Response = answer(requests.Count);
        }

        public override ValueTask ProcessAsync(HttpMessage message)
        {
            Process(message);
            return default;
        }
    }
}
