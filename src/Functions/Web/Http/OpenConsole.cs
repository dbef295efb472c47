using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.Functions.Web.Http;

/// <summary>The operations console's page. What it shows comes from the API, behind the staff sign-in.</summary>
public sealed class OpenConsole
{
    /// <summary><c>GET /ops</c>.</summary>
    [Function(nameof(OpenConsole))]
    [Operation("The operations console", Produces = "text/html")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ops")] HttpRequest request) => ConsoleFiles.Serve(request, ConsoleFiles.Page);
}
