using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Serverless.Functions.Tests.Conventions;

/// <summary>One function a file: class, file and function share one name, and nobody writes that name as a string.</summary>
public partial class FunctionTests
{
    private static readonly Assembly App = typeof(Serverless.Functions.Orders.OrderOrchestrator).Assembly;

    private static readonly (MethodInfo Method, string Name)[] Functions =
    [
        .. from type in App.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
           where method.GetCustomAttribute<FunctionAttribute>() is not null
           select (method, method.GetCustomAttribute<FunctionAttribute>()!.Name),
    ];

    [Fact]
    public void There_are_functions() => Assert.True(Functions.Length > 30, $"{Functions.Length} found");

    [Fact]
    public void A_function_is_named_after_its_class() => Repository.AssertNone(
        "Function, class:",
        Functions.Where(function => function.Method.DeclaringType!.Name != function.Name).Select(function => $"{function.Name}, {function.Method.DeclaringType!.FullName}"));

    [Fact]
    public void A_function_has_a_file_of_its_name()
    {
        HashSet<string> files = Repository.Sources("src/Functions").Select(file => file.Name).ToHashSet();
        Repository.AssertNone("No file for:", Functions.Where(function => !files.Contains(function.Name)).Select(function => function.Name));
    }

    [Fact]
    public void Function_names_are_unique_whatever_their_case() => Repository.AssertNone(
        "More than once:",
        Functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void A_functions_method_is_called_Run() => Repository.AssertNone(
        "Not called Run:",
        Functions.Where(function => function.Method.Name is not ("Run" or "RunAsync")).Select(function => $"{function.Name}.{function.Method.Name}"));

    [Fact]
    public void An_activity_offers_its_typed_call() => Repository.AssertNone(
        "Activities without a static CallAsync(TaskOrchestrationContext, …):",
        from function in Functions
        where HasParameter<ActivityTriggerAttribute>(function.Method)
        where function.Method.DeclaringType!.GetMethod("CallAsync", BindingFlags.Public | BindingFlags.Static)?.GetParameters() is not [{ ParameterType: var first }, ..] || first != typeof(TaskOrchestrationContext)
        select function.Name);

    [Fact]
    public void Activities_lie_in_Activities_queue_functions_in_Queues_and_so_on() => Repository.AssertNone(
        "In the wrong folder:",
        from function in Functions
        let role = HasParameter<ActivityTriggerAttribute>(function.Method) ? ".Activities"
            : HasParameter<HttpTriggerAttribute>(function.Method) ? ".Http"
            : HasParameter<QueueTriggerAttribute>(function.Method) ? ".Queues"
            : HasParameter<TimerTriggerAttribute>(function.Method) ? ".Timers"
            : ""
        where role.Length > 0 && !function.Method.DeclaringType!.Namespace!.EndsWith(role, StringComparison.Ordinal)
        select $"{function.Method.DeclaringType!.FullName} belongs in *{role}");

    [Fact]
    public void An_orchestrator_has_the_suffix_and_only_orchestrators_have_it() => Repository.AssertNone(
        "Misnamed:",
        Functions.Where(function => HasParameter<OrchestrationTriggerAttribute>(function.Method) != function.Name.EndsWith("Orchestrator", StringComparison.Ordinal)).Select(function => function.Name));

    [Fact]
    public void No_activity_or_orchestrator_is_called_by_a_string() => Repository.AssertNone(
        "Use nameof:",
        Repository.Sources("src/Functions").SelectMany(file => file.Find(CalledByString())));

    [Fact]
    public void An_activity_is_called_through_its_own_class_only() => Repository.AssertNone(
        "Call the activity's CallAsync instead:",
        from file in Repository.Sources("src/Functions")
        from found in file.Find(CalledByName())
        where !found.Contains($"nameof({file.Name})")
        select found);

    private static bool HasParameter<T>(MethodInfo method)
        where T : Attribute => method.GetParameters().Any(parameter => parameter.GetCustomAttribute<T>() is not null);

    [GeneratedRegex("""(CallActivityAsync|CallSubOrchestratorAsync|ScheduleNewOrchestrationInstanceAsync)(<[^(]*>)?\(\s*\$?@?["]""")]
    private static partial Regex CalledByString();

    [GeneratedRegex(@"CallActivityAsync(<[^(]*>)?\(\s*nameof\(")]
    private static partial Regex CalledByName();
}
