using Embedded.Hosting;
using Embedded.Hosting.Demo;

return args switch
{
    ["app", .. var rest] => await AppVerb.RunAsync(rest),
    ["run", .. var rest] => await Director.RunAsync(rest),
    ["backup", var store, var target] => StoreVerbs.Backup(store, target),
    ["compact", var store] => StoreVerbs.Compact(store),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: app [--port N] [--clock ISO] | run [options of ./run] | backup STORE TARGET | compact STORE");
    return 2;
}
