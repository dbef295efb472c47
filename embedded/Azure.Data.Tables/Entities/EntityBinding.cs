using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables.Entities;

/// <summary>How one entity class is written and read: compiled once per class.</summary>
internal sealed class EntityBinding
{
    private static readonly ConcurrentDictionary<Type, EntityBinding> Known = new();

    private readonly Lazy<Action<object, PropertySink>> _write;
    private readonly Lazy<Action<object, int, EdmValue>> _assign;
    private readonly Lazy<Func<object>> _create;
    private readonly PropertyName[] _names;

    private EntityBinding(Type type)
    {
        Member[] members = Members(type);
        Member[] settable = members.Where(member => member.CanWrite).ToArray();
        _names = settable.Select(member => member.Name).ToArray();
        _write = new(() => CompileWrite(type, members));
        _assign = new(() => CompileAssign(type, settable));
        _create = new(() => CompileCreate(type));
    }

    public static EntityBinding For(Type type) => Known.GetOrAdd(type, static type => new EntityBinding(type));

    public void Write(object entity, PropertySink sink) => _write.Value(entity, sink);

    public object Create() => _create.Value();

    /// <summary>The place of a property among the members, or -1. Entities come with their properties in one order: so the search starts at
    /// the place after the last one.</summary>
    public int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        for (int step = 0; step < _names.Length; step++)
        {
            int index = (expected + step) % _names.Length;
            if (name.SequenceEqual(_names[index].Utf8))
            {
                return index;
            }
        }

        return -1;
    }

    public void Assign(object entity, int index, EdmValue value) => _assign.Value(entity, index, value);

    private static Member[] Members(Type type)
    {
        Member[] own = type.GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => !member.IsDefined(typeof(IgnoreDataMemberAttribute)))
            .Select(member => member switch
            {
                PropertyInfo property when property.GetIndexParameters().Length == 0 => Property(property),
                FieldInfo field => new Member(NameOf(member), member, field.FieldType, true, !field.IsInitOnly),
                _ => null,
            })
            .OfType<Member>()
            .DistinctBy(member => member.Name.Text)
            .ToArray();

        // What a class implements explicitly is not among its public members.
        return
        [
            .. own,
            .. typeof(ITableEntity).GetProperties().Where(property => type.GetProperty(property.Name) is null).Select(Property),
        ];
    }

    private static Member Property(PropertyInfo property) => new(
        NameOf(property), property, property.PropertyType, property.GetMethod?.IsPublic == true, property.SetMethod?.IsPublic == true);

    private static PropertyName NameOf(MemberInfo member)
    {
        string name = member.GetCustomAttribute<DataMemberAttribute>()?.Name ?? member.Name;
        return new PropertyName(name == "ETag" ? EntityJson.ETagName : name);
    }

    private static Action<object, PropertySink> CompileWrite(Type type, Member[] members)
    {
        ParameterExpression entity = Expression.Parameter(typeof(object));
        ParameterExpression sink = Expression.Parameter(typeof(PropertySink));
        ParameterExpression typed = Expression.Variable(type);
        MethodInfo write = typeof(PropertySink).GetMethod(nameof(PropertySink.Write))!;
        var body = new List<Expression> { Expression.Assign(typed, Expression.Convert(entity, type)) };
        foreach (Member member in members.Where(member => member.CanRead && member.Name.Text is not (EntityJson.ETagName or "Timestamp")))
        {
            Expression value = EdmExpression.From(Expression.MakeMemberAccess(typed, member.Info));
            body.Add(Expression.Call(sink, write, Expression.Constant(member.Name), value));
        }

        return Expression.Lambda<Action<object, PropertySink>>(Expression.Block([typed], body), entity, sink).Compile();
    }

    private static Action<object, int, EdmValue> CompileAssign(Type type, Member[] members)
    {
        ParameterExpression entity = Expression.Parameter(typeof(object));
        ParameterExpression index = Expression.Parameter(typeof(int));
        ParameterExpression value = Expression.Parameter(typeof(EdmValue));
        if (members.Length == 0)
        {
            return static (_, _, _) => { };
        }

        SwitchCase[] cases = members.Select((member, place) => Expression.SwitchCase(
            Expression.Block(
                typeof(void),
                Expression.Assign(
                    Expression.MakeMemberAccess(Expression.Convert(entity, type), member.Info),
                    EdmExpression.To(value, member.Type))),
            Expression.Constant(place))).ToArray();
        return Expression.Lambda<Action<object, int, EdmValue>>(Expression.Switch(index, cases), entity, index, value).Compile();
    }

    private static Func<object> CompileCreate(Type type) => type.GetConstructor(Type.EmptyTypes) is null || type.IsAbstract
        ? () => Activator.CreateInstance(type)!
        : Expression.Lambda<Func<object>>(Expression.New(type)).Compile();

    private sealed record Member(PropertyName Name, MemberInfo Info, Type Type, bool CanRead, bool CanWrite);
}
