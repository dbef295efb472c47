using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.Json;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>
/// Where an app's functions are: in its own assembly, and, as with the official generator of function metadata, in those that it refers
/// to. A compiler leaves out references that the code does not use, so the app's deps.json is asked which assemblies came with it.
/// </summary>
internal static class FunctionAssemblies
{
    private static readonly AssemblyName Worker = typeof(FunctionAttribute).Assembly.GetName();
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyList<Assembly>> Known = new();

    // The stand-ins themselves hold no functions, and looking for some would cost each start.
    private static readonly HashSet<string> Own =
        [Worker.Name!, .. typeof(FunctionAttribute).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(a => a.AssemblyName)];

    public static IReadOnlyList<Assembly> Of(Assembly app) => Known.GetOrAdd(app, static a => [a, .. Dependencies(a)]);

    private static IEnumerable<Assembly> Dependencies(Assembly app)
    {
        string file = Path.ChangeExtension(app.Location, ".deps.json");
        if (app.Location.Length == 0 || !File.Exists(file))
        {
            return [];
        }
        using JsonDocument deps = JsonDocument.Parse(File.ReadAllText(file));
        JsonElement target = deps.RootElement.GetProperty("targets").EnumerateObject().First().Value;
        Dictionary<string, string[]> uses = target.EnumerateObject().ToDictionary(
            library => library.Name.Split('/')[0],
            library => library.Value.TryGetProperty("dependencies", out JsonElement on) ? on.EnumerateObject().Select(d => d.Name).ToArray() : []);
        return [.. uses.Keys
            .Where(name => name != app.GetName().Name && !Own.Contains(name) && Reaches(uses, name, []))
            .Select(name => Path.Combine(Path.GetDirectoryName(app.Location)!, name + ".dll"))
            .Where(File.Exists)
            .Select(AssemblyLoadContext.GetLoadContext(app)!.LoadFromAssemblyPath)
            .Where(a => a.GetReferencedAssemblies().Any(r => r.Name == Worker.Name))];
    }

    private static bool Reaches(Dictionary<string, string[]> uses, string name, HashSet<string> seen) =>
        name == Worker.Name || (seen.Add(name) && uses.TryGetValue(name, out string[]? on) && on.Any(next => Reaches(uses, next, seen)));
}
