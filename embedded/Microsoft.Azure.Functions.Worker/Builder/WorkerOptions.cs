using System.Collections;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker.Converters;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>How the worker reads and writes.</summary>
public class WorkerOptions
{
    /// <summary>Reads objects from JSON and writes them; by default System.Text.Json with the app's <c>JsonSerializerOptions</c>.</summary>
    public ObjectSerializer? Serializer { get; set; }

    /// <summary>The converters, tried in order.</summary>
    public InputConverterCollection InputConverters { get; } = new();

    /// <summary>What the worker tells the host about itself.</summary>
    public IDictionary<string, string> Capabilities { get; } = new Dictionary<string, string>
    {
        ["HandlesWorkerTerminateMessage"] = bool.TrueString,
        ["HandlesInvocationCancelMessage"] = bool.TrueString,
        ["IncludeEmptyEntriesInMessagePayload"] = bool.TrueString,
        ["EnableUserCodeException"] = bool.TrueString,
    };

    /// <summary>Whether empty values are part of what the host sends.</summary>
    public bool IncludeEmptyEntriesInMessagePayload
    {
        get => Capabilities.TryGetValue(nameof(IncludeEmptyEntriesInMessagePayload), out string? value) && bool.TryParse(value, out bool set) && set;
        set
        {
            if (value)
            {
                Capabilities[nameof(IncludeEmptyEntriesInMessagePayload)] = bool.TrueString;
            }
            else
            {
                Capabilities.Remove(nameof(IncludeEmptyEntriesInMessagePayload));
            }
        }
    }
}

/// <summary>The types of the worker's converters, in the order they are tried.</summary>
public sealed class InputConverterCollection : IEnumerable<Type>
{
    private readonly List<Type> _types = new(8);

    /// <summary>Adds a converter at the end.</summary>
    /// <typeparam name="T">The converter.</typeparam>
    public void Register<T>()
        where T : IInputConverter => _types.Add(typeof(T));

    /// <summary>Adds a converter at a place of its own.</summary>
    /// <typeparam name="T">The converter.</typeparam>
    /// <param name="index">The place, from 0.</param>
    public void RegisterAt<T>(int index)
        where T : IInputConverter => _types.Insert(index, typeof(T));

    /// <summary>Removes all converters.</summary>
    public void Clear() => _types.Clear();

    /// <summary>Goes through the converters.</summary>
    /// <returns>The types, in order.</returns>
    public IEnumerator<Type> GetEnumerator() => _types.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
