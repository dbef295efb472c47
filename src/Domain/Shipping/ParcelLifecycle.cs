namespace Serverless.Domain.Shipping;

/// <summary>Where a parcel is on its way.</summary>
public enum ParcelStatus
{
    /// <summary>The label exists, the carrier has not seen the parcel.</summary>
    LabelCreated,

    /// <summary>The carrier took it.</summary>
    Accepted,

    /// <summary>Moving.</summary>
    InTransit,

    /// <summary>Moving, later than planned.</summary>
    Delayed,

    /// <summary>On the last vehicle.</summary>
    OutForDelivery,

    /// <summary>Nobody was there.</summary>
    Attempted,

    /// <summary>Waits for the customer to fetch it.</summary>
    ReadyForPickup,

    /// <summary>The customer fetched it.</summary>
    PickedUp,

    /// <summary>Delivered.</summary>
    Delivered,

    /// <summary>On its way back.</summary>
    Returning,

    /// <summary>Lost.</summary>
    Lost,

    /// <summary>Damaged.</summary>
    Damaged,

    /// <summary>The label was called off.</summary>
    Voided,
}

/// <summary>The way of a parcel: forward only. A report is the status that the carrier names; an older one never moves the parcel back.</summary>
public static class ParcelLifecycle
{
    /// <summary>The table: state × reported status.</summary>
    public static readonly Lifecycle<ParcelStatus, ParcelStatus> Table = Build();

    private static int Rank(ParcelStatus status) => status switch
    {
        ParcelStatus.LabelCreated => 0,
        ParcelStatus.Accepted => 1,
        ParcelStatus.InTransit or ParcelStatus.Delayed => 2,
        ParcelStatus.OutForDelivery => 3,
        ParcelStatus.Attempted => 4,
        ParcelStatus.ReadyForPickup => 5,
        ParcelStatus.Damaged or ParcelStatus.Returning => 6,
        _ => 7,
    };

    private static Lifecycle<ParcelStatus, ParcelStatus> Build()
    {
        Lifecycle<ParcelStatus, ParcelStatus> table = new(ParcelStatus.LabelCreated);
        foreach (ParcelStatus from in Enum.GetValues<ParcelStatus>())
        {
            foreach (ParcelStatus to in Enum.GetValues<ParcelStatus>())
            {
                if (Moves(from, to))
                {
                    table.Add(from, to, to);
                }
                else if (from != ParcelStatus.Voided || to == ParcelStatus.Voided)
                {
                    table.Add(from, [to]);
                }
            }
        }

        return table;
    }

    private static bool Moves(ParcelStatus from, ParcelStatus to) => (from, to) switch
    {
        (_, ParcelStatus.Voided) => from == ParcelStatus.LabelCreated,
        (ParcelStatus.Voided, _) => false,

        // A delivery may turn out to come back; delay and a failed attempt may recur until then.
        (ParcelStatus.Delivered, ParcelStatus.Returning) => true,
        (ParcelStatus.Delivered or ParcelStatus.PickedUp or ParcelStatus.Lost, _) => false,
        (ParcelStatus.InTransit, ParcelStatus.Delayed) or (ParcelStatus.Delayed, ParcelStatus.InTransit) => true,
        (ParcelStatus.Attempted, ParcelStatus.OutForDelivery) => true,
        (ParcelStatus.Damaged, ParcelStatus.Returning) => true,
        (ParcelStatus.OutForDelivery or ParcelStatus.Attempted, ParcelStatus.Delayed) => true,
        _ => Rank(to) > Rank(from),
    };
}
