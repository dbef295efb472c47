using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Puts settings in where a binding says <c>%Name%</c>.</summary>
internal sealed partial class SettingNames(IConfiguration configuration)
{
    public string Resolve(string text, string function) => Placeholder().Replace(text, match =>
        configuration[match.Groups[1].Value.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal)]
        ?? throw new StartupException($"The function {function} uses {match.Value}, but there is no setting {match.Groups[1].Value}."));

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Placeholder();
}
