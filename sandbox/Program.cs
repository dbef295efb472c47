using Serverless.Sandbox;

SandboxOptions options;
try
{
    options = SandboxOptions.Parse(args);
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
SandboxServer sandbox;
try
{
    sandbox = await SandboxServer.StartAsync(options);
}
catch (IOException busy)
{
    Console.Error.WriteLine($"The sandbox cannot listen on port {options.Port}: {busy.InnerException?.Message ?? busy.Message}");
    return 1;
}
await using (sandbox)
{
    Console.WriteLine($"Sandbox: {sandbox.Url}  mailbox: {sandbox.Url}/mailbox  summary: {sandbox.Url}/_sandbox/summary");
    await sandbox.WaitForShutdownAsync();
}
return 0;
