using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The functions of an app, found once: those of its assembly and of the assemblies that it refers to.</summary>
internal sealed partial class FunctionCatalog(Assembly app, IReadOnlyList<Type>? only = null) : IFunctionCatalog
{
    public IReadOnlyList<FunctionDescriptor> Functions { get; } = Find(only ?? [.. FunctionAssemblies.Of(app).SelectMany(a => a.GetTypes())]);

    /// <summary>The assemblies whose binding attributes the app uses, the app's own among them.</summary>
    public IEnumerable<Assembly> BindingAssemblies => Functions
        .SelectMany(f => f.Method.GetParameters())
        .SelectMany(p => p.GetCustomAttributes<BindingAttribute>())
        .Select(a => a.GetType().Assembly)
        .Append(app)
        .Distinct();

    private static List<FunctionDescriptor> Find(IReadOnlyList<Type> types)
    {
        List<FunctionDescriptor> found = [];
        foreach (Type type in types.Where(t => t.IsClass))
        {
            foreach (MethodInfo method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (method.GetCustomAttribute<FunctionAttribute>() is { } attribute)
                {
                    found.Add(Describe(type, method, attribute.Name));
                }
            }
        }
        string[] doubled = [.. found.GroupBy(f => f.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)
            .Select(g => $"The function name \"{g.Key}\" is used {g.Count()} times: {string.Join(", ", g.Select(f => $"{f.DeclaringType.FullName}.{f.Method.Name}"))}.")];
        return doubled.Length == 0 ? found : throw new StartupException(string.Join(Environment.NewLine, doubled));
    }

    private static FunctionDescriptor Describe(Type type, MethodInfo method, string name)
    {
        if (!ValidName().IsMatch(name))
        {
            throw new StartupException($"\"{name}\" ({type.FullName}.{method.Name}) is no valid function name: a letter, then letters, digits, _ or -, 127 characters at most.");
        }
        var triggers = method.GetParameters()
            .Select(p => (Parameter: p, Attribute: p.GetCustomAttribute<TriggerBindingAttribute>()))
            .Where(p => p.Attribute is not null).ToList();
        return triggers is [var trigger]
            ? new FunctionDescriptor { Name = name, Method = method, DeclaringType = type, TriggerParameter = trigger.Parameter, Trigger = trigger.Attribute! }
            : throw new StartupException($"The function {name} ({type.FullName}.{method.Name}) has {triggers.Count} triggers; it must have one.");
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_\-]{0,126}$")]
    private static partial Regex ValidName();
}
