using Serverless.Domain;
using Serverless.Functions.Notifications.Templates;

namespace Functions.Tests.Notifications;

public sealed class MailBodyTests
{
    [Fact]
    public void Values_are_escaped_in_html_and_plain_in_text()
    {
        Mail mail = new MailBody("Shop & Co", "Hello <b>").Say("<script>alert(1)</script>").Lines([new("Mug \"x\"", 2, new(1999, "GBP"))]).Close("One\r\nBcc: x");
        Assert.DoesNotContain("<script>", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", mail.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", mail.Html, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", mail.Text, StringComparison.Ordinal);
        Assert.Contains("2 × Mug \"x\"  £19.99", mail.Text, StringComparison.Ordinal);
        Assert.Equal("OneBcc: x", mail.Subject);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/relative")]
    [InlineData(null)]
    public void Only_web_addresses_become_links(string? url) =>
        Assert.DoesNotContain("href", new MailBody("Shop", "x").Button("Press", url).Close("x").Html, StringComparison.Ordinal);

    [Fact]
    public void A_long_order_is_cut_short_before_mail_programs_do_it()
    {
        MailLine[] lines = [.. Enumerable.Range(1, 298).Select(number => new MailLine($"Thing {number} with a rather long title", 1, new(100, "GBP")))];
        Mail mail = new MailBody("Shop", "x").Lines(lines, ("Total", new Money(29800, "GBP"))).Close("x");
        Assert.True(mail.Html.Length < 90_000);
        Assert.Contains("238 more items", mail.Text, StringComparison.Ordinal);
        Assert.Contains("£298.00", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1999, "GBP", "£19.99")]
    [InlineData(-5, "USD", "-$0.05")]
    [InlineData(1500, "JPY", "1500 JPY")]
    [InlineData(1234, "KWD", "1.234 KWD")]
    public void Amounts_read_as_customers_write_them(long amount, string currency, string text) => Assert.Equal(text, MailBody.Show(new Money(amount, currency)));
}
