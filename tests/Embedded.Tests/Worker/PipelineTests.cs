using System.Collections.Concurrent;
using System.Diagnostics;
using Embedded.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Embedded.Tests.Worker;

public sealed class PipelineTests
{
    private readonly Notes _notes = new();

    [Fact]
    public async Task Middleware_runs_around_the_function_in_the_order_of_its_registration()
    {
        await using FunctionApp app = await StartAsync(builder =>
        {
            builder.UseMiddleware<Outer>();
            builder.UseMiddleware(async (context, next) =>
            {
                _notes.Add("inner in");
                await next();
                _notes.Add("inner out");
            });
            builder.UseWhen<Never>(context => context.FunctionDefinition.Name == "Other");
            builder.UseWhen(context => context.FunctionDefinition.Name == "Plain", (context, next) =>
            {
                _notes.Add("when");
                return next();
            });
        });
        Assert.Equal("plain", await GetAsync(app, "plain"));
        Assert.Equal(["outer in", "inner in", "when", "function", "inner out", "outer out plain"], _notes.All);
    }

    [Fact]
    public async Task Middleware_may_change_input_and_result_and_see_the_request()
    {
        await using FunctionApp app = await StartAsync(builder => builder.UseMiddleware(async (context, next) =>
        {
            BindingMetadata binding = context.FunctionDefinition.InputBindings["request"];
            Assert.Equal("httpTrigger", binding.Type);
            Assert.Same(context.GetHttpContext()!.Request, (await context.BindInputAsync<HttpRequest>(binding)).Value);
            await next();
            context.GetInvocationResult().Value = $"{context.GetInvocationResult<string>().Value}, changed";
        }));
        Assert.Equal("plain, changed", await GetAsync(app, "plain"));
    }

    [Fact]
    public async Task Middleware_may_answer_instead_of_the_function()
    {
        await using FunctionApp app = await StartAsync(builder => builder.UseMiddleware((context, next) =>
        {
            context.GetInvocationResult().Value = Results.Text("no entry", statusCode: 403);
            return Task.CompletedTask;
        }));
        using HttpClient client = new();
        HttpResponseMessage response = await client.GetAsync($"{app.Url}/api/plain");
        Assert.Equal((403, "no entry"), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Empty(_notes.All);
    }

    [Fact]
    public async Task Each_run_has_services_of_its_own_which_end_with_it()
    {
        await using FunctionApp app = await StartAsync(builder => builder.Services.AddScoped<Scoped>());
        Assert.Equal("True", await GetAsync(app, "scoped"));
        await app.UntilIdleAsync();
        Assert.Equal(["disposed"], _notes.All);
        Assert.Equal("True", await GetAsync(app, "scoped"));
        await app.UntilIdleAsync();
        Assert.Equal(["disposed", "disposed"], _notes.All);
    }

    [Fact]
    public async Task The_context_tells_of_run_function_and_trace()
    {
        await using FunctionApp app = await StartAsync(_ => { });
        using HttpRequestMessage request = new(HttpMethod.Get, $"{app.Url}/api/context/5?q=1");
        using Activity activity = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        using HttpClient client = new();
        string answer = await (await client.SendAsync(request)).Content.ReadAsStringAsync();
        Assert.Equal($"Context Embedded.Tests.Worker.PipelineTests+Functions.Context id=5 q=1 trace={activity.TraceId} retry=0 parameters=request:HttpRequest,context:FunctionContext", answer);
    }

    [Fact]
    public async Task An_activator_of_the_app_makes_the_functions_object()
    {
        await using FunctionApp app = await StartAsync(builder => builder.Services.AddSingleton<IFunctionActivator>(new OwnActivator(_notes)));
        await GetAsync(app, "plain");
        Assert.Equal(["made Functions", "function"], _notes.All);
    }

    [Fact]
    public async Task An_app_may_be_built_with_a_host_builder()
    {
        await using FunctionApp app = await FunctionApp.StartAsync(new FunctionAppOptions
        {
            AppAssembly = typeof(PipelineTests).Assembly,
            FunctionTypes = [typeof(Functions)],
            ContentRoot = Directory.CreateTempSubdirectory("functions-").FullName,
            Services = s => s.AddSingleton(_notes),
            EntryPoint = _ => new HostBuilder()
                .ConfigureFunctionsWebApplication(worker => worker.UseMiddleware((context, next) => next()))
                .Build().RunAsync(),
        });
        Assert.Equal("plain", await GetAsync(app, "plain"));
    }

    private static async Task<string> GetAsync(FunctionApp app, string path)
    {
        using HttpClient client = new();
        return await client.GetStringAsync($"{app.Url}/api/{path}");
    }

    private Task<FunctionApp> StartAsync(Action<FunctionsApplicationBuilder> build) => TestApp.StartAsync(new TestApp.Setup
    {
        Functions = [typeof(Functions)],
        Build = builder =>
        {
            builder.Services.AddSingleton(_notes);
            build(builder);
        },
    });

    public sealed class Notes
    {
        private readonly ConcurrentQueue<string> _all = new();

        public IEnumerable<string> All => _all;

        public void Add(string note) => _all.Enqueue(note);
    }

    public sealed class Scoped(Notes notes) : IDisposable
    {
        public void Dispose() => notes.Add("disposed");
    }

    public sealed class Outer(Notes notes) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            notes.Add("outer in");
            await next(context);
            notes.Add($"outer out {context.GetInvocationResult().Value}");
        }
    }

    public sealed class Never : IFunctionsWorkerMiddleware
    {
        public Task Invoke(FunctionContext context, FunctionExecutionDelegate next) => throw new InvalidOperationException("never");
    }

    public sealed class OwnActivator(Notes notes) : IFunctionActivator
    {
        public object? CreateInstance(Type instanceType, FunctionContext context)
        {
            notes.Add($"made {instanceType.Name}");
            return new Functions(notes);
        }
    }

    public sealed class Functions(Notes notes)
    {
        [Function("Plain")]
        public string Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "plain")] HttpRequest request)
        {
            notes.Add("function");
            return "plain";
        }

        [Function("Scoped")]
        public static string Scoped([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "scoped")] HttpRequest request, FunctionContext context) =>
            $"{context.InstanceServices.GetService<Scoped>() == request.HttpContext.RequestServices.GetService<Scoped>()}";

        [Function("Context")]
        public static string Context([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "context/{id}")] HttpRequest request, FunctionContext context) =>
            $"{context.FunctionDefinition.Name} {context.FunctionDefinition.EntryPoint} id={context.BindingContext.BindingData["id"]} q={context.BindingContext.BindingData["q"]} "
            + $"trace={ActivityContext.Parse(context.TraceContext.TraceParent, null).TraceId} retry={context.RetryContext.RetryCount} "
            + $"parameters={string.Join(',', context.FunctionDefinition.Parameters.Select(p => $"{p.Name}:{p.Type.Name}"))}";
    }
}
