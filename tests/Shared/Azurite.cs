using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Shared;

/// <summary>One Azurite for this process with an account for whoever wants one of their own, in memory, on free ports. It ends when this process ends.</summary>
internal static class Azurite
{
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const int Accounts = 400;

    private static readonly Lazy<(int Queues, int Tables)> Ports = new(Start);
    private static int used;

    public static string Root { get; } = FindRoot();

    /// <summary>Connection string of an account that nobody else uses.</summary>
    public static string NewAccount()
    {
        (int queues, int tables) = Ports.Value;
        string account = $"account{Interlocked.Increment(ref used)}";
        return $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={Key};"
            + $"QueueEndpoint=http://127.0.0.1:{queues}/{account};TableEndpoint=http://127.0.0.1:{tables}/{account};";
    }

    private static (int Queues, int Tables) Start()
    {
        int[] ports = FreePorts(3);
        string script = Path.Combine(Root, "tests", "Shared", "azurite.cjs");
        ProcessStartInfo start = new(
            "node", $"\"{script}\" --inMemoryPersistence --skipApiVersionCheck --silent --disableTelemetry --blobPort {ports[0]} --queuePort {ports[1]} --tablePort {ports[2]}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(1, Accounts).Select(number => $"account{number}:{Key}"));
        Process azurite = Process.Start(start)!;
        azurite.OutputDataReceived += (_, _) => { };
        azurite.BeginOutputReadLine();
        azurite.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        azurite.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => azurite.Kill(entireProcessTree: true);
        foreach (int port in ports)
        {
            WaitFor(port, azurite);
        }

        return (ports[1], ports[2]);
    }

    private static void WaitFor(int port, Process azurite)
    {
        Stopwatch patience = Stopwatch.StartNew();
        for (; ; )
        {
            try
            {
                using TcpClient client = new();
                client.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (patience.Elapsed < TimeSpan.FromMinutes(2) && !azurite.HasExited)
            {
                azurite.WaitForExit(20);
            }
        }
    }

    private static int[] FreePorts(int count)
    {
        List<TcpListener> listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        listeners.ForEach(listener => listener.Start());
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        listeners.ForEach(listener => listener.Stop());
        return ports;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Serverless.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Serverless.sln is in no folder above the tests.");
    }
}
