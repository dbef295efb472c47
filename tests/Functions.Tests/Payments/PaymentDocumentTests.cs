using System.Text;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
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

        ## Calls to Stripe

        `Policies__StripeCallsPerSecond` (25) calls in any second at most; the others wait for their turn. Every write has an idempotency key made from the
        order and the step. What says nothing of the outcome is repeated under the same key: broken connections, time-outs and 409 (twice by Stripe's library,
        with growing pauses), 429 (twice), and then all of it by the activity, six times in about six minutes, later every hour. Stripe stores a 5xx under its key and
        repeats it for ever, so after each one the object is looked up, and made under the next key (`…-2`, `…-3`) only when it is not there; three new failures end the
        call, and the next try walks past the keys that are spent, as are those under which an earlier version of the app asked in other words. What is older than 20 hours is looked up before anything is posted. A declined card is an answer, and never tried again. A refund gives back money of one PaymentIntent, noted
        with it; what was paid on several goes back from each. One that Stripe refuses (already refunded, charged back, never charged) is looked up, and has failed when it is not
        there: E15 tells staff, and its money can be refunded anew.

        What is less than Stripe charges (0.30 GBP, 0.50 USD or EUR, 50 JPY …) is refused at the own checkout, 422 with the pointer `/total`, before anything is stored. Of currencies that Stripe's
        list does not name, and of what comes to too little in the currency of the account, only Stripe knows: when it refuses, the order is taken back with its stock, and the answer is the same. A
        channel's order of that kind, to be paid by card, is taken in with a hold, and Stripe is not asked again.

        ## When no event comes

        An order that is unpaid for `Policies__UnpaidAlertMinutes` is looked up at Stripe, once, before staff are told (E1), and again before it expires. Money that is there is taken in as if its event had
        come, an amount that is set aside as well, and the order goes on; found by the first look, and there for more than five minutes, it opens one exception for all orders (`stripeEvents`): the webhook endpoint may be switched off. Staff are told of an order whether Stripe answers or not.

        While a bank works on a payment (`processing`: debits take days), its order is not told as unpaid and does not expire: it keeps its stock and is looked up once a day. After
        `Policies__BankDebitDays` (21) staff are told (`bankTakesLong`), and it goes on waiting until the bank has an answer or staff cancel it.

        Money that came too late and pays a new order takes its disputes, reviews and warnings along to that order: its goods are the ones not to send.

        ## What Stripe's events say

        """;

    private const string Review =
        """

        ## Orders that wait for review

        Such an order is taken in, keeps its stock and can be paid, but nothing is packed (hold `fraudReview`, exception E8, or `highValue`, E5) until staff release or
        cancel it (`POST /api/orders/{id}/review`). The rules are data (`Policies__ReviewRules__0__Signal` …, each with `ExemptChannels`); a store that sets none has these:

        | rule | waits when |
        | --- | --- |

        """;

    private const string ReviewRest =
        """

        Orders are counted by when they were placed, so that a file of old orders is not a rush. A feed whose mapping says `"review": false` is not looked at. With a test key of
        Stripe's, where everybody pays with the same few cards, the three rules that count hold nothing unless the store sets them itself.
        Whatever the rules, Stripe's own word counts: `review.opened` and `radar.early_fraud_warning.created` hold the order.
        A rule `Abroad` holds what goes to none of its `HomeCountries` (GB). An address that a customer corrects by the link of a mail (hold `incorrectAddress`, E9) is looked at again when it lies in another town than the bill's.

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

        text.Append(Review.ReplaceLineEndings("\n"));
        foreach (ReviewRule rule in ReviewRules.Usual)
        {
            text.Append($"| `{rule.Signal}` | {Says(rule)} |\n");
        }

        text.Append(ReviewRest.ReplaceLineEndings("\n"));
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

    private static string Says(ReviewRule rule) => rule.Signal switch
    {
        ReviewSignal.AddressesDiffer => "goods and bill go to different addresses (case, spaces and abbreviations apart)",
        ReviewSignal.HighValue => $"it is worth {new Policies().HighValue:0} or more in its currency (`Policies__HighValue`)",
        ReviewSignal.Risk => $"Stripe judges the risk of the payment as {string.Join(" or ", rule.Levels.Split(','))}",
        ReviewSignal.SameCard => $"more than {rule.MostOrders} orders with one card were placed within {rule.Hours} hours",
        ReviewSignal.SameMail => $"more than {rule.MostOrders} orders with one mail address were placed within {rule.Hours} hours",
        _ => $"more than {rule.MostOrders} orders to one address were placed within {rule.Hours} hours",
    };
}
