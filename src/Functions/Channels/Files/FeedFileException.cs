namespace Serverless.Functions.Channels.Files;

/// <summary>The file as a whole cannot be read; nothing of it is taken in.</summary>
/// <param name="line">Where reading stopped, from 1; 0 when it is not about a line.</param>
/// <param name="message">Why.</param>
public sealed class FeedFileException(int line, string message) : Exception(message)
{
    /// <summary>Where reading stopped, from 1; 0 when it is not about a line.</summary>
    public int Line { get; } = line;
}
