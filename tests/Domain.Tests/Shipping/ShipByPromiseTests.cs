using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests.Shipping;

public class ShipByPromiseTests
{
    [Theory]
    [InlineData("2026-03-02T15:59:59Z", "2026-03-04T23:59:59Z")] // Monday before the cut-off: Wednesday
    [InlineData("2026-03-02T16:00:00Z", "2026-03-04T23:59:59Z")] // on the dot still counts
    [InlineData("2026-03-02T16:00:01Z", "2026-03-05T23:59:59Z")] // after it: Thursday
    [InlineData("2026-03-05T12:00:00Z", "2026-03-09T23:59:59Z")] // Thursday: Monday
    [InlineData("2026-03-06T12:00:00Z", "2026-03-10T23:59:59Z")] // Friday: Tuesday
    [InlineData("2026-03-06T17:00:00Z", "2026-03-11T23:59:59Z")] // Friday evening counts as Monday's: Wednesday
    [InlineData("2026-03-07T09:00:00Z", "2026-03-11T23:59:59Z")] // Saturday counts as Monday's
    [InlineData("2026-03-08T23:00:00Z", "2026-03-11T23:59:59Z")] // and so does Sunday night
    public void Two_working_days_end_at_midnight_of_the_second(string ready, string shipBy) =>
        Assert.Equal(DateTimeOffset.Parse(shipBy), Given.Promise.ShipBy(DateTimeOffset.Parse(ready)));

    [Theory]
    [InlineData("Europe/London", "2026-03-26T17:00:00Z", "2026-03-31T22:59:59Z")] // summer time began on the Sunday between: UTC+1
    [InlineData("Europe/London", "2026-10-22T16:30:00Z", "2026-10-27T23:59:59Z")] // it is 17:30 there, past the cut-off; winter time again at the end
    [InlineData("America/New_York", "2026-03-06T20:30:00Z", "2026-03-11T03:59:59Z")] // 15:30 on Friday there; daylight saving began on the Sunday
    [InlineData("Asia/Tokyo", "2026-03-02T15:30:00Z", "2026-03-05T14:59:59Z")] // already Tuesday 00:30 there
    public void The_cut_off_and_the_end_of_the_day_are_the_locations(string zone, string ready, string shipBy)
    {
        ShipByPromise promise = Given.Promise with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        Assert.Equal(DateTimeOffset.Parse(shipBy), promise.ShipBy(DateTimeOffset.Parse(ready)));
    }

    [Fact]
    public void No_working_days_means_the_end_of_the_same_one() =>
        Assert.Equal(DateTimeOffset.Parse("2026-03-02T23:59:59Z"), (Given.Promise with { BusinessDays = 0 }).ShipBy(Given.Now));
}
