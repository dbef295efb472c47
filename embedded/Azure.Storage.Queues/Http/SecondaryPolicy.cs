using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Storage.Queues.Http;

/// <summary>Reads that are tried again go to the account's second location and to the first by turns, until the second has said that
/// it does not know what is asked for.</summary>
internal sealed class SecondaryPolicy(string secondaryHost) : HttpPipelineSynchronousPolicy
{
    private const string Turns = "Queues.Secondary";

    public override void OnSendingRequest(HttpMessage message)
    {
        if (message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head)
        {
            return;
        }

        if (!message.TryGetProperty(Turns, out object? state) || state is not Locations locations)
        {
            message.SetProperty(Turns, new Locations(message.Request.Uri.Host!, true));
        }
        else
        {
            bool isSecondsTurn = message.Request.Uri.Host == locations.First && locations.SecondKnows;
            message.Request.Uri.Host = isSecondsTurn ? secondaryHost : locations.First;
        }
    }

    public override void OnReceivedResponse(HttpMessage message)
    {
        if (message.Response.Status == 404 && message.Request.Uri.Host == secondaryHost
            && message.TryGetProperty(Turns, out object? state) && state is Locations locations)
        {
            message.SetProperty(Turns, locations with { SecondKnows = false });
        }
    }

    private sealed record Locations(string First, bool SecondKnows);
}
