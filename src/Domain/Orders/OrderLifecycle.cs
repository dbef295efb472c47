namespace Serverless.Domain.Orders;

/// <summary>What can happen to an order as a whole.</summary>
public enum OrderTrigger
{
    /// <summary>Somebody cancels it.</summary>
    Cancel,

    /// <summary>The pay-by time passed without money.</summary>
    Expire,

    /// <summary>Delivered and past its return window, or closed by staff.</summary>
    Close,
}

/// <summary>The lifecycle of an order; cancelled and expired are terminal.</summary>
public static class OrderLifecycle
{
    /// <summary>The table.</summary>
    public static readonly Lifecycle<OrderState, OrderTrigger> Table = new(OrderState.Open)
    {
        { OrderState.Open, OrderTrigger.Cancel, OrderState.Cancelled },
        { OrderState.Open, OrderTrigger.Expire, OrderState.Expired },
        { OrderState.Open, OrderTrigger.Close, OrderState.Closed },
        { OrderState.Closed, OrderTrigger.Close, OrderTrigger.Expire },
        { OrderState.Cancelled, OrderTrigger.Cancel, OrderTrigger.Close, OrderTrigger.Expire },
        { OrderState.Expired, OrderTrigger.Expire, OrderTrigger.Close },
    };
}
