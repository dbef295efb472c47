using Serverless.Domain.Payments;

namespace Serverless.Domain.Orders;

/// <summary>What every draft must have, whoever sends it; one refusal per wrong field.</summary>
public static class DraftShape
{
    private const int MaxText = 500;
    private const int MaxLink = 2000;

    /// <summary>The largest amount, in minor units, that any field or line of an order may come to.</summary>
    internal const long MaxAmount = 1_000_000_000_00;

    /// <summary>What is wrong; empty when the shape is right.</summary>
    public static IReadOnlyList<Refusal> Check(OrderDraft draft)
    {
        List<Refusal> wrong = [];
        if (!Currencies.IsKnown(draft.Currency))
        {
            wrong.Add(new("unknownCurrency", $"'{draft.Currency}' is not an ISO 4217 currency.", "/currency"));
        }

        if (draft.Lines is not { Count: > 0 } lines)
        {
            wrong.Add(new("noLines", "An order needs at least one line.", "/lines"));
            return wrong;
        }

        if (lines.Count > OrderIntake.MaxLines)
        {
            wrong.Add(new("tooManyLines", $"An order may have {OrderIntake.MaxLines} lines, this one has {lines.Count}.", "/lines"));
            return wrong;
        }

        if (!Enum.IsDefined(draft.Payment?.Method ?? default))
        {
            wrong.Add(new("invalidValue", "The payment method is unknown.", "/payment/method"));
        }

        if (draft.PlacedAt is { Year: < OrderIntake.FirstYear or > OrderIntake.LastYear })
        {
            wrong.Add(new("invalidValue", "The date is not one on which an order can have been placed.", "/placedAt"));
        }

        Text(draft.Channel, 40, "/channel");
        Text(draft.ExternalId, 100, "/externalId");
        Text(draft.Note, 5000, "/note");
        Text(draft.Customer?.Id, 100, "/customer/id");
        Text(draft.Customer?.Name, MaxText, "/customer/name");
        Text(draft.Customer?.Phone, 100, "/customer/phone");
        Text(draft.Customer?.Email, 320, "/customer/email");
        if (draft.Customer?.Email is { } email && !MailAddress.IsWellFormed(email))
        {
            wrong.Add(new("invalidValue", "The mail address is malformed.", "/customer/email"));
        }

        AddressTexts(draft.ShippingAddress, "/shippingAddress");
        AddressTexts(draft.BillingAddress, "/billingAddress");
        Text(draft.Shipping?.Method, 100, "/shipping/method");
        Text(draft.Payment?.StoredMethod, 200, "/payment/storedMethod");
        Text(draft.Payment?.Reference, 200, "/payment/reference");
        Link(draft.Payment?.SuccessUrl, "/payment/successUrl");
        Link(draft.Payment?.CancelUrl, "/payment/cancelUrl");
        if (draft.Payment is { Checkout: CheckoutKind.Session, StoredMethod: not null })
        {
            wrong.Add(new("invalidValue", "A stored method is charged at once; there is no page to pay on.", "/payment/checkout"));
        }

        HashSet<string> ids = [];
        for (int index = 0; index < lines.Count; index++)
        {
            Line(lines[index], index);
        }

        Amount(draft.Shipping?.Price, "/shipping/price", allowNegative: false);
        Amount(draft.Total, "/total", allowNegative: false);
        return wrong;

        void Line(DraftLine? line, int index)
        {
            string at = $"/lines/{index}";
            if (line is null)
            {
                wrong.Add(new("missing", "The line is empty.", at));
                return;
            }

            if (string.IsNullOrWhiteSpace(line.Sku))
            {
                wrong.Add(new("missing", "A line needs a SKU.", $"{at}/sku"));
            }

            Text(line.LineId, 100, $"{at}/lineId");
            Text(line.Sku, 100, $"{at}/sku");
            Text(line.Title, MaxText, $"{at}/title");
            if (line.Quantity < 1)
            {
                wrong.Add(new("notPositive", $"The quantity must be at least 1, not {line.Quantity}.", $"{at}/quantity"));
            }
            else if (line.Quantity > 1_000_000)
            {
                wrong.Add(new("tooLarge", "The quantity must be at most 1,000,000.", $"{at}/quantity"));
            }

            if (!Enum.IsDefined(line.Kind))
            {
                wrong.Add(new("invalidValue", "A line is either a product or a charge.", $"{at}/kind"));
            }

            if (!ids.Add(line.LineId ?? $"{index + 1}"))
            {
                wrong.Add(new("repeatedLineId", $"The line id '{line.LineId ?? $"{index + 1}"}' stands twice.", $"{at}/lineId"));
            }

            Amount(line.UnitPrice, $"{at}/unitPrice", allowNegative: false);
            Amount(line.Discount, $"{at}/discount", allowNegative: false);
            Amount(line.Tax, $"{at}/tax", allowNegative: false);
            Amount(line.Total, $"{at}/total", allowNegative: true);
        }

        void AddressTexts(Address? address, string at)
        {
            Text(address?.Name, MaxText, $"{at}/name");
            Text(address?.Line1, MaxText, $"{at}/line1");
            Text(address?.Line2, MaxText, $"{at}/line2");
            Text(address?.City, MaxText, $"{at}/city");
            Text(address?.Region, MaxText, $"{at}/region");
            Text(address?.Postcode, 40, $"{at}/postcode");
        }

        void Amount(Money? money, string field, bool allowNegative)
        {
            if (money is not { } value)
            {
                return;
            }

            if (value.Currency != draft.Currency)
            {
                wrong.Add(new("wrongCurrency", $"The order is in {draft.Currency}, this amount in '{value.Currency}'.", $"{field}/currency"));
            }

            if (value.Amount < 0 && !allowNegative)
            {
                wrong.Add(new("negative", "The amount must not be negative.", $"{field}/amount"));
            }
            else if (value.Amount is > MaxAmount or < -MaxAmount)
            {
                wrong.Add(new("tooLarge", "The amount is beyond any order.", $"{field}/amount"));
            }
        }

        void Link(string? value, string field)
        {
            if (value is not null && !(Uri.TryCreate(value, UriKind.Absolute, out Uri? link) && (link.Scheme is "https" or "http") && value.Length <= MaxLink))
            {
                wrong.Add(new("invalidValue", "A web address is needed.", field));
            }
        }

        void Text(string? value, int most, string field)
        {
            if (value?.Length > most)
            {
                wrong.Add(new("tooLong", $"At most {most} characters.", field));
            }
            else if (value is not null && value.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            {
                wrong.Add(new("invalidValue", "Control characters are not allowed.", field));
            }
        }
    }
}
