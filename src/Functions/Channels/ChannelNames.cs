using Microsoft.AspNetCore.Http;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Channels;

/// <summary>Names of sales channels.</summary>
internal static class ChannelNames
{
    /// <summary>What a name looks like.</summary>
    public const string Rule = "A channel is named by lower-case letters, digits and hyphens, at most 40.";

    private const int Longest = 40;

    /// <summary>Whether a name is one.</summary>
    public static bool IsName(string channel) =>
        channel.Length is > 0 and <= Longest && channel.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>The problem with a name; null when it is fine.</summary>
    public static IResult? Check(string channel) => IsName(channel) ? null : Problems.Of(422, "invalidChannel", Rule);
}
