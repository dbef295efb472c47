using Microsoft.Playwright;

namespace Browser.Tests;

[Collection(nameof(Console))]
public sealed class ConsoleTests(Console console)
{
    private const string NoSidewaysScroll = Console.NoSidewaysScroll;
    private const string PairsBeginAtTheSameHeight = "[...document.querySelectorAll('.pair')].every(pair => new Set([...pair.children].map(card => card.getBoundingClientRect().top)).size === 1)";

    private static readonly (string Hash, string Heading)[] Places =
        [("#/today", "Today"), ("#/orders", "Orders"), ("#/fulfilment", "Fulfilment"), ("#/returns", "Returns"), ("#/exceptions", "Exceptions"), ("#/stock", "Stock")];

    [ChromiumFact]
    public async Task An_order_is_followed_from_the_list_to_its_timeline()
    {
        await using Window window = await console.OpenAsync();
        await window.SignInAsync();
        await window.GoAsync("#/orders", "Orders");
        await window.Page.GetByPlaceholder("Number, customer, mail address").FillAsync("casey");
        ILocator row = window.Page.Locator("[data-row]");
        await Assertions.Expect(row).ToHaveCountAsync(1);
        await row.ClickAsync();

        await window.Page.Locator(".answer").WaitForAsync();
        await Assertions.Expect(window.Page.Locator(".answer")).ToContainTextAsync("What happened");
        await Assertions.Expect(window.Page.Locator(".answer")).ToContainTextAsync("The customer should hear next");
        ILocator timeline = window.Page.Locator(".timeline li");
        await Assertions.Expect(timeline.Last).ToContainTextAsync("Order taken in: 6 units in 3 lines, £");
        await Assertions.Expect(window.Page.Locator(".timeline")).ToContainTextAsync("Handed over to the carrier");
        await window.ShootAsync("order-followed", whole: true);
        Assert.Empty(window.Errors);
    }

