using Microsoft.Extensions.Options;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Turns mistakes in an app's set-up into one line each on the error stream and exit code 1.</summary>
internal static class StartupFailure
{
    /// <summary>What to tell the user; null when the exception is a fault of the program rather than of the set-up.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        StartupException e => e.Message,
        OptionsValidationException e => string.Join(System.Environment.NewLine, e.Failures),
        AggregateException e => e.Flatten().InnerExceptions.Select(Explain).ToArray() is var all && all.All(m => m is not null)
            ? string.Join(System.Environment.NewLine, all)
            : null,
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } e => $"{e.Message.TrimEnd('.')}. Stop what listens there, or choose another port with --port.",
        _ => null,
    };

    /// <summary>Ends the process, or, in an app that runs inside another program, hands the exception to that program.</summary>
    public static Exception Report(string message, Exception exception, AppOverrides? overrides)
    {
        if (overrides is null or { OwnsProcess: true })
        {
            Console.Error.WriteLine(message);
            System.Environment.Exit(1);
        }
        Exception told = exception as StartupException ?? new StartupException(message);
        overrides?.Built.TrySetException(told);
        return told;
    }
}
