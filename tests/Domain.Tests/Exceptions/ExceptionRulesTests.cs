using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;

namespace Serverless.Domain.Tests.Exceptions;

public class ExceptionRulesTests
{
    private static readonly TimeSpan Alert = TimeSpan.FromMinutes(30);

    [Fact]
    public void An_unpaid_order_is_found_after_thirty_minutes_and_not_before()
    {
        Assert.False(ExceptionRules.IsUnpaidTooLong(Given.Reserved(), Alert, Given.Now.AddMinutes(29).AddSeconds(59)));
        Assert.True(ExceptionRules.IsUnpaidTooLong(Given.Reserved(), Alert, Given.Now.AddMinutes(30).AddSeconds(1)));
        Assert.False(ExceptionRules.IsUnpaidTooLong(Given.Paid(), Alert, Given.Now.AddDays(1)));
        Assert.False(ExceptionRules.IsUnpaidTooLong(Given.Cancelled(), Alert, Given.Now.AddDays(1)));
        Assert.False(ExceptionRules.IsUnpaidTooLong(Given.Expired(), Alert, Given.Now.AddDays(1)));
    }

    [Fact]
    public void A_paid_order_is_late_after_its_promise_until_its_last_parcel_leaves()
    {
        DateTimeOffset promise = Given.Paid().ShipBy!.Value;
        Assert.False(ExceptionRules.IsLateToShip(Given.Paid(), promise));
        Assert.True(ExceptionRules.IsLateToShip(Given.Paid(), promise.AddSeconds(1)));
        Assert.True(ExceptionRules.IsLateToShip(Given.Labelled(), promise.AddSeconds(1)));
        Assert.False(ExceptionRules.IsLateToShip(Given.HandedOver(), promise.AddSeconds(1)));
        Assert.False(ExceptionRules.IsLateToShip(Given.Delivered(), promise.AddSeconds(1)));
        Assert.False(ExceptionRules.IsLateToShip(Given.Reserved(), promise.AddYears(1)));

        Order half = Given.Planned(twoLocations: true);
        half.Do(new Serverless.Domain.Fulfilment.ParcelHandedOver("pcl_LON", null));
        Assert.True(ExceptionRules.IsLateToShip(half, promise.AddSeconds(1)));
    }
}
