using Bench.Storage;

// Each verb is one measurement; what follows it are the measurement's own numbers.
var verbs = new Dictionary<string, (string Help, Func<string[], Task<int>> Run)>
{
    ["local-store"] = ("[rounds] [seconds]: the local store against Azurite, 64 callers, interleaved", LocalStoreBench.RunAsync),
    ["store-growth"] = ("[rows]: CPU of an upsert while the local store grows", StoreGrowthBench.RunAsync),
    ["store-kill"] = ("[kills]: kills a process that writes to the local store, and looks for lost acknowledged writes", StoreKillBench.RunAsync),
    ["store-kill-writer"] = ("PATH: the process that store-kill kills", Embedded.Tests.StoreKill.WriteAsync),
    ["store-sequences"] = ("[sequences] [operations]: generated sequences on Azurite and the local store, compared", SequencesBench.RunAsync),
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
