using Embedded.Hosting;

return args switch
{
    ["app", .. var rest] => await AppVerb.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: app [--port N] [--clock ISO]");
    return 2;
}
