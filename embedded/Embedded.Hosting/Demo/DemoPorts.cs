using System.Net;
using System.Net.Sockets;

namespace Embedded.Hosting.Demo;

/// <summary>Where the parts of the demo listen, all on loopback.</summary>
/// <param name="App">The function app.</param>
/// <param name="Sandbox">The outside world.</param>
/// <param name="Blobs">Azurite's blobs, which nobody uses.</param>
/// <param name="Queues">Azurite's queues.</param>
/// <param name="Tables">Azurite's tables.</param>
public sealed record DemoPorts(int App, int Sandbox, int Blobs, int Queues, int Tables)
{
    /// <summary>Five ports in a row.</summary>
    public static DemoPorts From(int first) => new(first, first + 1, first + 2, first + 3, first + 4);

    /// <summary>Five ports that are free now.</summary>
    public static DemoPorts Free()
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, 5).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        Array.ForEach(listeners, listener => listener.Start());
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        Array.ForEach(listeners, listener => listener.Stop());
        return new(ports[0], ports[1], ports[2], ports[3], ports[4]);
    }

    /// <summary>Makes sure that nobody else listens there.</summary>
    /// <exception cref="DemoException">Somebody does.</exception>
    public void Check()
    {
        foreach (int port in new[] { App, Sandbox, Blobs, Queues, Tables })
        {
            try
            {
                using TcpListener listener = new(IPAddress.Loopback, port);
                listener.Start();
            }
            catch (SocketException)
            {
                throw new DemoException($"Port {port} is in use by another program; choose others with --port (it takes five in a row).");
            }
        }
    }
}
