using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Serverless.Domain;

namespace Serverless.Functions.Hosting;

/// <summary>Errors as RFC 9457 problem details with a stable <c>type</c>.</summary>
public static class Problems
{
    /// <summary>A problem; <paramref name="code"/> is the stable end of its type.</summary>
    public static IResult Of(int status, string code, string title, IReadOnlyList<Refusal>? errors = null, params (string Key, object? Value)[] more)
    {
        Dictionary<string, object?> extensions = more.ToDictionary(
            entry => entry.Key, entry => entry.Value is Enum word ? JsonNamingPolicy.CamelCase.ConvertName(word.ToString()) : entry.Value);
        if (errors is { Count: > 0 })
        {
            extensions["errors"] = errors.Select(error => new { code = error.Code, message = error.Message, field = error.Field }).ToArray();
        }

        return Results.Problem(statusCode: status, title: title, type: $"urn:serverless:problem:{code}", extensions: extensions);
    }

    /// <summary>The refusals of a decision: 409 when stock or state says no, 422 when the request is wrong, 404 when its object is unknown.</summary>
    public static IResult Refused(IReadOnlyList<Refusal> refusals, params (string Key, object? Value)[] more)
    {
        Refusal first = refusals[0];
        int status = first.Code switch
        {
            _ when first.Code.StartsWith("unknown", StringComparison.Ordinal) && first.Field is null => 404,
            "insufficientStock" => 409,
            _ when first.Field is not null => 422,
            _ => 409,
        };
        return Of(status, first.Code, first.Message, refusals, more);
    }

    /// <summary>Nothing is known under that id.</summary>
    public static IResult NotFound(string what, string id) => Of(404, "notFound", $"There is no {what} {id}.");
}
