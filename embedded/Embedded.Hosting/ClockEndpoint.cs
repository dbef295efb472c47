using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;

namespace Embedded.Hosting;

/// <summary><c>/admin/clock</c>, for who holds the admin key: GET reads the clock, POST <c>{"now"}</c> moves it forward.</summary>
internal sealed class ClockEndpoint(ManualClock clock, KeyRing keys, IEnumerable<IWorkProbe> probes) : IStartupFilter
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly IWorkProbe[] _probes = [.. probes];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map("/admin/clock", branch => branch.Run(AnswerAsync));
        next(app);
    };

    private async Task AnswerAsync(HttpContext http)
    {
        if (!keys.Allows(http.Request, AuthorizationLevel.Admin))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        if (HttpMethods.IsPost(http.Request.Method) && !await MoveAsync(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        bool busy = _probes.Any(p => p.IsBusy) || _probes.Reverse().Any(p => p.IsBusy);
        DateTimeOffset? due = _probes.Select(p => p.NextDue).Where(d => d is not null).Min();
        await http.Response.WriteAsJsonAsync(new ClockState(clock.GetUtcNow(), busy, due), Json);
    }

    private async Task<bool> MoveAsync(HttpRequest request)
    {
        try
        {
            ClockMove? move = await request.ReadFromJsonAsync<ClockMove>(Json);
            if (move is null || move.Now < clock.GetUtcNow())
            {
                return false;
            }
            clock.SetUtcNow(move.Now);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private sealed record ClockState(DateTimeOffset Now, bool Busy, DateTimeOffset? NextDue);

    private sealed record ClockMove([property: JsonRequired] DateTimeOffset Now);
}
