using Embedded.Tests;
using Embedded.Tests.DurableTask;

// What tests run in a process of its own, to kill it or to share a file with it.
return args switch
{
    ["durable-crash", var file, var round] => await CrashWorkload.RunForEverAsync(file, round),
    ["store-kill-writer", .. var rest] => await StoreKill.WriteAsync(rest),
    ["store-share", .. var rest] => await StoreShare.RunAsync(rest),
    _ => throw new ArgumentException("This assembly holds tests: run them with dotnet test."),
};
