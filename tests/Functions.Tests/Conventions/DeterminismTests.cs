using System.Text.RegularExpressions;

namespace Serverless.Functions.Tests.Conventions;

/// <summary>What is replayed, and what decides, must give the same answer each time: no clock, no chance, no outside world.</summary>
public partial class DeterminismTests
{
    [Fact]
    public void Nothing_that_an_orchestration_runs_reads_clock_chance_or_the_outside_world() => Repository.AssertNone(
        "Use the orchestration context (CurrentUtcDateTime, NewGuid, CreateTimer) or an activity:",
        Orchestrated().SelectMany(file => file.Find(Impure(), strings: false).Concat(file.Find(Elsewhere(), strings: false))));

    [Fact]
    public void Every_orchestrator_is_looked_at() =>
        Assert.Superset(new HashSet<string> { "OrderOrchestrator", "FulfilmentOrchestrator", "ReturnOrchestrator", "OrderStory" }, Orchestrated().Select(file => file.Name).ToHashSet());

    [Fact]
    public void The_domain_reads_no_clock_chance_or_outside_world() => Repository.AssertNone(
        "Pass it in:",
        Repository.Sources("src/Domain").Where(InSources).SelectMany(file => file.Find(Impure(), strings: false)));

    [Fact]
    public void The_domain_is_synchronous() => Repository.AssertNone(
        "No async in the domain:",
        Repository.Sources("src/Domain").Where(InSources).SelectMany(file => file.Find(Asynchronous(), strings: false)));

    [Fact]
    public void Business_time_is_never_the_machines() => Repository.AssertNone(
        "Use TimeProvider:",
        Repository.Sources("src").Where(InSources).SelectMany(file => file.Find(MachineTime(), strings: false)));

    [Fact]
    public void The_domain_references_nothing_but_the_base_class_library() => Repository.AssertNone(
        "Not part of the base class library:",
        typeof(Serverless.Domain.Orders.Order).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("System.Net", StringComparison.Ordinal)));

    [Theory]
    [InlineData("var now = DateTime.UtcNow;")]
    [InlineData("var now = DateTimeOffset.Now;")]
    [InlineData("string id = Guid.NewGuid().ToString();")]
    [InlineData("int lot = Random.Shared.Next();")]
    [InlineData("int lot = new Random(1).Next();")]
    [InlineData("await Task.Delay(1);")]
    [InlineData("await Task.Run(Work);")]
    [InlineData("string? key = Environment.GetEnvironmentVariable(name);")]
    [InlineData("File.ReadAllText(path);")]
    [InlineData("Thread.Sleep(1);")]
    [InlineData("using HttpClient client = new();")]
    [InlineData("long ticks = Stopwatch.GetTimestamp();")]
    public void The_rule_knows_an_offender_when_it_sees_one(string line) => Assert.Matches(Impure(), line);

    private static IEnumerable<Repository.SourceFile> Orchestrated() => Repository.Sources("src/Functions").Where(InSources).Where(file =>
        file.Name.EndsWith("Orchestrator", StringComparison.Ordinal)
        || (file.Lines.Any(line => line.Contains("TaskOrchestrationContext")) && !file.Lines.Any(line => line.Contains("[ActivityTrigger]"))));

    private static bool InSources(Repository.SourceFile file) => !file.Path.Contains("/obj/") && !file.Path.Contains("/bin/");

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bGuid\.(NewGuid|CreateVersion7)\b|\bRandom\b|\bRandomNumberGenerator\b|\bTask\.(Run|Delay|Factory)\b|\bThread\b|\bParallel\b"
        + @"|\bTimer\s*\(|\bStopwatch\b|\bEnvironment\.|\b(File|Directory|FileStream|StreamReader|StreamWriter|HttpClient|Socket|Process|Console)\b(?!\s*\{)|\bTimeProvider\b")]
    private static partial Regex Impure();

    [GeneratedRegex(@"ConfigureAwait\(\s*false|\bTimeProvider\b|\bIConfiguration\b|\bIOptions\b|\bContinueWith\(|\block\s*\(|\bInterlocked\b")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\basync\b|\bawait\b|\b(Value)?Task\b(?!\w)")]
    private static partial Regex Asynchronous();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b")]
    private static partial Regex MachineTime();
}
