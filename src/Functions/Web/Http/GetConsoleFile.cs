using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.Functions.Web.Http;

/// <summary>The files that the console loads.</summary>
public sealed class GetConsoleFile
{
    /// <summary><c>GET /ops/…</c>.</summary>
    [Function(nameof(GetConsoleFile))]
    [Operation("A file of the operations console", Produces = "*/*")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ops/{*path}")] HttpRequest request, string? path) => ConsoleFiles.Serve(request, path ?? ConsoleFiles.Page);
}
