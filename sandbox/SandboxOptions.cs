namespace Serverless.Sandbox;

/// <summary>How a sandbox is set up; the names of the command line are in brackets.</summary>
public sealed record SandboxOptions
{
    /// <summary>The port to listen on; 0 takes a free one. [--port]</summary>
    public int Port { get; init; }

    /// <summary>Where webhooks go: {AppUrl}/api/webhooks/stripe and so on; nowhere while it is null. [--app-url]</summary>
    public string? AppUrl { get; init; }

    /// <summary>The SQLite file that keeps the state; null: a temporary one. [--data]</summary>
    public string? Data { get; init; }

    /// <summary>How often something goes wrong, 0 to 1. [--chaos]</summary>
    public double Chaos { get; init; }

    /// <summary>What goes wrong, and how parcels travel, follows from this number. [--seed]</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Business time. The machine's time is used for signatures, back-off and time-outs whatever this is. [--clock]</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Signs Stripe's webhooks. [--stripe-secret]</summary>
    public string StripeSecret { get; init; } = "whsec_sandbox";

    /// <summary>Signs EasyPost's webhooks. [--easypost-secret]</summary>
    public string EasyPostSecret { get; init; } = "sandbox-easypost";

    /// <summary>With this, sales channels expect to be told. [--channel-secret]</summary>
    public string ChannelSecret { get; init; } = "sandbox-channel-secret";

    /// <summary>And with this. [--channel-token]</summary>
    public string ChannelToken { get; init; } = "sandbox-channel-token";

    /// <summary>The API version that Stripe's events carry; the one that Stripe.net 52.2 expects. [--stripe-api-version]</summary>
    public string StripeApiVersion { get; init; } = "2026-07-29.dahlia";

    /// <summary>The most times that one webhook is delivered, although it was taken. [--copies]</summary>
    public int Copies { get; init; } = 1;

    /// <summary>Reads the command line.</summary>
    /// <exception cref="ArgumentException">An option is unknown, has no value or a wrong one; the message says which.</exception>
    public static SandboxOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new SandboxOptions { Port = 7072 };
        for (int i = 0; i < arguments.Count; i += 2)
        {
            string name = arguments[i];
            string value = i + 1 < arguments.Count ? arguments[i + 1] : throw new ArgumentException($"{name} needs a value.");
            try
            {
                options = name switch
                {
                    "--port" => options with { Port = int.Parse(value) },
                    "--app-url" => options with { AppUrl = value.TrimEnd('/') },
                    "--data" => options with { Data = value },
                    "--chaos" => options with { Chaos = double.Parse(value) },
                    "--copies" => options with { Copies = int.Parse(value) },
                    "--seed" => options with { Seed = int.Parse(value) },
                    "--clock" => options with { Clock = new Core.StoppedClock(Core.StoppedClock.Read(value)) },
                    "--stripe-secret" => options with { StripeSecret = value },
                    "--easypost-secret" => options with { EasyPostSecret = value },
                    "--channel-secret" => options with { ChannelSecret = value },
                    "--channel-token" => options with { ChannelToken = value },
                    "--stripe-api-version" => options with { StripeApiVersion = value },
                    _ => throw new ArgumentException($"There is no option {name}."),
                };
            }
            catch (Exception wrong) when (wrong is FormatException or OverflowException)
            {
                throw new ArgumentException($"{name} cannot be {value}.");
            }
        }
        return options;
    }
}
