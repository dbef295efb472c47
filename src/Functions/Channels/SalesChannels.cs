using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Channels;

/// <summary>Settings <c>Channels__&lt;name&gt;__…</c>: a sales channel that is told what it may sell.</summary>
public sealed record ChannelSettings
{
    /// <summary>Where it listens; <c>/stock</c> follows.</summary>
    [Required(ErrorMessage = "a web address is needed."), CustomValidation(typeof(ChannelSettings), nameof(CheckAddress))]
    public string ApiBase { get; init; } = "";

    /// <summary>Signs what it is told; several, separated by commas, while one is rotated: each signs.</summary>
    [Required(ErrorMessage = "a secret of at least 16 characters is needed."), RegularExpression("^\\s*[^,\\s]{16,}\\s*(,\\s*[^,\\s]{16,}\\s*)*$", ErrorMessage = "must be one or more secrets of at least 16 characters, separated by commas.")]
    public string Secret { get; init; } = "";

    /// <summary>Sent along as <c>Authorization: Bearer</c>; null or empty for none.</summary>
    [RegularExpression("^[\\x21-\\x7E]*$", ErrorMessage = "must be printable ASCII without spaces.")]
    public string? Token { get; init; }

    /// <summary>Whether an address is one that can be called.</summary>
    public static ValidationResult? CheckAddress(string address, ValidationContext context) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? ValidationResult.Success : new("must be a web address.", [context.MemberName!]);

    /// <summary>The secrets, each on its own.</summary>
    public IReadOnlyList<string> Secrets => Secret.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A sales channel that is told what it may sell.</summary>
/// <param name="Name">As orders name it.</param>
/// <param name="Settings">How to reach it.</param>
public sealed record SalesChannel(string Name, ChannelSettings Settings);

/// <summary>The sales channels that are configured; most stores have none.</summary>
public sealed class SalesChannels
{
    private readonly IReadOnlyDictionary<string, SalesChannel> channels;

    /// <summary>Reads them from the settings: those with an address. One that has a secret alone sends, and is not told.</summary>
    /// <exception cref="SettingException">A name or a setting is not as it should be.</exception>
    public SalesChannels(IConfiguration configuration) => channels = configuration.GetSection(Section).GetChildren().Where(entry => entry[nameof(ChannelSettings.ApiBase)] is not null).Select(entry => ChannelNames.IsName(entry.Key)
        ? new SalesChannel(entry.Key, configuration.Read<ChannelSettings>($"{Section}:{entry.Key}"))
        : throw new SettingException($"Settings {Section}__{entry.Key}__…: {ChannelNames.Rule}")).ToDictionary(channel => channel.Name, StringComparer.Ordinal);

    private const string Section = "Channels";

    /// <summary>All of them, by name.</summary>
    public IEnumerable<SalesChannel> All => channels.Values.OrderBy(channel => channel.Name, StringComparer.Ordinal);

    /// <summary>Whether there are any.</summary>
    public bool Any => channels.Count > 0;

    /// <summary>The channel of that name; null when it is not configured.</summary>
    public SalesChannel? Find(string name) => channels.GetValueOrDefault(name);
}
