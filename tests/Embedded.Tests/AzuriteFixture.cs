using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Embedded.Tests;

/// <summary>One Azurite for all tests of this process, in memory, on free ports. It ends when this process ends.</summary>
public sealed class AzuriteFixture
{
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private static readonly Lazy<string> Shared = new(Start);

    public string ConnectionString => Shared.Value;

    public static string RepositoryRoot { get; } = FindRoot();

    private static string Start()
    {
        int[] ports = FreePorts(3);
        string script = Path.Combine(RepositoryRoot, "tests", "Embedded.Tests", "interop", "azurite.cjs");
        string options = "--inMemoryPersistence --skipApiVersionCheck --silent --disableTelemetry";
        var start = new ProcessStartInfo(
            "node", $"\"{script}\" {options} --blobPort {ports[0]} --queuePort {ports[1]} --tablePort {ports[2]}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process azurite = Process.Start(start)!;
        azurite.OutputDataReceived += (_, _) => { };
        azurite.BeginOutputReadLine();
        Task<string> errors = azurite.StandardError.ReadToEndAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => azurite.Kill(entireProcessTree: true);
        foreach (int port in ports)
        {
            WaitFor(port, azurite, errors);
        }

        return $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
            + $"QueueEndpoint=http://127.0.0.1:{ports[1]}/{Account};TableEndpoint=http://127.0.0.1:{ports[2]}/{Account};";
    }

    private static void WaitFor(int port, Process azurite, Task<string> errors)
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (patience.Elapsed < TimeSpan.FromSeconds(30) && !azurite.HasExited)
            {
                azurite.WaitForExit(20);
            }
            catch (SocketException)
            {
                string detail = azurite.HasExited ? errors.Result : "no answer in 30 s";
                throw new InvalidOperationException($"Azurite did not start (is `npm ci` done?): {detail}");
            }
        }
    }

    private static int[] FreePorts(int count)
    {
        TcpListener[] listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        Array.ForEach(listeners, listener => listener.Start());
        int[] ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        Array.ForEach(listeners, listener => listener.Stop());
        return ports;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Serverless.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
