using System.Globalization;
using System.Text;
using Serverless.Domain.Orders;
using Serverless.Functions.Channels.Http;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Orders.Storage;

namespace Embedded.Hosting.Demo;

/// <summary>Shows how far the orders are: in place on a terminal, else a line now and then.</summary>
internal sealed class DemoProgress(bool quiet)
{
    private const int Width = 30;

    private readonly bool inPlace = !quiet && !Console.IsOutputRedirected && !Console.IsErrorRedirected;
    private readonly System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
    private int drawn;
    private string lastLine = "";

    public void Say(string line)
    {
        drawn = 0;
        Console.Error.WriteLine(line);
    }

    public void Show(DateTimeOffset now, DemoReport report)
    {
        string[] lines = inPlace ? Block(now, report) : [Line(now, report)];
        if (!inPlace)
        {
            string line = lines[0];
            if (line[line.IndexOf(' ')..] is var news && news != lastLine)
            {
                lastLine = news;
                Console.Error.WriteLine(line);
            }

            return;
        }

        StringBuilder screen = new();
        if (drawn > 0)
        {
            screen.Append(CultureInfo.InvariantCulture, $"\e[{drawn}A");
        }

        foreach (string line in lines)
        {
            screen.Append("\e[2K").AppendLine(line);
        }

        drawn = lines.Length;
        Console.Error.Write(screen);
    }

    private string Line(DateTimeOffset now, DemoReport report) =>
        $"{watch.Elapsed:m\\:ss}  {now:yyyy-MM-dd HH:mm}  {Share(report),4:P0} at rest  {FeedText(report)}{string.Join("  ", Stages(report).Select(stage => $"{stage.Name} {stage.Count}"))}{Stuck(report)}";

    private static string[] Block(DateTimeOffset now, DemoReport report)
    {
        int full = (int)(Share(report) * Width);
        return
        [
            $"  {now:ddd d MMM yyyy HH:mm}   [{new string('█', full)}{new string('░', Width - full)}] {Share(report):P0} at rest   {FeedText(report)}",
            .. Stages(report).Select(stage => $"    {stage.Name,-20}{stage.Count,6}"),
            $"  {Stuck(report).Trim()}",
        ];
    }

    private static double Share(DemoReport report)
    {
        double open = report.Open.Count();
        int expected = report.Orders.Count + report.Feeds.Where(feed => feed.State != FeedState.Finished).Sum(feed => feed.Groups - feed.Done);
        return expected == 0 ? 0 : (report.Orders.Count - open) / expected;
    }

    private static string FeedText(DemoReport report) => report.Feeds.FirstOrDefault(feed => feed.State != FeedState.Finished) is FeedAnswer feed
        ? $"feed {feed.Done}/{feed.Groups}{(feed.Problem is null ? "" : $" waits: {feed.Problem}")}  "
        : "";

    private static IEnumerable<(string Name, int Count)> Stages(DemoReport report) =>
    [
        ("to pay", report.Open.Count(order => order.Status == OrderStatus.PendingPayment)),
        ("to pack", report.Open.Count(order => order.Status is OrderStatus.Paid or OrderStatus.Processing or OrderStatus.PartiallyFulfilled)),
        ("to ship", report.Open.Count(order => order.Status == OrderStatus.Fulfilled)),
        ("on the way", report.Open.Count(order => order.Status == OrderStatus.Shipped)),
        ("delivered", report.Open.Count(order => order.DeliveredAt is not null)),
        ("closed", report.Orders.Count(order => order.State == OrderState.Closed)),
        ("cancelled", report.Orders.Count(order => order.State == OrderState.Cancelled)),
        ("expired", report.Orders.Count(order => order.State == OrderState.Expired)),
    ];

    private static string Stuck(DemoReport report)
    {
        OrderSummary[] held = [.. report.Open.Where(order => order.Holds.Count > 0)];
        return held.Length == 0 ? "" : $"  waiting for staff: {string.Join(", ", held.Take(3).Select(order => $"{order.Number} ({string.Join(", ", order.Holds)})"))}{(held.Length > 3 ? " …" : "")}";
    }
}
