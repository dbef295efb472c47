using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Tests.Conventions;

/// <summary>What the code names exists where it is deployed, and in the sample of its settings.</summary>
public partial class InfrastructureTests
{
    private static readonly string StorageModule = Repository.Read("infra", "modules", "storage.bicep");
    private static readonly string AppModule = Repository.Read("infra", "modules", "app.bicep");

    [Fact]
    public void The_deployed_tables_are_the_codes() => Assert.Equal(TableNames.All.Order(), Array(StorageModule, "tableNames").Order());

    [Fact]
    public void The_deployed_queues_are_the_codes() => Assert.Equal(QueueNames.All.Order(), Array(StorageModule, "queueNames").Order());

    [Fact]
    public void Every_setting_that_the_code_reads_is_deployed() => Repository.AssertNone(
        "Not in infra/modules/app.bicep:",
        Settings().Where(setting => !setting.StartsWith("Policies__", StringComparison.Ordinal) && !OnlyLocal.IsMatch(setting) && !AppModule.Contains($"{setting}:") && !AppModule.Contains($"{setting}__accountName:")));

    [Fact]
    public void Every_setting_that_the_code_reads_is_in_the_sample()
    {
        using JsonDocument sample = JsonDocument.Parse(Repository.Read("local.settings.sample.json"), new() { CommentHandling = JsonCommentHandling.Skip });
        HashSet<string> known = [.. sample.RootElement.GetProperty("Values").EnumerateObject().Select(value => value.Name)];
        Repository.AssertNone("Not in local.settings.sample.json:", Settings().Where(setting => !IsPlatforms.IsMatch(setting) && !known.Contains(setting) && !known.Any(name => name.StartsWith(setting + "__", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_sample_is_accepted_as_it_stands()
    {
        using JsonDocument sample = JsonDocument.Parse(Repository.Read("local.settings.sample.json"));
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(sample.RootElement.GetProperty("Values").EnumerateObject().Select(value => KeyValuePair.Create(value.Name.Replace("__", ":"), value.Value.GetString())))
            .Build();
        Assert.NotEmpty(Records());
        Assert.All(Records(), record => Assert.NotNull(typeof(Serverless.Functions.Hosting.Settings).GetMethod("Read")!.MakeGenericMethod(record.Type).Invoke(null, [configuration, record.Section])));
    }

    // A setting that is spelt wrong in the sample or deployed under another name would be read by nobody.
    [Theory]
    [InlineData("SendGrid")]
    [InlineData("Stripe")]
    [InlineData("EasyPost")]
    [InlineData("Alerts")]
    [InlineData("Policies")]
    public void A_section_of_the_sample_has_nothing_that_the_code_does_not_read(string section)
    {
        string[] read = [.. Settings().Where(setting => setting.StartsWith(section + "__", StringComparison.Ordinal))];
        using JsonDocument sample = JsonDocument.Parse(Repository.Read("local.settings.sample.json"));
        IEnumerable<string> given = sample.RootElement.GetProperty("Values").EnumerateObject().Select(value => value.Name).Where(name => name.StartsWith(section + "__", StringComparison.Ordinal));
        Repository.AssertNone("Nothing reads:", read.Length == 0 ? [] : given.Except(read).Where(name => !read.Any(list => name.StartsWith($"{list}__", StringComparison.Ordinal))));
    }

    // What the platform, or OpenTelemetry's own convention, names.
    private static readonly Regex IsPlatforms = new("^(WEBSITE_|OTEL_)");

    // Keys of functions and staff are the platform's in Azure, which also sets WEBSITE_…; the bases of the APIs are the vendors' own there.
    private static readonly Regex OnlyLocal = new("^(Keys__|WEBSITE_|OTEL_)|__ApiBase$");

    private static IEnumerable<string> Settings() =>
    [
        .. from file in Repository.Sources("src/Functions")
           from line in file.Code()
           from match in Indexed().Matches(line.Text)
           select match.Groups[1].Value.Replace(":", "__"),
        .. from record in Records()
           from property in record.Type.GetProperties().Where(property => property.CanWrite)
           select $"{record.Section}__{property.Name}",
    ];

    private static IEnumerable<(string Section, Type Type)> Records() =>
        from file in Repository.Sources("src/Functions")
        from line in file.Code()
        from match in Section().Matches(line.Text)
        join type in typeof(TableNames).Assembly.GetTypes() on match.Groups[1].Value equals type.Name
        select (match.Groups[2].Value, type);

    private static IEnumerable<string> Array(string bicep, string name) =>
        Quoted().Matches(Regex.Match(bicep, $@"var {name} = \[([^\]]*)\]").Groups[1].Value).Select(match => match.Groups[1].Value);

    [GeneratedRegex("""[cC]onfiguration(?:\.GetSection\(|\[)"([A-Za-z_:]+)"[\])]""")]
    private static partial Regex Indexed();

    [GeneratedRegex("""\.Read<(\w+)>\("(\w+)"\)""")]
    private static partial Regex Section();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
