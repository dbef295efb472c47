using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Embedded.Tests.PublicSurface;

/// <summary>Writes what an assembly offers, one line for each type and member, in an order of its own.</summary>
internal static class Surface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static List<string> Of(Assembly assembly) =>
        [.. assembly.GetExportedTypes().OrderBy(TypeName, StringComparer.Ordinal).SelectMany(t => (string[])[HeadingOf(t), .. MembersOf(t).Order(StringComparer.Ordinal)])];

    private static string HeadingOf(Type type) => $"{KindOf(type)} {TypeName(type)}{BaseOf(type)}";

    private static IEnumerable<string> MembersOf(Type type) => typeof(Delegate).IsAssignableFrom(type) ? [] : type.GetMembers(Declared)
        .Where(m => m is not Type && !m.IsDefined(typeof(CompilerGeneratedAttribute)))
        .Select(m => Describe(m, TypeName(type)))
        .OfType<string>()
        .Select(line => "  " + line);

    private static string KindOf(Type type) => type.IsEnum ? "enum"
        : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    private static string BaseOf(Type type) => type.BaseType switch
    {
        _ when type.IsEnum => $" : {TypeName(Enum.GetUnderlyingType(type))}",
        _ when typeof(Delegate).IsAssignableFrom(type) => Signature(type.GetMethod("Invoke")!, ""),
        null => "",
        { } parent when parent == typeof(object) || parent == typeof(ValueType) => "",
        { } parent => $" : {TypeName(parent)}",
    };

    private static string? Describe(MemberInfo member, string type) => member switch
    {
        FieldInfo field when IsVisible(field.IsPublic, field.IsFamily, field.IsFamilyOrAssembly) && !field.IsSpecialName => Describe(field, type),
        PropertyInfo property => Describe(property, type),
        EventInfo e when e.AddMethod is { } add && IsVisible(add) => $"event {type}.{e.Name} -> {TypeName(e.EventHandlerType!)}",
        ConstructorInfo constructor when IsVisible(constructor) && !constructor.IsStatic =>
            $"{(constructor.IsFamily || constructor.IsFamilyOrAssembly ? "protected " : "")}new {type}({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            Modifiers(method) + Signature(method, $"{type}.{method.Name}"),
        _ => null,
    };

    private static string Describe(FieldInfo field, string type)
    {
        if (field.DeclaringType!.IsEnum)
        {
            return $"{type}.{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}";
        }
        string kind = field.IsLiteral ? "const " : field.IsStatic ? "static " : "";
        string value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "";
        return $"{kind}{type}.{field.Name} -> {TypeName(field.FieldType)}{value}";
    }

    private static string? Describe(PropertyInfo property, string type)
    {
        bool reads = property.GetMethod is { } get && IsVisible(get);
        bool writes = property.SetMethod is { } set && IsVisible(set);
        if (!reads && !writes)
        {
            return null;
        }
        MethodInfo accessor = reads ? property.GetMethod! : property.SetMethod!;
        bool init = writes && property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        string index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        return $"{Modifiers(accessor)}{type}.{property.Name}{index} {{ {(reads ? "get; " : "")}{(writes ? init ? "init; " : "set; " : "")}}} -> {TypeName(property.PropertyType)}";
    }

    private static bool IsVisible(MethodBase method) => IsVisible(method.IsPublic, method.IsFamily, method.IsFamilyOrAssembly);

    private static bool IsVisible(bool isPublic, bool isFamily, bool isFamilyOrAssembly) => isPublic || isFamily || isFamilyOrAssembly;

    private static string Modifiers(MethodInfo method)
    {
        string scope = method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "";
        return method.IsStatic ? scope + "static "
            : method.DeclaringType!.IsInterface ? scope
            : method.IsAbstract ? scope + "abstract "
            : method.IsVirtual && method.GetBaseDefinition() != method ? scope + "override "
            : method.IsVirtual && !method.IsFinal ? scope + "virtual "
            : scope;
    }

    private static string Signature(MethodInfo method, string name)
    {
        string generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        string self = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{name}{generic}({self}{Parameters(method)}) -> {TypeName(method.ReturnType)}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string how = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
            : "";
        string otherwise = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue)}" : "";
        return $"{how}{TypeName(parameter.ParameterType)} {parameter.Name}{otherwise}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string TypeName(Type type)
    {
        if (type.IsByRef)
        {
            return TypeName(type.GetElementType()!);
        }
        if (type.IsArray)
        {
            return TypeName(type.GetElementType()!) + "[]";
        }
        if (type.IsGenericParameter)
        {
            return type.Name;
        }
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return TypeName(underlying) + "?";
        }
        Type[] arguments = type.GetGenericArguments();
        StringBuilder name = new();
        string full = type.IsGenericType ? type.GetGenericTypeDefinition().FullName! : type.FullName!;
        int used = 0;
        foreach (string part in full.Split('+'))
        {
            name.Append(name.Length > 0 ? "." : "");
            int tick = part.IndexOf('`', StringComparison.Ordinal);
            name.Append(tick < 0 ? part : part[..tick]);
            if (tick >= 0)
            {
                int count = int.Parse(part[(tick + 1)..], CultureInfo.InvariantCulture);
                name.Append('<').AppendJoin(", ", arguments.Skip(used).Take(count).Select(TypeName)).Append('>');
                used += count;
            }
        }
        return Keyword(name.ToString());
    }

    private static string Keyword(string name) => name switch
    {
        "System.String" => "string",
        "System.Int32" => "int",
        "System.Int64" => "long",
        "System.Boolean" => "bool",
        "System.Object" => "object",
        "System.Void" => "void",
        "System.Byte" => "byte",
        "System.Double" => "double",
        "System.Decimal" => "decimal",
        _ => name,
    };
}
