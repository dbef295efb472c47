using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues.Http;

/// <summary>The service's XML: messages out and in, and lists of queues.</summary>
internal static class QueueXml
{
    private static readonly XmlReaderSettings Settings = new() { IgnoreWhitespace = false, CheckCharacters = false };

    private static readonly XmlWriterSettings WriterSettings =
        new() { OmitXmlDeclaration = true, CheckCharacters = false, NewLineHandling = NewLineHandling.None, Encoding = Encoding.UTF8 };

    /// <summary>A message as the service takes it. A character that XML cannot hold is written as a reference, which the service refuses.</summary>
    public static BinaryData Message(string text)
    {
        using var stream = new MemoryStream();
        using (XmlWriter xml = XmlWriter.Create(stream, WriterSettings))
        {
            xml.WriteStartElement("QueueMessage");
            xml.WriteElementString("MessageText", text);
            xml.WriteEndElement();
        }

        return BinaryData.FromBytes(stream.ToArray());
    }

    /// <summary>An element as a request's body. Like the official client's, it starts with the byte order mark.</summary>
    public static BinaryData Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (XmlWriter xml = XmlWriter.Create(stream, WriterSettings))
        {
            root.Save(xml);
        }

        return BinaryData.FromBytes(stream.ToArray());
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

    /// <summary>One page of a listing. Metadata nobody asked for is dropped, as by the official client.</summary>
    public static (QueueItem[] Queues, string? Next) Queues(Response response, bool withMetadata)
    {
        XElement root = XDocument.Load(response.Content.ToStream()).Root!;
        QueueItem[] queues = (root.Element("Queues")?.Elements("Queue") ?? [])
            .Select(queue => new QueueItem(
                queue.Element("Name")!.Value,
                (withMetadata ? queue.Element("Metadata") : null)?.Elements().ToDictionary(pair => pair.Name.LocalName, pair => pair.Value)))
            .ToArray();
        return (queues, root.Element("NextMarker")?.Value);
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
