using Embedded.Hosting;
using Serverless.Functions.Hosting;

namespace Functions.Tests.Hosting;

public sealed class SignedLinksTests
{
    private const string Old = "old-key-0123456789", New = "new-key-0123456789";

    private readonly ManualClock clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_token_opens_its_own_order_for_its_own_purpose_until_it_expires()
    {
        SignedLinks links = Links(New);
        string token = links.Token(SignedLinks.Returns, "ord_1", clock.GetUtcNow().AddDays(1));
        Assert.Equal("ord_1", links.OrderOf(SignedLinks.Returns, token));
        Assert.Null(links.OrderOf("track", token));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(links.OrderOf(SignedLinks.Returns, token));
    }

    [Fact]
    public void A_changed_token_opens_nothing()
    {
        SignedLinks links = Links(New);
        string[] parts = links.Token(SignedLinks.Returns, "ord_1", clock.GetUtcNow().AddDays(1)).Split('.');
        string[][] forged =
        [
            [parts[0], parts[1], "ord_2", parts[3]], [parts[0], "99999999999", parts[2], parts[3]], ["00000000", parts[1], parts[2], parts[3]],
            [parts[0], parts[1], parts[2], ""], [parts[0], parts[1], parts[2], "%%"], [parts[0], parts[1], parts[2]], [""],
        ];
        Assert.All(forged, token => Assert.Null(links.OrderOf(SignedLinks.Returns, string.Join('.', token))));
    }

    [Fact]
    public void Keys_are_rotated_without_breaking_links_that_are_out()
    {
        string token = Links(Old).Token(SignedLinks.Returns, "ord_1", clock.GetUtcNow().AddDays(1));
        Assert.Equal("ord_1", Links($"{New},{Old}").OrderOf(SignedLinks.Returns, token));
        Assert.Null(Links(New).OrderOf(SignedLinks.Returns, token));
    }

    private SignedLinks Links(string keys) => new(new() { SigningKeys = keys, BaseUrl = "https://shop.example/" }, clock);
}
