using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>A function as middleware sees it.</summary>
internal sealed class PlannedDefinition : FunctionDefinition
{
    public PlannedDefinition(FunctionPlan plan)
    {
        FunctionDescriptor function = plan.Function;
        Name = function.Name;
        EntryPoint = $"{function.DeclaringType.FullName}.{function.Method.Name}";
        Id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes($"{Name}\n{EntryPoint}")))[..16];
        PathToAssembly = function.DeclaringType.Assembly.Location;
        Parameters = [.. plan.Parameters.Select(p => new FunctionParameter(p.Name!, p.ParameterType, p.HasDefaultValue, p.HasDefaultValue ? p.DefaultValue : null, Properties(p)))];
        InputBindings = plan.Parameters
            .Select(p => (Parameter: p, Attribute: p.GetCustomAttribute<BindingAttribute>()))
            .Where(p => p.Attribute is not null)
            .ToImmutableDictionary(p => p.Parameter.Name!, p => (BindingMetadata)new PlannedBinding(p.Parameter.Name!, Kind(p.Attribute!), BindingDirection.In));
        IEnumerable<PlannedBinding> outputs = plan.OutputProperties.Select(o => new PlannedBinding(o.Name, Kind(o.Attribute), BindingDirection.Out));
        if (plan.ReturnOutput is { } returned)
        {
            outputs = outputs.Append(new PlannedBinding("$return", Kind(returned), BindingDirection.Out));
        }
        else if (function.Trigger is HttpTriggerAttribute && plan.OutputProperties.IsEmpty)
        {
            outputs = outputs.Append(new PlannedBinding("$return", "http", BindingDirection.Out));
        }
        OutputBindings = outputs.ToImmutableDictionary(o => o.Name, o => (BindingMetadata)o);
    }

    public override ImmutableArray<FunctionParameter> Parameters { get; }

    public override string PathToAssembly { get; }

    public override string EntryPoint { get; }

    public override string Id { get; }

    public override string Name { get; }

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; }

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings { get; }

    /// <summary>The kind that the host knows a binding by: the attribute's name in camel case, without Output or Input.</summary>
    internal static string Kind(BindingAttribute attribute)
    {
        if (attribute is HttpResultAttribute)
        {
            return "http";
        }
        string name = attribute.GetType().Name[..^"Attribute".Length];
        foreach (string suffix in (ReadOnlySpan<string>)["Output", "Input"])
        {
            name = name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
        }
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static ImmutableDictionary<string, object> Properties(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<BindingAttribute>() is { } attribute
            ? ImmutableDictionary<string, object>.Empty.Add("bindingAttribute", attribute)
            : ImmutableDictionary<string, object>.Empty;

    private sealed class PlannedBinding(string name, string type, BindingDirection direction) : BindingMetadata
    {
        public override string Name => name;

        public override string Type => type;

        public override BindingDirection Direction => direction;
    }
}
