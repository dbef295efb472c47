using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The tests that share a browser and a shop.</summary>
[CollectionDefinition(nameof(Console))]
public sealed class ConsoleCollection : ICollectionFixture<Console>;

/// <summary>One browser and one busy shop for all tests.</summary>
public sealed class Console : IAsyncLifetime
{
    /// <summary>A customer who tries to run a script in the staff's browser.</summary>
    public const string HostileName = "<img src=x onerror=alert(1)><script>alert(2)</script>";

    /// <summary>Whether a page fits its window.</summary>
    public const string NoSidewaysScroll = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private static readonly string Screenshots = Path.Combine(Root(), "artifacts", "screenshots");

    // Milliseconds; only somebody who waits in vain sees it pass.
    private const float Patience = 120_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public Shop Shop { get; private set; } = null!;

    /// <summary>Ids of orders by what is to be seen on them.</summary>
    public Dictionary<string, string> Orders { get; } = [];

    public async Task InitializeAsync()
    {
        if (ChromiumFactAttribute.Executable is not { } executable)
        {
            return;
        }

        Shop = await Shop.OpenAsync();
        await FillAsync();
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A new browser window; every error on its console fails the test that asks <see cref="Window.Errors"/>.</summary>
    public async Task<Window> OpenAsync(int width = 1280, int height = 860, ColorScheme scheme = ColorScheme.Light, bool touch = false)
    {
        IBrowserContext context = await browser!.NewContextAsync(new()
        {
            BaseURL = Shop.Url,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            HasTouch = touch,
            IsMobile = touch,
            DeviceScaleFactor = touch ? 2 : 1,
        });
        context.SetDefaultTimeout(Patience);
        return new(await context.NewPageAsync(), Screenshots);
    }

    /// <summary>What staff call an order.</summary>
    public async Task<string> NumberAsync(string what) => (string)(await Shop.GetAsync(Orders[what]))["order"]!["number"]!;

    public async Task DisposeAsync()
    {
        if (browser is null)
        {
            return;
        }

        await browser.DisposeAsync();
        playwright!.Dispose();
        await Shop.DisposeAsync();
    }

    // Orders at every stage, over four days.
    private async Task FillAsync()
    {
        Orders["delivered"] = await Shop.PaidAsync("Jules Sample", "York", "GB", ("MUG-STONE", 2), ("TEA-ASSAM", 1));
        Orders["lamp"] = await Shop.PaidAsync("Kit Sample", "Bath", "GB", ("LAMP-DESK", 3));
        string shipped = await Shop.PaidAsync("Lee Sample", "Dublin", "IE", ("POSTER-A2", 1));
        foreach (string order in (string[])[Orders["delivered"], shipped])
        {
            await Shop.WorkAsync(order, "pick", "pack", "ship");
        }

        await Shop.LiveAsync(TimeSpan.FromDays(4));
        Orders["late"] = await Shop.PaidAsync("Alex Sample", "Leeds", "GB", ("TEA-ASSAM", 6));
        await Shop.LiveAsync(TimeSpan.FromDays(5));
        Orders["cancelled"] = await Shop.PaidAsync("Blake Sample", "Hull", "GB", ("MUG-STONE", 1));
        await Shop.PostAsync($"/api/orders/{Orders["cancelled"]}/cancel", new { reason = "ordered twice" });
        Orders["onItsWay"] = await Shop.PaidAsync("Casey Sample", "Cardiff", "GB", ("MUG-STONE", 1), ("POSTER-A2", 2), ("TEA-ASSAM", 3));
        await Shop.WorkAsync(Orders["onItsWay"], "pick", "pack", "ship");
        await Shop.PostAsync($"/api/orders/{Orders["onItsWay"]}/notes", new { text = "Called: wants it left with the neighbour at number 7." });
        await Shop.PostAsync($"/api/orders/{Orders["onItsWay"]}/tags", new { add = new[] { "gift" } });
        Orders["declined"] = await Shop.DeclinedAsync("Drew Sample", "Oxford", "GB", ("POSTER-A2", 1));
        Orders["packed"] = await Shop.PaidAsync("Ellis Sample", "Bristol", "GB", ("TEA-ASSAM", 2));
        await Shop.WorkAsync(Orders["packed"], "pick", "pack");
        Orders["picked"] = await Shop.PaidAsync("Finley Sample", "Durham", "GB", ("MUG-STONE", 4));
        await Shop.WorkAsync(Orders["picked"], "pick");
        Orders["toPick"] = await Shop.PaidAsync("Ada Sample", "Leeds", "GB", ("MUG-STONE", 3), ("TEA-ASSAM", 2));
        Orders["toHold"] = await Shop.PaidAsync("Harper Sample", "Poole", "GB", ("POSTER-A2", 1));
        Orders["hostile"] = await Shop.OrderAsync(HostileName, "Ely", "GB", ("TEA-ASSAM", 1));
        Orders["late money"] = await Shop.LateAsync("Marlow Sample", ("MUG-STONE", 2), ("TEA-ASSAM", 1));
        Orders["paid"] = await Shop.PaidAsync("Noor Sample", "Leeds", "GB", ("MUG-STONE", 3), ("POSTER-A2", 1));
        Orders["unpaid"] = await Shop.OrderAsync("Indigo Sample", "Ely", "GB", ("TEA-ASSAM", 1));
        await Shop.PostAsync("/api/returns", new { orderId = Orders["delivered"], lines = new[] { new { lineId = "1", quantity = 1, reason = "wrongSize" } } });
        await Shop.LiveAsync(TimeSpan.FromMinutes(45));
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Serverless.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}

/// <summary>A browser window at the console.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly string screenshots;
    private readonly List<string> errors = [];

    public Window(IPage page, string screenshots)
    {
        Page = page;
        this.screenshots = screenshots;
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            // A failed request is shown to people by the page itself; the browser's own note of it is no error of the page.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                errors.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>What the browser complained about: script errors, violations of the content security policy.</summary>
    public IReadOnlyList<string> Errors => errors;

    public async Task SignInAsync(string hash = "")
    {
        await Page.GotoAsync($"/ops{hash}");
        await Page.GetByLabel("Staff key").FillAsync(Shop.StaffKey);
        await Page.Keyboard.PressAsync("Enter");
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).WaitForAsync();
    }

    /// <summary>Opens a place of the console and waits for its heading.</summary>
    public async Task GoAsync(string hash, string heading)
    {
        await Page.EvaluateAsync("hash => { location.hash = hash; }", hash);
        await Heading(heading).WaitForAsync();
        await Page.Locator(".skeleton").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    public ILocator Heading(string text) => Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = text, Exact = true });

    public async Task PressAsync(params string[] keys)
    {
        foreach (string key in keys)
        {
            await Page.Keyboard.PressAsync(key);
        }
    }

    public Task ShootAsync(string name, bool whole = false) => Page.ScreenshotAsync(new() { Path = Path.Combine(screenshots, $"{name}.png"), FullPage = whole });

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
