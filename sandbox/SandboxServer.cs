using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Serverless.Sandbox.Channels;
using Serverless.Sandbox.Chat;
using Serverless.Sandbox.Control;
using Serverless.Sandbox.Core;
using Serverless.Sandbox.EasyPost;
using Serverless.Sandbox.SendGrid;
using Serverless.Sandbox.Stripe;

namespace Serverless.Sandbox;

/// <summary>The outside world on one port: Stripe, EasyPost, SendGrid, a chat and sales channels, with their webhooks.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private readonly World world;
    private readonly WebApplication app;

    private SandboxServer(World world, WebApplication app)
    {
        this.world = world;
        this.app = app;
        Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    /// <summary>The base address, such as http://127.0.0.1:7072.</summary>
    public string Url { get; }

    /// <summary>Base address for Stripe's library.</summary>
    public string StripeUrl => $"{Url}/stripe";

    /// <summary>Base address for EasyPost.</summary>
    public string EasyPostUrl => $"{Url}/easypost";

    /// <summary>Base address for SendGrid's library.</summary>
    public string SendGridUrl => $"{Url}/sendgrid";

    /// <summary>Base address of a sales channel.</summary>
    public string ChannelUrl(string name) => $"{Url}/channels/{name}";

    /// <summary>Whether something that is due has not been done or delivered.</summary>
    public bool IsBusy => world.Schedule.IsBusy;

    /// <summary>When something is due next; null when nothing is.</summary>
    public DateTimeOffset? NextDue => world.Schedule.NextDue;

    /// <summary>Where webhooks go; nowhere while it is null.</summary>
    public string? AppUrl
    {
        get => world.Webhooks.AppUrl;
        set => world.Webhooks.AppUrl = value?.TrimEnd('/');
    }

    /// <summary>Webhooks that were given up.</summary>
    public IReadOnlyCollection<string> GivenUp => world.Webhooks.GivenUp;

    /// <summary>Starts a sandbox; many can run side by side.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions options)
    {
        var world = new World(options);
        var stripe = new StripeApi(world);
        var easyPost = new EasyPostApi(world);
        var mails = new SendGridApi(world);
        var mailbox = new MailboxPage(world);
        var chat = new ChatHook(world);
        var channels = new ChannelHook(world);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        WebApplication app = builder.Build();
        new CheckoutPage(stripe).Map(app);
        app.Map("/stripe/{**path}", stripe.HandleAsync);
        app.Map("/easypost/{**path}", easyPost.HandleAsync);
        app.Map("/sendgrid/v3/mail/send", mails.HandleAsync);
        app.MapPost("/chat/{name}", chat.HandleAsync);
        app.MapPost("/channels/{name}/stock", channels.HandleAsync);
        app.MapGet("/mailbox", http => HtmlAsync(http, mailbox.List(http.Request.Query["to"].FirstOrDefault())));
        app.MapGet("/mailbox/{id}", http => MailAsync(http, mailbox, MailboxPage.One));
        app.MapGet("/mailbox/{id}/body", http =>
        {
            http.Response.Headers.ContentSecurityPolicy = $"sandbox {MailboxPage.Allowed}";
            return MailAsync(http, mailbox, MailboxPage.Body);
        });
        app.MapGet("/", () => Results.Redirect("/mailbox"));
        new ControlApi(world, stripe, easyPost, mails, mailbox, chat, channels).Map(app);
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            await world.DisposeAsync();
            throw;
        }
        world.Start();
        return new SandboxServer(world, app);
    }

    /// <summary>Waits until nothing that is due is left to be done.</summary>
    /// <exception cref="TimeoutException">It took longer than the limit, of the machine's time.</exception>
    public async Task UntilIdleAsync(TimeSpan? limit = null)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (IsBusy)
        {
            if (TimeProvider.System.GetElapsedTime(started) > (limit ?? TimeSpan.FromSeconds(30)))
                throw new TimeoutException("The sandbox still has something to deliver.");
            await Task.Delay(2);
        }
    }

    /// <summary>Waits for the signal that ends the program.</summary>
    public Task WaitForShutdownAsync() => app.WaitForShutdownAsync();

    /// <summary>Stops; what is not delivered stays in the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await world.DisposeAsync();
    }

    private static Task MailAsync(HttpContext http, MailboxPage mailbox, Func<Mail, string> show)
    {
        if (mailbox.Find((string)http.Request.RouteValues["id"]!) is { } mail)
            return HtmlAsync(http, show(mail));
        http.Response.StatusCode = 404;
        return HtmlAsync(http, "<!doctype html><title>No such mail</title><p>There is no such mail. <a href='/mailbox'>Mailbox</a></p>");
    }

    private static Task HtmlAsync(HttpContext http, string html)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(html);
    }
}
