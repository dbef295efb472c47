namespace Serverless.Functions.Web;

/// <summary>What the OpenAPI document says of an HTTP function beyond its route.</summary>
/// <param name="summary">One line.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationAttribute(string summary) : Attribute
{
    /// <summary>One line.</summary>
    public string Summary { get; } = summary;

    /// <summary>The JSON body that it takes; null when it takes none.</summary>
    public Type? Request { get; init; }

    /// <summary>The JSON body of a good answer; null when that has none.</summary>
    public Type? Response { get; init; }

    /// <summary>Status of a good answer.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Media type of a good answer.</summary>
    public string Produces { get; init; } = "application/json";
}

/// <summary>A query parameter of an HTTP function, for the OpenAPI document.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it selects.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class QueryParameterAttribute(string name, string description) : Attribute
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it selects.</summary>
    public string Description { get; } = description;
}
