using Embedded.Hosting;
using Embedded.Hosting.Demo;

return args switch
{
    ["app", .. var rest] => await AppVerb.RunAsync(rest),
    ["run", .. var rest] => await Director.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: app [--port N] [--clock ISO] | run [options of ./run]");
    return 2;
}
