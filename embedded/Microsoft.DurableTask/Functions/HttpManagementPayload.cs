using Newtonsoft.Json;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// The addresses at which an instance is watched and managed. As with the official type, its names begin in lower case only for
/// Newtonsoft.Json; the worker's default serialiser writes <c>Id</c>, <c>StatusQueryGetUri</c> and so on.
/// </summary>
public class HttpManagementPayload
{
    /// <summary>The instance id.</summary>
    [JsonProperty("id")]
    public string? Id { get; internal set; }

    /// <summary>GET: where the instance stands.</summary>
    [JsonProperty("statusQueryGetUri")]
    public string? StatusQueryGetUri { get; internal set; }

    /// <summary>POST: sends an event; <c>{eventName}</c> is its name.</summary>
    [JsonProperty("sendEventPostUri")]
    public string? SendEventPostUri { get; internal set; }

    /// <summary>POST: terminates; <c>{{text}}</c> is the reason.</summary>
    [JsonProperty("terminatePostUri")]
    public string? TerminatePostUri { get; internal set; }

    /// <summary>POST: rewinds; not offered.</summary>
    [JsonProperty("rewindPostUri")]
    public string? RewindPostUri { get; internal set; }

    /// <summary>DELETE: removes the finished instance.</summary>
    [JsonProperty("purgeHistoryDeleteUri")]
    public string? PurgeHistoryDeleteUri { get; internal set; }

    /// <summary>POST: starts it again.</summary>
    [JsonProperty("restartPostUri")]
    public string? RestartPostUri { get; internal set; }

    /// <summary>POST: suspends; <c>{{text}}</c> is the reason.</summary>
    [JsonProperty("suspendPostUri")]
    public string? SuspendPostUri { get; internal set; }

    /// <summary>POST: resumes; <c>{{text}}</c> is the reason.</summary>
    [JsonProperty("resumePostUri")]
    public string? ResumePostUri { get; internal set; }
}
