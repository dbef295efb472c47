using Functions.Tests.Chaos;

// What tests run in a process of its own, to kill it.
return args switch
{
    [CrashApp.Verb, .. var rest] => await CrashApp.RunAsync(rest),
    _ => throw new ArgumentException("This assembly holds tests: run them with dotnet test."),
};