    [ChromiumFact]
    public async Task An_order_is_picked_and_packed_by_keyboard_alone()
    {
        await using Window window = await console.OpenAsync();
        await window.SignInAsync();
        await window.Heading("Today").WaitForAsync();
        await window.PressAsync("g", "o");
        await window.Heading("Orders").WaitForAsync();
        await window.PressAsync("/");
        await window.Page.Keyboard.TypeAsync("ada sample");
        await Assertions.Expect(window.Page.Locator("[data-row]")).ToHaveCountAsync(1);
        await window.PressAsync("Escape", "j", "Enter");
        ILocator next = window.Page.Locator("[data-next]");
        await Assertions.Expect(next).ToHaveTextAsync("Pick");
        await window.PressAsync("n");
        await Assertions.Expect(next).ToHaveTextAsync("Pack");
        await window.PressAsync("n");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("The label is bought as soon as it is packed.");
        await window.ShootAsync("dialog");
        await window.Page.Keyboard.TypeAsync("940");
        await window.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".timeline")).ToContainTextAsync("Packed, 940 g");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Call off", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("are to be picked again at");
        await window.Page.Keyboard.TypeAsync("damaged box");
        await window.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".timeline")).ToContainTextAsync("Parcel called off: damaged box");
        await Assertions.Expect(next).ToHaveTextAsync("Pick");
        await window.PressAsync("u");
        await window.Heading("Orders").WaitForAsync();
        Assert.Empty(window.Errors);
    }

    [ChromiumFact]
    public async Task A_refusal_is_told_where_it_was_asked_for()
    {
        string order = console.Orders["packed"];
        await using Window window = await console.OpenAsync();
        await window.SignInAsync($"#/orders/{order}");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel order" }).ClickAsync();
        ILocator dialog = window.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToContainTextAsync("This will call off 1 parcel, give the stock back, refund £17.85 and tell the customer. It cannot be undone.");
        await console.Shop.WorkAsync(order, "ship");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel the order" }).ClickAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("use a return instead");
        await window.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel order" })).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task What_changes_elsewhere_is_shown_without_losing_the_place()
    {
        await using Window window = await console.OpenAsync();
        await window.SignInAsync();
        await window.GoAsync("#/orders", "Orders");
        ILocator row = window.Page.Locator("[data-row]").Filter(new() { HasText = "Harper Sample" });
        await row.FocusAsync();
        await console.Shop.PostAsync($"/api/orders/{console.Orders["toHold"]}/hold", new { reason = "fraudReview", detail = "three cards tried" });
        await Assertions.Expect(row).ToContainTextAsync("Fraud review");
        await Assertions.Expect(row).ToBeFocusedAsync();
    }

    [ChromiumFact]
    public async Task Only_a_key_opens_the_console_and_the_way_asked_for_is_kept()
    {
        await using Window window = await console.OpenAsync();
        await window.Page.GotoAsync("/ops#/returns");
        await window.Page.GetByLabel("Staff key").FillAsync("guessed");
        await window.PressAsync("Enter");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That is not a staff key.");
        await window.ShootAsync("sign-in");
        await window.Page.GetByLabel("Staff key").FillAsync(Shop.StaffKey);
        await window.PressAsync("Enter");
        await window.Heading("Returns").WaitForAsync();
        await window.Page.ReloadAsync();
        await window.Heading("Returns").WaitForAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await window.Page.GetByLabel("Staff key").WaitForAsync();
        Assert.Empty(await window.Page.Context.CookiesAsync());
    }

    [ChromiumFact]
    public async Task What_customers_write_stays_text()
    {
        await using Window window = await console.OpenAsync();
        await window.SignInAsync($"#/orders/{console.Orders["hostile"]}");
        await Assertions.Expect(window.Page.Locator(".columns")).ToContainTextAsync(Console.HostileName);
        await window.GoAsync("#/orders", "Orders");
        await Assertions.Expect(window.Page.Locator(".rows")).ToContainTextAsync(Console.HostileName);
        Assert.Equal(0, await window.Page.Locator("main img, main script").CountAsync());
        Assert.Empty(window.Errors);
    }

    [ChromiumFact]
    public async Task Every_place_is_shown_without_a_complaint_of_the_browser()
    {
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using Window window = await console.OpenAsync(scheme: scheme);
            await window.SignInAsync();
            foreach ((string hash, string heading) in Places)
            {
                await window.GoAsync(hash, heading);
                await window.ShootAsync($"{heading.ToLowerInvariant()}-{scheme.ToString().ToLowerInvariant()}");
                Assert.True(await window.Page.EvaluateAsync<bool>(PairsBeginAtTheSameHeight), $"Cards of {heading} stand at different heights.");
            }

            await window.GoAsync($"#/orders/{console.Orders["onItsWay"]}", await console.NumberAsync("onItsWay"));
            await window.ShootAsync($"order-{scheme.ToString().ToLowerInvariant()}", whole: true);
            Assert.Empty(window.Errors);
        }
    }

    [ChromiumFact]
    public async Task On_a_phone_everything_fits()
    {
        await using Window window = await console.OpenAsync(width: 390, height: 844, touch: true);
        await window.SignInAsync();
        foreach ((string hash, string heading) in Places)
        {
            await window.GoAsync(hash, heading);
            Assert.True(await window.Page.EvaluateAsync<bool>(NoSidewaysScroll), $"{heading} scrolls sideways.");
            await window.ShootAsync($"{heading.ToLowerInvariant()}-phone");
        }

        await window.GoAsync($"#/orders/{console.Orders["onItsWay"]}", await console.NumberAsync("onItsWay"));
        Assert.True(await window.Page.EvaluateAsync<bool>(NoSidewaysScroll), "The order scrolls sideways.");
        await window.ShootAsync("order-phone", whole: true);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" })).ToBeInViewportAsync();
    }

    [ChromiumFact]
    public async Task Stock_is_explained_bought_and_booked_in()
    {
        await using Window window = await console.OpenAsync();
        await window.SignInAsync();
        await window.GoAsync("#/stock", "Stock");
        await window.Page.GetByLabel("Why? MUG-STONE at leeds").ClickAsync();
        await Assertions.Expect(window.Page.GetByLabel("Why MUG-STONE")).ToContainTextAsync("on hand: +500 by counts and corrections");
        await window.ShootAsync("stock-explained", whole: true);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "To buy" }).ClickAsync();
        await Assertions.Expect(Section(window, "Runs low")).ToContainTextAsync("MUG-STONE");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Propose now" }).ClickAsync();
        await window.Page.GetByLabel("Send, potters").ClickAsync();
        await window.Page.GetByLabel("Receive, potters").ClickAsync();
        await window.Page.GetByRole(AriaRole.Dialog).GetByLabel("MUG-STONE").FillAsync("24");
        await window.ShootAsync("stock-receive");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Book it in" }).ClickAsync();
        await Assertions.Expect(Section(window, "Purchase requests")).ToContainTextAsync("24 came");
        await window.ShootAsync("stock-buying", whole: true);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Slow movers" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByText("Everything sells")).ToBeVisibleAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Channels" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.List, new() { Name = "Channels" })).ToContainTextAsync("all told");
        await Assertions.Expect(Section(window, "outlet")).ToContainTextAsync("known there as 4711");
        await window.ShootAsync("stock-channels", whole: true);
        await console.Shop.CartAsync("ada", ("TEA-ASSAM", 2));
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Carts" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.List, new() { Name = "Carts by day" })).ToContainTextAsync("1 cart filled, 0 became orders");
        await window.ShootAsync("stock-carts", whole: true);
        Assert.Empty(window.Errors);

        await using Window phone = await console.OpenAsync(width: 390, height: 844, touch: true);
        await phone.SignInAsync();
        await phone.GoAsync("#/stock?view=reorder", "Stock");
        Assert.True(await phone.Page.EvaluateAsync<bool>(NoSidewaysScroll), "What is to be bought scrolls sideways.");
        await phone.ShootAsync("stock-buying-phone", whole: true);
        foreach ((string view, string list) in ((string, string)[])[("channels", "Channels"), ("carts", "Carts by day")])
        {
            await phone.GoAsync($"#/stock?view={view}", "Stock");
            await phone.Page.GetByRole(AriaRole.List, new() { Name = list }).WaitForAsync();
            Assert.True(await phone.Page.EvaluateAsync<bool>(NoSidewaysScroll), $"{list} scroll sideways.");
            await phone.ShootAsync($"stock-{view}-phone", whole: true);
        }
    }

    [ChromiumFact]
    public async Task The_first_tab_skips_to_the_content()
    {
        await using Window window = await console.OpenAsync();
        await window.SignInAsync();
        await window.Page.ReloadAsync();
        await window.Heading("Today").WaitForAsync();
        await window.PressAsync("Tab");
        await Assertions.Expect(window.Page.GetByText("Skip to content")).ToBeFocusedAsync();
        await window.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#main")).ToBeFocusedAsync();
    }

    private static ILocator Section(Window window, string heading) => window.Page.Locator("section").Filter(new() { Has = window.Page.GetByRole(AriaRole.Heading, new() { Name = heading }) });
}
