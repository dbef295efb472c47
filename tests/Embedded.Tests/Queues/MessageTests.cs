using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Embedded.Tests.Queues;

public abstract class MessageTests(string connectionString) : QueueSuite(connectionString)
{
    [Fact]
    public async Task A_message_is_sent_received_and_deleted()
    {
        SendReceipt sent = await Queue.SendMessageAsync("hello");
        DateTimeOffset begun = DateTimeOffset.UtcNow;
        QueueMessage received = await Queue.ReceiveMessageAsync();
        Assert.Equal((sent.MessageId, "hello", 1), (received.MessageId, received.MessageText, received.DequeueCount));
        Assert.NotEqual(sent.PopReceipt, received.PopReceipt);
        Assert.Equal(sent.InsertionTime, received.InsertedOn);
        Assert.Equal(TimeSpan.FromDays(7), received.ExpiresOn!.Value - received.InsertedOn!.Value);
        AssertHidden(TimeSpan.FromSeconds(30), begun, received.NextVisibleOn!.Value);
        Assert.Null((await Queue.ReceiveMessageAsync()).Value);
        Assert.Equal(204, (await Queue.DeleteMessageAsync(received.MessageId, received.PopReceipt)).Status);
        Refuses(404, "MessageNotFound", () => Queue.DeleteMessage(received.MessageId, received.PopReceipt));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" two  spaces ")]
    [InlineData("<a href=\"x\">&amp; ' \" </a>")]
    [InlineData("line\nline\r\nline\ttab")]
    [InlineData("Ünï €\ud83d\ude00")]
    [InlineData("{\"json\":[1,2,{\"a\":null}]}")]
    public void Text_comes_back_as_it_was(string text)
    {
        Queue.SendMessage(text);
        Assert.Equal(text, Queue.PeekMessage().Value.MessageText);
        Assert.Equal(text, Queue.ReceiveMessage().Value.Body.ToString());
    }

    [Theory]
    [InlineData("a\u0001b")]
    [InlineData("\0")]
    public void Characters_that_xml_cannot_hold_are_refused_by_the_service(string text)
    {
        var refusal = Assert.Throws<RequestFailedException>(() => Queue.SendMessage(text));
        Assert.Equal(400, refusal.Status);
    }

    [Fact]
    public void An_empty_pop_receipt_is_for_the_service_to_refuse_and_none_is_a_mistake()
    {
        QueueMessage received = SentAndReceived();
        Assert.ThrowsAny<RequestFailedException>(() => Queue.DeleteMessage(received.MessageId, ""));
        Assert.Throws<ArgumentNullException>(() => Queue.DeleteMessage(received.MessageId, null));
        Assert.Equal(204, Queue.DeleteMessage(received.MessageId, received.PopReceipt).Status);

        QueueMessage SentAndReceived()
        {
            Queue.SendMessage("x");
            return Queue.ReceiveMessage();
        }
    }

    [Fact]
    public void Base_64_carries_any_bytes()
    {
        var client = new QueueClient(ConnectionString, Queue.Name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        byte[] bytes = Enumerable.Range(0, 256).Select(number => (byte)number).ToArray();
        client.SendMessage(new BinaryData(bytes));
        Assert.Equal(Convert.ToBase64String(bytes), Queue.PeekMessage().Value.MessageText);
        Assert.Equal(bytes, client.ReceiveMessage().Value.Body.ToArray());
    }

    [Fact]
    public async Task What_cannot_be_decoded_goes_to_the_handler()
    {
        await Queue.SendMessageAsync("not base 64!");
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        var client = new QueueClient(ConnectionString, Queue.Name, options);
        await Assert.ThrowsAsync<FormatException>(async () => await client.PeekMessageAsync());
        var failed = new List<string>();
        options.MessageDecodingFailed += args =>
        {
            failed.Add((args.ReceivedMessage?.MessageText ?? args.PeekedMessage.MessageText) + args.IsRunningSynchronously);
            return Task.CompletedTask;
        };
        Assert.Empty((await client.PeekMessagesAsync(32)).Value);
        Assert.Empty(client.ReceiveMessages(32).Value);
        Assert.Equal(["not base 64!False", "not base 64!True"], failed);
    }

    [Fact]
    public async Task Messages_come_in_order_and_up_to_32_at_once()
    {
        for (int number = 0; number < 40; number++)
        {
            await Queue.SendMessageAsync($"{number}");
        }

        Assert.Equal(40, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
        Assert.Equal(Enumerable.Range(0, 32).Select(number => $"{number}"), Queue.PeekMessages(32).Value.Select(message => message.MessageText));
        QueueMessage[] first = (await Queue.ReceiveMessagesAsync(32)).Value;
        QueueMessage[] rest = (await Queue.ReceiveMessagesAsync(32)).Value;
        Assert.Equal(Enumerable.Range(0, 40).Select(number => $"{number}"), first.Concat(rest).Select(message => message.MessageText));
        Assert.Equal(40, Queue.GetProperties().Value.ApproximateMessagesCount);
        Assert.Empty(Queue.ReceiveMessages().Value);
        Refuses(400, "OutOfRangeQueryParameterValue", () => Queue.ReceiveMessages(33));
    }

    [Fact]
    public async Task A_hidden_message_is_seen_later()
    {
        Queue.SendMessage("later", TimeSpan.FromSeconds(1));
        Queue.SendMessage("much later", TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Null(Queue.PeekMessage().Value);
        QueueMessage? message = null;
        while (message is null)
        {
            message = (await Queue.ReceiveMessageAsync(TimeSpan.FromSeconds(1))).Value;
        }

        string firstReceipt = message.PopReceipt;
        QueueMessage? again = null;
        while (again is null)
        {
            again = (await Queue.ReceiveMessageAsync()).Value;
        }

        Assert.Equal(("later", 2), (again.MessageText, again.DequeueCount));
        Refuses(400, "PopReceiptMismatch", () => Queue.DeleteMessage(message.MessageId, firstReceipt));
        Assert.Equal(204, Queue.DeleteMessage(again.MessageId, again.PopReceipt).Status);
    }

    [Fact]
    public async Task A_message_ends_with_its_time_to_live()
    {
        Queue.SendMessage("short", timeToLive: TimeSpan.FromSeconds(1));
        SendReceipt forEver = Queue.SendMessage("for ever", timeToLive: TimeSpan.FromSeconds(-1));
        Assert.Equal(9999, forEver.ExpirationTime.Year);
        string? first = "short";
        while (first == "short")
        {
            first = (await Queue.PeekMessageAsync()).Value?.MessageText;
        }

        Assert.Equal("for ever", first);
        Assert.Equal(1, Queue.GetProperties().Value.ApproximateMessagesCount);
    }

    [Fact]
    public void An_update_changes_text_visibility_and_receipt()
    {
        Queue.SendMessage("first");
        QueueMessage message = Queue.ReceiveMessage();
        DateTimeOffset begun = DateTimeOffset.UtcNow;
        UpdateReceipt updated = Queue.UpdateMessage(message.MessageId, message.PopReceipt, "second", TimeSpan.FromMinutes(1));
        AssertHidden(TimeSpan.FromMinutes(1), begun, updated.NextVisibleOn);
        Refuses(400, "PopReceiptMismatch", () => Queue.UpdateMessage(message.MessageId, message.PopReceipt, "third"));
        Queue.UpdateMessage(message.MessageId, updated.PopReceipt, visibilityTimeout: TimeSpan.Zero);
        QueueMessage again = Queue.ReceiveMessage();
        Assert.Equal((message.MessageId, "second", 2), (again.MessageId, again.MessageText, again.DequeueCount));
        Queue.UpdateMessage(again.MessageId, again.PopReceipt, new BinaryData("third"));
        Assert.Equal("third", Queue.PeekMessage().Value.MessageText);
        Refuses(404, "MessageNotFound", () => Queue.UpdateMessage(Guid.NewGuid().ToString(), again.PopReceipt));
    }

    [Fact]
    public void Limits_are_kept()
    {
        string longest = new('x', 64 * 1024);
        Queue.SendMessage(longest);
        Assert.Equal(longest, Queue.ReceiveMessage().Value.MessageText);
        Refuses(413, "RequestBodyTooLarge", () => Queue.SendMessage(longest + "x"));
        Refuses(400, "OutOfRangeQueryParameterValue", () => Queue.SendMessage("x", TimeSpan.FromDays(8)));
        Refuses(400, "InvalidQueryParameterValue", () => Queue.SendMessage("x", TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5)));
        Refuses(400, "OutOfRangeQueryParameterValue", () => Queue.ReceiveMessages(1, TimeSpan.Zero));
        Refuses(400, "OutOfRangeQueryParameterValue", () => Queue.ReceiveMessages(1, TimeSpan.FromDays(8)));
    }

    [Fact]
    public void A_refusal_says_what_would_have_been_allowed()
    {
        Assert.Equal(
            ["MaximumAllowed=604800", "MinimumAllowed=0", "QueryParameterName=visibilitytimeout", "QueryParameterValue=691200"],
            Details(() => Queue.SendMessage("x", TimeSpan.FromDays(8))));
        Assert.Equal(
            ["MaximumAllowed=32", "MinimumAllowed=1", "QueryParameterName=numofmessages", "QueryParameterValue=33"], Details(() => Queue.PeekMessages(33)));
        Assert.Equal(
            ["QueryParameterName=visibilitytimeout", "QueryParameterValue=10", "Reason=messagettl must be greater than visibilitytimeout."],
            Details(() => Queue.SendMessage("x", TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(7))));
        Assert.Equal(["MaxLimit=65536"], Details(() => Queue.SendMessage(new string('x', 70_000))));

        static string[] Details(Action action)
        {
            var refusal = Assert.Throws<RequestFailedException>(action);
            string[] details = refusal.Data.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => $"{key}={refusal.Data[key]}").ToArray();
            Assert.All(details, detail => Assert.Contains(detail.Replace("=", ": ", StringComparison.Ordinal), refusal.Message, StringComparison.Ordinal));
            return details;
        }
    }

    [Fact]
    public void Clear_removes_hidden_messages_too()
    {
        Queue.SendMessage("1");
        Queue.SendMessage("2");
        QueueMessage received = Queue.ReceiveMessage();
        Assert.Equal(204, Queue.ClearMessages().Status);
        Assert.Equal(0, Queue.GetProperties().Value.ApproximateMessagesCount);
        Refuses(404, "MessageNotFound", () => Queue.DeleteMessage(received.MessageId, received.PopReceipt));
    }

    [Fact]
    public async Task Each_message_goes_to_one_receiver()
    {
        for (int number = 0; number < 60; number++)
        {
            await Queue.SendMessageAsync($"{number}");
        }

        QueueMessage[][] received = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
            (await Queue.ReceiveMessagesAsync(5, TimeSpan.FromMinutes(1))).Value));
        Assert.Equal(60, received.SelectMany(batch => batch).Select(message => message.MessageId).Distinct().Count());
    }

    [Fact]
    public void A_send_is_signalled_in_this_process()
    {
        var signals = new List<(string Account, string Queue)>();
        void Note(string account, string queue)
        {
            if (queue == Queue.Name)
            {
                signals.Add((account, queue));
            }
        }

        QueueSignals.MessageSent += Note;
        Queue.SendMessage("hello");
        QueueSignals.MessageSent -= Note;
        Assert.Equal([(QueueSignals.AccountOf(Service.Uri), Queue.Name)], signals);
    }

    // The service tells whole seconds.
    private static void AssertHidden(TimeSpan time, DateTimeOffset begun, DateTimeOffset until) =>
        Assert.InRange(until, begun + time - TimeSpan.FromSeconds(1), DateTimeOffset.UtcNow + time + TimeSpan.FromSeconds(1));
}

public sealed class MessageTestsOnAzurite(AzuriteFixture azurite) : MessageTests(azurite.ConnectionString), IClassFixture<AzuriteFixture>;

public sealed class MessageTestsOnTheLocalStore(LocalStoreFixture store) : MessageTests(store.ConnectionString), IClassFixture<LocalStoreFixture>;
