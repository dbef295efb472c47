using Serverless.Domain.Shipping;

namespace Serverless.Domain.Tests.Shipping;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-03-06T17:00:00Z", 1, "2026-03-09T17:00:00Z")] // Friday plus one: Monday, same time
    [InlineData("2026-03-06T17:00:00Z", 0, "2026-03-06T17:00:00Z")]
    [InlineData("2026-03-07T17:00:00Z", 0, "2026-03-09T17:00:00Z")]
    [InlineData("2026-03-07T17:00:00Z", 1, "2026-03-10T17:00:00Z")] // Saturday counts as Monday
    [InlineData("2026-03-02T00:00:00Z", 5, "2026-03-09T00:00:00Z")]
    public void Weekends_do_not_count(string from, int days, string to) =>
        Assert.Equal(DateTimeOffset.Parse(to), WorkingDays.Add(DateTimeOffset.Parse(from), days));

    [Fact]
    public void Monday_to_Friday_are_working_days() =>
        Assert.Equal([true, true, true, true, true, false, false], Enumerable.Range(2, 7).Select(day => WorkingDays.IsWorkingDay(new(2026, 3, day))));
}
