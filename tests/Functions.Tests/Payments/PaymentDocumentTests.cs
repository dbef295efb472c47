using System.Text;
using Serverless.Domain.Payments;
using Serverless.Functions.Payments.Stripe;
using Shared;

namespace Functions.Tests.Payments;

/// <summary><c>docs/payments.md</c> is written from the tables; <c>UPDATE_DOCS=1</c> rewrites it.</summary>
public sealed class PaymentDocumentTests
{
    private const string Introduction =
        """
        # Payments

        Written from the tables in the code by `PaymentDocumentTests`; run the tests with `UPDATE_DOCS=1` after changing one.

        Stripe's events are verified on their raw bytes (any of the secrets in `Stripe__WebhookSecrets`, five minutes either way), stored once under
        Stripe's event id, and entered into the order's ledger. The payment's state is computed from the whole ledger
        ([lifecycles.md](lifecycles.md), [why](adr/0009-payment-ledger.md)), so that events may come late, twice and in any order.

        ## What Stripe's events say

        """;

    private const string Matrix =
        """

        ## The late-event matrix

        What news does to the order, by the phase in which the order is when the news is read. The fact itself enters the ledger in every case, once.

        | word | meaning |
        | --- | --- |
        | `.` | nothing changes: a repeat, or late |
        | Apply | the payment's state is computed anew; money that covers starts the work |
        | PayBack | and whatever the store then holds of it goes back by itself |
        | Tell | and an exception tells staff |
        | Dispute | and an exception stays open until the dispute is decided |
        | Hold, Release | the order is held for review; the hold that Stripe's own review placed is taken away |

        | phase | the order |
        | --- | --- |
        | Awaiting | is open and was never covered |
        | Authorised | is open and covered by an amount that is only set aside |
        | Paid | is open and covered by captured money; the goods are here |
        | Uncovered | is open, was covered once and is not any more |
        | Gone | has left, or is closed |
        | Over | was cancelled or has expired; nothing brings it back |

        Money on a PaymentIntent or in a currency that is not the order's own, and negative amounts, enter no ledger and are told to staff.


        """;

    [Fact]
    public void The_document_says_what_the_tables_say()
    {
        StringBuilder text = new(Introduction.ReplaceLineEndings("\n"));
        text.Append("| event | entry of the ledger |\n| --- | --- |\n");
        foreach (StripeEventRule rule in StripeEvents.Table)
        {
            text.Append($"| `{rule.Type}` | {rule.Says} |\n");
        }

        text.Append(Matrix.ReplaceLineEndings("\n"));
        MoneyPhase[] phases = Enum.GetValues<MoneyPhase>();
        text.Append($"|  | {string.Join(" | ", phases)} |\n|{string.Concat(phases.Select(_ => " --- |"))} --- |\n");
        foreach (PaymentEntryKind kind in Enum.GetValues<PaymentEntryKind>())
        {
            text.Append($"| {kind} | {string.Join(" | ", phases.Select(phase => PaymentMatrix.Ruling(phase, kind)).Select(ruling => ruling == PaymentRuling.Ignore ? "." : $"{ruling}"))} |\n");
        }

        string path = Path.Combine(Azurite.Root, "docs", "payments.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, text.ToString());
        }

        Assert.Equal(text.ToString(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
