namespace Embedded.Hosting.Demo;

/// <summary>The demo cannot go on; the message is the one line that the user reads.</summary>
public sealed class DemoException(string message) : Exception(message);
