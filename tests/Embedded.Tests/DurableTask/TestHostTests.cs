using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Embedded.Tests.DurableTask;

public class TestHostTests
{
    private sealed class Greeter(string word)
    {
        internal string Greet(string name) => $"{word}, {name}!";
    }

    private sealed class Welcome : TaskOrchestrator<string, string>
    {
        public override Task<string> RunAsync(TaskOrchestrationContext context, string input) =>
            context.CallActivityAsync<string>(nameof(Greet), input);
    }

    private sealed class Greet(Greeter greeter) : TaskActivity<string, string>
    {
        public override Task<string> RunAsync(TaskActivityContext context, string input) => Task.FromResult(greeter.Greet(input));
    }

    [Fact]
    public async Task A_test_host_runs_classes_with_the_services_it_is_given()
    {
        await using var host = await DurableTaskTestHost.StartAsync(
            tasks => tasks.AddOrchestrator<Welcome>().AddActivity<Greet>(),
            new DurableTaskTestHostOptions { ConfigureServices = services => services.AddSingleton(new Greeter("Hello")) });

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Welcome), "Ada");
        var end = await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        Assert.Equal("Hello, Ada!", end.ReadOutputAs<string>());
        Assert.NotNull(host.Services.GetRequiredService<Greeter>());
    }

    [Fact]
    public async Task Another_host_takes_orchestrations_in_memory_beside_what_it_has()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(new Greeter("Hi"));
        builder.Services.AddInMemoryDurableTask(tasks => tasks.AddOrchestrator<Welcome>().AddActivity<Greet>());
        using var host = builder.Build();
        await host.StartAsync();
        var client = host.Services.GetRequiredService<DurableTaskClient>();

        var id = await client.ScheduleNewOrchestrationInstanceAsync(nameof(Welcome), "Ada");
        var end = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        Assert.Equal("Hi, Ada!", end.ReadOutputAs<string>());
        await host.StopAsync();
    }
}
