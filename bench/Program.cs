using Bench.Chaos;
using Bench.Host;
using Bench.Inventory;
using Bench.DurableTask;
using Bench.Orders;
using Bench.Payments;
using Bench.Storage;

// Each verb is one measurement; what follows it are the measurement's own numbers.
var verbs = new Dictionary<string, (string Help, Func<string[], Task<int>> Run)>
{
    ["flash-sale"] = ("[buyers] [units] [at once]: one SKU sold out, with 1 and 16 buckets, against a conditional UPDATE in SQLite", FlashSaleBench.RunAsync),
    ["ledger"] = ("[movements]: the books of a SKU with many movements, read and explained before and after its months were added up", LedgerBench.RunAsync),
    ["channels"] = ("[movements] [products]: stock that moves while a channel is told of it: how soon it knows, in how many calls", ChannelsBench.RunAsync),
    ["chaos"] = ("[all|c1,c2,…,c7,day-later] [share] [seed]: the checks that nothing is oversold, lost or doubled, at full size", ChaosBench.RunAsync),
    [Functions.Tests.Chaos.CrashApp.Verb] = ("FOLDER SANDBOX CLOCK: the process that chaos c3 kills", Functions.Tests.Chaos.CrashApp.RunAsync),
    ["host-start"] = ("[starts]: a function app started again and again in one process", StartBench.RunAsync),
    ["http-trigger"] = ("[requests]: an HTTP trigger against plain ASP.NET Core, paired", HttpTriggerBench.RunAsync),
    ["durable"] = ("[instances] [in flight] [PATH]: orchestrations of six activities, a timer and an event", OrchestrationBench.RunAsync),
    ["local-store"] = ("[rounds] [seconds]: the local store against Azurite, 64 callers, interleaved", LocalStoreBench.RunAsync),
    ["orders"] = ("[orders] [lines] [rounds]: orders from placed to delivered, on the local store and on Azurite", OrdersBench.RunAsync),
    ["payment-attacks"] = ("[orders] [orders a case]: 64 refunds at once on each order, and twelve ways to pay less than is due", PaymentAttacksBench.RunAsync),
    ["webhooks"] = ("[a second] [seconds] [orders] [store]: Stripe's events acknowledged at a fixed rate, against the bare storage calls", WebhooksBench.RunAsync),
    ["queue-trigger"] = ("[rounds] [messages]: a queue trigger that does nothing against the bare client", QueueTriggerBench.RunAsync),
    ["store-growth"] = ("[rows]: CPU of an upsert while the local store grows", StoreGrowthBench.RunAsync),
    ["store-kill"] = ("[kills]: kills a process that writes to the local store, and looks for lost acknowledged writes", StoreKillBench.RunAsync),
    ["store-kill-writer"] = ("PATH: the process that store-kill kills", Embedded.Tests.StoreKill.WriteAsync),
    ["store-sequences"] = ("[sequences] [operations]: generated sequences on Azurite and the local store, compared", SequencesBench.RunAsync),
    ["timers"] = ("[a second] [seconds] [pending]: how late timers fire under load, and what pending ones cost", TimerBench.RunAsync),
    ["table-client"] = ("[rounds] [seconds]: the Tables client against Microsoft's JavaScript client, same Azurite", TableClientBench.RunAsync),
};

if (args.Length > 0 && verbs.TryGetValue(args[0], out var verb))
{
    return await verb.Run(args[1..]);
}

foreach ((string name, (string help, _)) in verbs)
{
    Console.WriteLine($"{name,-20}{help}");
}

return 1;
