using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Where an app's settings come from, the later winning: local.settings.json, environment, command line, overrides.</summary>
internal static class AppDefaults
{
    public static HostApplicationBuilderSettings HostSettings(string[]? args, AppOverrides? overrides)
    {
        ConfigurationManager configuration = new();
        configuration.AddEnvironmentVariables("AZURE_FUNCTIONS_");
        return new HostApplicationBuilderSettings
        {
            DisableDefaults = true,
            Args = args,
            Configuration = configuration,
            ContentRootPath = ContentRoot(overrides),
            ApplicationName = AppAssembly(overrides).GetName().Name,
        };
    }

    public static void Configure(HostApplicationBuilder builder, string[]? args, AppOverrides? overrides)
    {
        HostStart start = new(overrides);
        builder.Services.AddSingleton(start);
        builder.Configuration.AddJsonFile("appsettings.json", optional: true, reloadOnChange: false);
        builder.Configuration.AddJsonFile($"appsettings.{builder.Environment.EnvironmentName}.json", optional: true, reloadOnChange: false);
        AddSettings(builder.Configuration, args ?? [], overrides);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.Configure(o => o.ActivityTrackingOptions = ActivityTrackingOptions.SpanId | ActivityTrackingOptions.TraceId | ActivityTrackingOptions.ParentId);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => start.Over && level >= LogLevel.Information);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (overrides is not { Quiet: true })
        {
            builder.Logging.AddSimpleConsole(o =>
            {
                o.SingleLine = true;
                o.TimestampFormat = "[yyyy-MM-ddTHH:mm:ss.fffZ] ";
                o.UseUtcTimestamp = true;
                o.ColorBehavior = LoggerColorBehavior.Default;
            });
        }
    }

    public static void AddSettings(IConfigurationBuilder configuration, string[] args, AppOverrides? overrides)
    {
        configuration.AddInMemoryCollection(AsKeys(LocalSettings(overrides)));
        configuration.AddEnvironmentVariables();
        configuration.AddCommandLine(args);
        configuration.AddInMemoryCollection(AsKeys(overrides?.Settings ?? new Dictionary<string, string?>()));
    }

    /// <summary>The command line of an app that does not hand it over; empty in a process that belongs to another program, such as a test runner.</summary>
    public static string[] CommandLine(AppOverrides? overrides) =>
        overrides is null && Assembly.GetEntryAssembly() is { } entry && entry.GetReferencedAssemblies().Any(r => r.Name == typeof(AppDefaults).Assembly.GetName().Name)
            ? Environment.GetCommandLineArgs()[1..] : [];

    public static Assembly AppAssembly(AppOverrides? overrides) =>
        overrides?.AppAssembly ?? Assembly.GetEntryAssembly() ?? throw new StartupException("The app has no entry assembly.");

    public static string ContentRoot(AppOverrides? overrides) =>
        overrides?.ContentRoot ?? Path.GetDirectoryName(AppAssembly(overrides).Location) ?? Directory.GetCurrentDirectory();

    private static IEnumerable<KeyValuePair<string, string?>> AsKeys(IEnumerable<KeyValuePair<string, string?>> settings) =>
        settings.Select(s => KeyValuePair.Create(s.Key.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), s.Value));

    /// <summary>
    /// The <c>Values</c> of local.settings.json. As with the official tools they become environment variables where none of that name
    /// exists, unless the app shares its process with others.
    /// </summary>
    private static Dictionary<string, string?> LocalSettings(AppOverrides? overrides)
    {
        string? path = new[] { Directory.GetCurrentDirectory(), ContentRoot(overrides) }
            .Select(folder => Path.Combine(folder, "local.settings.json")).FirstOrDefault(File.Exists);
        if (overrides is { OwnsProcess: false } || path is null)
        {
            return [];
        }
        Dictionary<string, string?> values = Parse(File.ReadAllText(path));
        foreach ((string name, string? value) in values.Where(v => Environment.GetEnvironmentVariable(v.Key) is null))
        {
            Environment.SetEnvironmentVariable(name, value);
        }
        return values;
    }

    private static Dictionary<string, string?> Parse(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Dictionary<string, string?> values = [];
            if (document.RootElement.TryGetProperty("Values", out JsonElement found))
            {
                foreach (JsonProperty property in found.EnumerateObject())
                {
                    values[property.Name] = property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                        ? throw new StartupException($"local.settings.json: the value of \"{property.Name}\" must be a text, not a nested object or list.")
                        : property.Value.ToString();
                }
            }
            return values;
        }
        catch (JsonException e)
        {
            throw new StartupException($"local.settings.json is not valid JSON: line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}.");
        }
    }
}
