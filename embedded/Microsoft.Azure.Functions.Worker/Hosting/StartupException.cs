namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>A mistake in the app's set-up, said in one line for the person who can mend it.</summary>
internal sealed class StartupException(string message) : Exception(message);
