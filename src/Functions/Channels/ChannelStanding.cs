using Serverless.Functions.Channels.Storage;

namespace Serverless.Functions.Channels;

/// <summary>Where a channel stands: whether it knows what it may sell, and how soon it hears of it.</summary>
/// <param name="Channel">Its name.</param>
/// <param name="Listed">Products that it sells.</param>
/// <param name="Behind">Those of which it does not know what it should.</param>
/// <param name="Refused">Those of them that it will not have.</param>
/// <param name="BehindSince">Since when the first of them is wanted; null when there are none.</param>
/// <param name="ToldAt">When it was last told anything.</param>
/// <param name="UsualLag">Seconds from a change until it knew, the middle one of the latest of each product told within a day; null when none was.</param>
/// <param name="WorstLag">The longest of them.</param>
/// <param name="Failing">What it says instead of taking it; null while it takes it.</param>
/// <param name="FailingSince">Since when.</param>
public sealed record ChannelStanding(
    string Channel, int Listed, int Behind, int Refused, DateTimeOffset? BehindSince, DateTimeOffset? ToldAt, double? UsualLag, double? WorstLag, string? Failing,
    DateTimeOffset? FailingSince)
{
    private static readonly TimeSpan Lately = TimeSpan.FromDays(1);

    /// <summary>What a channel's listings add up to.</summary>
    public static ChannelStanding Of(string channel, IReadOnlyCollection<Listing> listings, ChannelHealth health, DateTimeOffset now)
    {
        double[] lags = [.. listings.Where(listing => now - listing.ToldAt < Lately).Select(listing => listing.LagSeconds).OfType<double>().Order()];
        return new(
            channel, listings.Count, listings.Count(listing => listing.WantedSince is not null), listings.Count(listing => listing.Refused), listings.Min(listing => listing.WantedSince),
            listings.Max(listing => listing.ToldAt), lags.Length == 0 ? null : lags[lags.Length / 2], lags.Length == 0 ? null : lags[^1], health.Reason, health.Since);
    }
}
