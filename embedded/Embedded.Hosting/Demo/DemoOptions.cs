using System.Globalization;

namespace Embedded.Hosting.Demo;

/// <summary>How <c>./run</c> was called.</summary>
internal sealed record DemoOptions
{
    public int Port { get; init; } = 7071;

    public bool Once { get; init; }

    public bool Reset { get; init; }

    public bool Azurite { get; init; }

    public string? Feed { get; init; }

    public string? Mapping { get; init; }

    public bool StockFromFeed { get; init; }

    public double DaysPerSecond { get; init; } = 5;

    public string? Data { get; init; }

    public List<string> Sandbox { get; init; } = [];

    public const string Usage = """
        Usage: ./run [options]
               ./run backup STORE TARGET   copy a local store (.run/local/storage.db) into a new file, while it is in use or not
               ./run compact STORE         give the space of deleted rows back
          --once                 end when all orders have come to rest; the last line printed is one JSON object
          --feed FILE            take in this file (CSV, TSV, JSON lines, JSON; plain or gzip) instead of the sample
          --mapping FILE         how the file's rows become orders (see samples/feeds)
          --stock-from-feed      make the catalogue and enough stock from the file
          --days-per-second N    how fast time may pass (default 5)
          --chaos 0..1 --seed N  how often the outside world misbehaves, and in which way
          --port N               where the app listens (default 7071; the four ports after it are used as well)
          --data FOLDER          where the demo keeps its state (default .run)
          --reset                start afresh
          --azurite              keep orders in Azurite (needs Node 20) instead of the local store, one SQLite file
        """;

    /// <exception cref="DemoException">An option is unknown or has a wrong value.</exception>
    public static DemoOptions Parse(string[] arguments)
    {
        DemoOptions options = new();
        Queue<string> rest = new(arguments);
        while (rest.TryDequeue(out string? name))
        {
            options = name switch
            {
                "--once" => options with { Once = true },
                "--reset" => options with { Reset = true },
                "--stock-from-feed" => options with { StockFromFeed = true },
                "--azurite" => options with { Azurite = true },
                "--port" => options with { Port = (int)Number(1, 65_531) },
                "--days-per-second" => options with { DaysPerSecond = Number(0.001, 1000) },
                "--feed" => options with { Feed = ExistingFile() },
                "--mapping" => options with { Mapping = ExistingFile() },
                "--data" => options with { Data = Value() },
                "--chaos" or "--seed" => options with { Sandbox = [.. options.Sandbox, name, Number(0, int.MaxValue).ToString(CultureInfo.InvariantCulture)] },
                _ => throw new DemoException($"There is no option {name}; ./run --help lists them."),
            };

            string Value() => rest.TryDequeue(out string? value) ? value : throw new DemoException($"{name} needs a value.");

            double Number(double least, double most) =>
                double.TryParse(Value(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= least && value <= most
                    ? value
                    : throw new DemoException($"{name} needs a number from {least} to {most}.");

            string ExistingFile() => Value() is var file && File.Exists(file) ? Path.GetFullPath(file) : throw new DemoException($"{name}: there is no file '{file}'.");
        }

        return (options.Mapping is not null || options.StockFromFeed) && options.Feed is null
            ? throw new DemoException("--mapping and --stock-from-feed need a --feed.")
            : options;
    }
}
