// What Microsoft's JavaScript queue client sends and receives: queues.cjs send|receive CONNECTION QUEUE TEXT
const { QueueClient } = require("@azure/storage-queue");
const [mode, connection, queue, text] = process.argv.slice(2);
const client = new QueueClient(connection, queue);

async function send() {
  const sent = await client.sendMessage(text, { messageTimeToLive: -1 });
  return { id: sent.messageId };
}

async function receive() {
  const received = await client.receiveMessages({ visibilityTimeout: 60 });
  const message = received.receivedMessageItems[0];
  const updated = await client.updateMessage(message.messageId, message.popReceipt, message.messageText, 30);
  await client.deleteMessage(message.messageId, updated.popReceipt);
  return { id: message.messageId, text: message.messageText, dequeueCount: message.dequeueCount };
}

(mode === "send" ? send() : receive())
  .then((result) => process.stdout.write(JSON.stringify(result)))
  .catch((error) => { console.error(error); process.exit(1); });
