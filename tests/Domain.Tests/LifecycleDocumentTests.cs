using System.Runtime.CompilerServices;
using System.Text;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Notifications;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests;

/// <summary><c>docs/lifecycles.md</c> is written from the tables; <c>UPDATE_DOCS=1</c> rewrites it.</summary>
public class LifecycleDocumentTests
{
    private const string Introduction =
        """
        # Lifecycles

        Written from the tables in `src/Domain` by `LifecycleDocumentTests`; run the tests with `UPDATE_DOCS=1` after changing one.

        Every pair of state and event is decided. In the tables, a name is the state after, `.` means that the event is known and changes
        nothing (a repeat, or late), and `-` means that it is refused: a command is answered with the reason, a report from outside is noted
        for staff. The diagrams show the events that change the state.

        """;

    [Fact]
    public void The_document_says_what_the_tables_say()
    {
        StringBuilder text = new(Introduction.ReplaceLineEndings("\n"));
        Add(text, "Order", "Holds, payment, parcels and returns are axes of their own; the headline that people read is derived from all of them.", OrderLifecycle.Table);
        Add(text, "Payment", "The ledger's entries, folded in the order of their meaning. Partly paid and partly refunded follow from the amounts; facts that say nothing of where the money is are left out here. What they do to the order is in [payments.md](payments.md).", PaymentLifecycle.Table);
        Add(text, "Refund", "A refund that failed is followed by a new one, never repeated.", RefundLifecycle.Table);
        Add(text, "Reservation", "The stock kept for an order; it is held at intake, before the answer.", ReservationLifecycle.Table);
        Add(text, "Fulfilment", "The work on one parcel at its location.", FulfilmentLifecycle.Table);
        Add(text, "Parcel", "Its way to the customer: a report is the status that the carrier names. Forward only, so the table is dense.", ParcelLifecycle.Table, diagram: false);
        Add(text, "Return", "Goods on their way back; stock and money are settled between inspection and close.", ReturnLifecycle.Table);
        Add(text, "Message", "A row before it is sent. `GiveBack` follows when its fate was unknown for ten minutes.", MessageLifecycle.Table);

        string path = Path.Combine(RepositoryRoot(), "docs", "lifecycles.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, text.ToString());
        }

        Assert.Equal(text.ToString(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static void Add<TState, TEvent>(StringBuilder text, string title, string remark, Lifecycle<TState, TEvent> table, bool diagram = true)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        text.Append($"\n## {title}\n\n{remark}\n\n");
        if (diagram)
        {
            text.Append("```mermaid\nstateDiagram-v2\n").Append($"  [*] --> {table.Start}\n");
            foreach (var move in table.Where(pair => pair.Outcome.Verdict == Verdict.Apply).GroupBy(pair => (pair.From, pair.Outcome.Next)))
            {
                text.Append($"  {move.Key.From} --> {move.Key.Next}: {string.Join(", ", move.Select(pair => pair.On))}\n");
            }

            text.Append("```\n\n");
        }

        string[][] cells = Tables.Cells(table);
        text.Append(Row(cells[0])).Append(Row([.. cells[0].Select(_ => "---")]));
        cells.Skip(1).ToList().ForEach(row => text.Append(Row(row)));
    }

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string RepositoryRoot([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
