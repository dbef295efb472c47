using System.Globalization;
using Serverless.Domain.Inventory;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N22, to staff: what the carts of a day came to. The same text goes to chat channels.</summary>
public static class CartDigestMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(CartDigest digest, string shop, string console, Func<string, string?> title)
    {
        string heading = $"Carts of {digest.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";
        MailBody body = new MailBody(shop, heading).Facts(
            ("Filled", Show(digest.Started)), ("Became orders", Show(digest.Ordered)), ("Given up", Show(digest.Abandoned)), ("Time ran out", Show(digest.Expired)));
        if (digest.PutBack.Count > 0)
        {
            body.Say("Back on sale:").Lines(
                [.. digest.PutBack.Select(one => new MailLine(title(one.Sku) is { } name ? $"{name} ({one.Sku})" : one.Sku, one.Units, one.Value))], ("Together", digest.Value));
        }

        return body.Button("Open the console", console).Close(heading);
    }

    private static string Show(int carts) => carts.ToString("N0", CultureInfo.InvariantCulture);
}
