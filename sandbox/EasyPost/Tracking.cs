using System.Security.Cryptography;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.EasyPost;

/// <summary>What becomes of a parcel. Its whole journey is decided when the label is bought; each scan is a step of the schedule.</summary>
internal sealed class Tracking(EasyPostState state)
{
    public const string ScanStep = "easypost-scan";

    public static string NewCode(string carrier) => carrier switch
    {
        "USPS" => $"94{RandomNumberGenerator.GetString("0123456789", 20)}",
        "UPS" => $"1Z{RandomNumberGenerator.GetString("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", 16)}",
        "RoyalMail" => $"OQ{RandomNumberGenerator.GetString("0123456789", 9)}GB",
        _ => $"JD{RandomNumberGenerator.GetString("0123456789", 16)}",
    };

    public Tracker Begin(Shipment shipment, Rate rate, Change change)
    {
        DateTimeOffset now = state.World.Now;
        Address from = shipment.FromAddress, to = shipment.ToAddress;
        var tracker = new Tracker
        {
            Id = Ids.Hex("trk_"),
            TrackingCode = shipment.TrackingCode!,
            CreatedAt = Times.Text(now),
            Weight = shipment.Parcel.Weight,
            ShipmentId = shipment.Id,
            Carrier = rate.Carrier,
            Service = rate.Service,
            IsReturn = shipment.IsReturn,
            Origin = new TrackingLocation { City = from.City, State = from.State, Country = from.Country, Zip = from.Zip },
            Destination = new TrackingLocation { City = to.City, State = to.State, Country = to.Country, Zip = to.Zip },
        };
        state.Trackers.Add(tracker.Id, tracker);
        // A customer takes a day or more to bring a return to the counter; a shop's parcels are fetched the next morning.
        string name = $"easypost:{shipment.Reference ?? shipment.Id}";
        int handOver = shipment.IsReturn ? state.World.Chaos.Pick(name + ":hand-over", 1, 3) : 1;
        Plan(tracker, name, now, handOver, rate.DeliveryDays, change);
        Take(tracker, new Scan("pre_transit", "label_created", $"Shipping label created, {rate.Carrier} awaiting item", false), now, now, change);
        return tracker;
    }

    /// <summary>A tracker of a parcel that somebody else sent; EZ1000000001 and so on name their end, as at EasyPost.</summary>
    public Tracker Follow(string code, string carrier, Change change)
    {
        DateTimeOffset now = state.World.Now;
        var tracker = new Tracker { Id = Ids.Hex("trk_"), TrackingCode = code, CreatedAt = Times.Text(now), Carrier = carrier };
        state.Trackers.Add(tracker.Id, tracker);
        (string status, string detail) = code switch
        {
            "EZ2000000002" => ("in_transit", "arrived_at_facility"),
            "EZ3000000003" => ("out_for_delivery", "out_for_delivery"),
            "EZ4000000004" => ("delivered", "arrived_at_destination"),
            "EZ5000000005" => ("return_to_sender", "return"),
            "EZ6000000006" => ("failure", "failure"),
            "EZ7000000007" => ("unknown", "unknown"),
            _ => ("pre_transit", "status_update"),
        };
        Take(tracker, new Scan(status, detail, status, false), now, now, change);
        return tracker;
    }

    public Change Step(Job job)
    {
        lock (state.Gate)
        {
            var change = new Change();
            string[] parts = job.Payload.Split('|');
            if (!state.Trackers.TryGetValue(parts[0], out Tracker? tracker) || tracker.Stopped)
                return change;
            var scan = new Scan(parts[1], parts[2], parts[3], parts[4] == "there");
            string name = $"easypost:{tracker.TrackingCode}:{scan.Status}:{scan.Detail}:late";
            TimeSpan late = state.World.Chaos.Strikes(name)
                ? TimeSpan.FromMinutes(state.World.Chaos.Pick(name + ":by", 10, 36 * 60))
                : TimeSpan.Zero;
            Take(tracker, scan, job.Due, job.Due + late, change);
            return change;
        }
    }

    private void Plan(Tracker tracker, string name, DateTimeOffset now, int handOver, int days, Change change)
    {
        Chaos chaos = state.World.Chaos;
        DateTimeOffset collected = At(now, handOver, 8, chaos.Pick(name + ":collected", 0, 59));
        if (chaos.Strikes(name + ":delay"))
        {
            int more = chaos.Pick(name + ":delay-days", 1, 4);
            Later(At(collected, 1, 15, 0), new Scan("in_transit", "weather_delay", "Delayed by the weather", true));
            days += more;
        }
        Later(collected, new Scan("in_transit", "received_at_origin_facility", "Accepted at the origin facility", false));
        if (days > 1)
            Later(At(collected, days - 1, 21, 30), new Scan("in_transit", "arrived_at_facility", "Arrived at the regional facility", true));
        DateTimeOffset morning = At(collected, days, 7, chaos.Pick(name + ":van", 0, 59));
        tracker.EstDeliveryDate = Times.Text(At(collected, days, 0, 0));
        Later(morning, new Scan("out_for_delivery", "out_for_delivery", "Out for delivery", true));
        DateTimeOffset there = At(collected, days, 10 + chaos.Pick(name + ":door", 0, 7), chaos.Pick(name + ":minute", 0, 59));
        if (chaos.Strikes(name + ":trouble"))
        {
            switch (chaos.Pick(name + ":which", 0, 3))
            {
                case 0:
                    Later(there, new Scan("failure", "lost", "The parcel cannot be found", true));
                    return;
                case 1:
                    Later(there, new Scan("return_to_sender", "refused", "Refused by the receiver", true));
                    return;
                case 2:
                    Later(there, new Scan("available_for_pickup", "arrived_at_pickup_location", "Waiting at the pick-up point", true));
                    there = At(there, 2, 16, 0);
                    break;
                default:
                    Later(there, new Scan("in_transit", "delivery_exception", "Nobody was there", true));
                    there = At(there, 1, 12, 0);
                    break;
            }
        }
        Later(there, new Scan("delivered", "arrived_at_destination", "Delivered", true));

        void Later(DateTimeOffset due, Scan scan) => change.Jobs.Add(state.World.NewJob(
            due, ScanStep, ScanStep, $"{tracker.Id}|{scan.Status}|{scan.Detail}|{scan.Message}|{(scan.IsThere ? "there" : "here")}"));
    }

    private void Take(Tracker tracker, Scan scan, DateTimeOffset at, DateTimeOffset due, Change change)
    {
        string before = tracker.Status;
        tracker.Status = scan.Status;
        tracker.StatusDetail = scan.Detail;
        tracker.UpdatedAt = Times.Text(at);
        tracker.SignedBy = scan.Status == "delivered" ? "J. DOE" : tracker.SignedBy;
        tracker.TrackingDetails.Add(new TrackingDetail
        {
            Message = scan.Message,
            Status = scan.Status,
            StatusDetail = scan.Detail,
            Datetime = Times.Text(at),
            Source = tracker.Carrier,
            TrackingLocation = scan.IsThere ? tracker.Destination : tracker.Origin,
        });
        state.Save(tracker, change);
        state.Publish(tracker, before, at, due, change);
    }

    private static DateTimeOffset At(DateTimeOffset day, int daysLater, int hour, int minute) =>
        new(DateOnly.FromDateTime(day.UtcDateTime).AddDays(daysLater), new TimeOnly(hour, minute), TimeSpan.Zero);
}

/// <summary>One scan of a parcel, at its origin or at its destination.</summary>
internal sealed record Scan(string Status, string Detail, string Message, bool IsThere);
