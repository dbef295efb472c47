using System.Text.Json;
using Azure.Storage.Queues.Models;

namespace Embedded.Tests.Queues;

public sealed class QueueInteropTests(AzuriteFixture azurite) : QueueSuite(azurite.ConnectionString), IClassFixture<AzuriteFixture>
{
    private const string Text = "<order id=\"1\">café & €</order>";

    [Fact]
    public async Task What_the_JavaScript_client_sends_is_received()
    {
        JsonElement sent = await NodeScript.RunAsync("queues.cjs", "send", ConnectionString, Queue.Name, Text);
        QueueMessage message = await Queue.ReceiveMessageAsync();
        Assert.Equal((sent.GetProperty("id").GetString(), Text), (message.MessageId, message.MessageText));
    }

    [Fact]
    public async Task What_is_sent_here_the_JavaScript_client_receives()
    {
        SendReceipt sent = await Queue.SendMessageAsync(Text);
        JsonElement received = await NodeScript.RunAsync("queues.cjs", "receive", ConnectionString, Queue.Name);
        Assert.Equal((sent.MessageId, Text), (received.GetProperty("id").GetString(), received.GetProperty("text").GetString()));
        Assert.Equal(1, received.GetProperty("dequeueCount").GetInt32());
        Assert.Equal(0, Queue.GetProperties().Value.ApproximateMessagesCount);
    }
}
