using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Serverless.Functions.Web.OpenApi;

/// <summary>The doc comments of our types, from the XML files that the build puts beside the assemblies.</summary>
public static partial class DocComments
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Files = new();

    /// <summary>What a type is; null when nothing is written.</summary>
    public static string? Of(Type type) => Member(type, $"T:{Key(type)}")?.Element("summary") is { } summary ? Text(summary) : null;

    /// <summary>What a property is, by its JSON name; null when nothing is written.</summary>
    public static string? Of(Type type, string jsonName)
    {
        string name = char.ToUpperInvariant(jsonName[0]) + jsonName[1..];
        XElement? text = Member(type, $"P:{Key(type)}.{name}")?.Element("summary")
            ?? Member(type, $"T:{Key(type)}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == name);
        return text is null ? null : Text(text);
    }

    private static XElement? Member(Type type, string key) => Files.GetOrAdd(type.Assembly, Load).GetValueOrDefault(key);

    private static string Key(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    // <see cref="T:A.B.C"/> -> C
    private static string Text(XElement element)
    {
        IEnumerable<string> parts = element.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } see => see.Attribute("cref")?.Value.Split('.', ':')[^1] ?? see.Value,
            XElement other => Text(other),
            _ => "",
        });
        return Spaces().Replace(string.Concat(parts), " ").Trim();
    }

    private static IReadOnlyDictionary<string, XElement> Load(Assembly assembly)
    {
        string path = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(path)
            ? XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value)
            : new Dictionary<string, XElement>();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
