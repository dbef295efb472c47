using System.Globalization;
using System.Text.Json;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Reads single values of host.json and says which one is wrong.</summary>
internal static class HostJsonValues
{
    public static string Text(this HostJson host, string path, string otherwise) => host.Section(path) switch
    {
        null => otherwise,
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { } other => host.Setting(path) ?? throw host.Wrong(path, other, "a text"),
    };

    public static int Number(this HostJson host, string path, int otherwise, int least, int most = int.MaxValue) => host.Section(path) switch
    {
        null => otherwise,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out int value) && value >= least && value <= most => value,
        { } other => throw host.Wrong(path, other, most == int.MaxValue ? $"a whole number from {least}" : $"a whole number from {least} to {most}"),
    };

    public static TimeSpan Span(this HostJson host, string path, TimeSpan otherwise, TimeSpan least) => host.Section(path) switch
    {
        null => otherwise,
        { ValueKind: JsonValueKind.String } text when TimeSpan.TryParse(text.GetString(), CultureInfo.InvariantCulture, out TimeSpan value) && value >= least => value,
        { } other => throw host.Wrong(path, other, $"a time span \"hh:mm:ss\" of at least {least:c}"),
    };

    private static StartupException Wrong(this HostJson host, string path, JsonElement found, string wanted) => new(
        host.Setting(path) is { } setting
            ? $"The setting AzureFunctionsJobHost__{path.Replace(":", "__", StringComparison.Ordinal)} must be {wanted}, not \"{setting}\"."
            : $"host.json: {path.Replace(':', '.')} must be {wanted}, not {found.GetRawText()}.");
}
