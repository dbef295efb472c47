using Microsoft.AspNetCore.Http;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Channels;

/// <summary>Names of sales channels.</summary>
internal static class ChannelNames
{
    private const int Longest = 40;

    /// <summary>The problem with a name; null when it is fine.</summary>
    public static IResult? Check(string channel) =>
        channel.Length is > 0 and <= Longest && channel.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? null
            : Problems.Of(422, "invalidChannel", $"A channel is named by lower-case letters, digits and hyphens, at most {Longest}.");
}
