using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Where people move money: Stripe's page as the sandbox has it, and the console's refunds and orders anew.</summary>
[Collection(nameof(Console))]
public sealed class MoneyTests(Console console)
{
    [ChromiumFact]
    public async Task A_customer_pays_on_Stripes_page()
    {
        (string order, string page) = await console.Shop.CheckoutAsync("Oakley Sample", ("MUG-STONE", 2));
        await using Window window = await console.OpenAsync();
        await window.Page.GotoAsync(page);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Row, new() { Name = "2 × Stoneware mug, sand 29.00 GBP" })).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Row, new() { Name = "Total 32.95 GBP" })).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Cancel and go back to the shop" })).ToHaveAttributeAsync("href", $"{console.Shop.Url}/ops?left");
        await window.ShootAsync("checkout", whole: true);
        await PayAsync(window, "Visa 4242");
        await window.Page.WaitForURLAsync($"{console.Shop.Url}/ops?paid");
        await console.Shop.UntilIdleAsync();
        Assert.Equal("paid", (string)(await console.Shop.GetAsync(order))["paymentStatus"]!);

        await window.Page.GotoAsync(page);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Paid. Thank you.");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        Assert.Empty(window.Errors);
    }

    [ChromiumFact]
    public async Task A_card_that_is_declined_can_be_changed_and_the_banks_question_can_be_answered_both_ways()
    {
        (string order, string page) = await console.Shop.CheckoutAsync("Parker Sample", ("TEA-ASSAM", 1));
        await using Window window = await console.OpenAsync(width: 390, height: 844, touch: true);
        await window.Page.GotoAsync(page);
        Assert.True(await window.Page.EvaluateAsync<bool>(Console.NoSidewaysScroll));
        await PayAsync(window, "Visa 0002");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Your card was declined.");
        await window.ShootAsync("checkout-phone", whole: true);
        await PayAsync(window, "Visa 3220");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "No, it is not me" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("unable to authenticate");
        await console.Shop.UntilIdleAsync();
        Assert.NotEqual("paid", (string)(await console.Shop.GetAsync(order))["paymentStatus"]!);

        await PayAsync(window, "Visa 3220");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Is it you?");
        await window.ShootAsync("checkout-3ds-phone", whole: true);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Yes, pay" }).ClickAsync();
        await window.Page.WaitForURLAsync($"{console.Shop.Url}/ops?paid");
        await console.Shop.UntilIdleAsync();
        Assert.Equal("paid", (string)(await console.Shop.GetAsync(order))["paymentStatus"]!);
    }

    [ChromiumFact]
    public async Task Staff_refund_some_items_of_an_order()
    {
        foreach (bool phone in (bool[])[false, true])
        {
            string suffix = phone ? "-phone" : "";
            await using Window window = phone ? await console.OpenAsync(width: 390, height: 844, touch: true) : await console.OpenAsync();
            await window.SignInAsync($"#/orders/{console.Orders["paid"]}");
            await window.Page.GetByRole(AriaRole.Button, new() { Name = "Refund items" }).ClickAsync();
            ILocator dialog = window.Page.GetByRole(AriaRole.Dialog);
            await dialog.GetByLabel("Which item").SelectOptionAsync("1");
            await Assertions.Expect(dialog.GetByLabel("Which item")).ToContainTextAsync($"{(phone ? 2 : 3)} × Stoneware mug, sand");
            await window.ShootAsync($"refund-items{suffix}");
            await dialog.GetByLabel("Why").FillAsync("one came broken");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Refund" }).ClickAsync();
            await Assertions.Expect(dialog).ToHaveCountAsync(0);
            await Assertions.Expect(window.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(phone ? "Refunded£29.00" : "Refunded£14.50");
            await window.ShootAsync($"refunded-items{suffix}", whole: true);
            Assert.Empty(window.Errors);
        }
    }

    [ChromiumFact]
    public async Task Staff_make_a_new_order_of_money_that_came_too_late()
    {
        string late = console.Orders["late money"];
        await using (Window phone = await console.OpenAsync(width: 390, height: 844, touch: true))
        {
            await phone.SignInAsync($"#/orders/{late}");
            await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Make a new order" }).ClickAsync();
            await Assertions.Expect(phone.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("paid by the £39.90 that came too late");
            Assert.True(await phone.Page.EvaluateAsync<bool>(Console.NoSidewaysScroll), "The order scrolls sideways.");
            await phone.ShootAsync("new-order-phone");
        }

        await using Window window = await console.OpenAsync();
        await window.SignInAsync($"#/orders/{late}");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Make a new order" }).ClickAsync();
        ILocator dialog = window.Page.GetByRole(AriaRole.Dialog);
        await window.ShootAsync("new-order");
        await Assertions.Expect(window.Page.Locator(".answer")).ToContainTextAsync("39.90 GBP came in after all: refund it, or make a new order of it.");

        // Stripe's clock is ahead of the shop's here; what was done does not lie in the future all the same.
        await Assertions.Expect(window.Page.Locator(".entry time").Filter(new() { HasTextRegex = new("^in ") })).ToHaveCountAsync(0);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Make the new order" }).ClickAsync();
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Make a new order" })).ToHaveCountAsync(0);
        await Assertions.Expect(window.Page.Locator(".timeline")).ToContainTextAsync("£39.90 of it pays order");
        await window.ShootAsync("new-order-made", whole: true);
        Assert.Empty(window.Errors);
    }

    private static Task PayAsync(Window window, string card) => window.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = card }).ClickAsync();
}
