using System.Globalization;
using System.Text;
using System.Xml;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues.Http;

/// <summary>The service's XML: messages out and in, and lists of queues.</summary>
internal static class QueueXml
{
    private static readonly XmlReaderSettings Settings = new() { IgnoreWhitespace = false, CheckCharacters = false };

    /// <exception cref="ArgumentException">The text has a character that XML cannot hold.</exception>
    public static BinaryData Message(string text)
    {
        foreach (char character in text)
        {
            if (character < ' ' && character is not ('\t' or '\n' or '\r'))
            {
                throw new ArgumentException(
                    $"'{character}', hexadecimal value 0x{(int)character:X2}, is an invalid character. Use QueueMessageEncoding.Base64 for such messages.");
            }
        }

        string escaped = text.AsSpan().IndexOfAny("&<>\r") < 0
            ? text
            : new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\r", "&#xD;").ToString();
        return new BinaryData(Encoding.UTF8.GetBytes(
            $"<?xml version=\"1.0\" encoding=\"utf-8\"?><QueueMessage><MessageText>{escaped}</MessageText></QueueMessage>"));
    }

    public static StoredMessage[] Messages(Response response)
    {
        var messages = new List<StoredMessage>();
        using XmlReader xml = XmlReader.Create(response.Content.ToStream(), Settings);
        while (xml.ReadToFollowing("QueueMessage"))
        {
            using XmlReader message = xml.ReadSubtree();
            messages.Add(Message(message));
        }

        return messages.ToArray();
    }

    public static (QueueItem[] Queues, string? Next) Queues(Response response)
    {
        var root = System.Xml.Linq.XDocument.Load(response.Content.ToStream()).Root!;
        QueueItem[] queues = root.Element("Queues")!.Elements("Queue")
            .Select(queue => new QueueItem(
                queue.Element("Name")!.Value,
                queue.Element("Metadata")?.Elements().ToDictionary(pair => pair.Name.LocalName, pair => pair.Value)))
            .ToArray();
        string? next = root.Element("NextMarker")?.Value;
        return (queues, string.IsNullOrEmpty(next) ? null : next);
    }

    private static StoredMessage Message(XmlReader xml)
    {
        var message = new StoredMessage("", default, default, null, null, 0, "");
        xml.ReadToDescendant("MessageId");
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            string name = xml.Name;
            string value = xml.ReadElementContentAsString();
            message = name switch
            {
                "MessageId" => message with { Id = value },
                "InsertionTime" => message with { InsertedOn = Moment(value) },
                "ExpirationTime" => message with { ExpiresOn = Moment(value) },
                "PopReceipt" => message with { PopReceipt = value },
                "TimeNextVisible" => message with { NextVisibleOn = Moment(value) },
                "DequeueCount" => message with { DequeueCount = long.Parse(value, CultureInfo.InvariantCulture) },
                "MessageText" => message with { Text = value },
                _ => message,
            };
        }

        return message;
    }

    public static DateTimeOffset Moment(string value) => DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
