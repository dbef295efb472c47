using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Serverless.Functions.Hosting;

/// <summary>Traces, metrics and logs. They carry order and correlation ids, never names, addresses or secrets.</summary>
public static class Telemetry
{
    /// <summary>Name of the trace source and of the meter.</summary>
    public const string Name = "Serverless";

    /// <summary>Spans of the business: one per change of an order.</summary>
    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Events = Meter.CreateCounter<long>("orders.events", description: "What happened to orders, by kind.");
    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("orders.refusals", description: "Commands that were refused, by code.");

    private static readonly Histogram<double> Lags = Meter.CreateHistogram<double>("channels.stock.lag", "s", "From a change of stock until a channel had it.");

    /// <summary>Measures how long after a change of stock a channel had it.</summary>
    public static void Told(string channel, TimeSpan lag) => Lags.Record(lag.TotalSeconds, new KeyValuePair<string, object?>("channel", channel));

    /// <summary>Counts something that happened to an order.</summary>
    public static void Happened(string kind) => Events.Add(1, new KeyValuePair<string, object?>("kind", kind));

    /// <summary>Counts a refused command.</summary>
    public static void Refused(string code) => Refusals.Add(1, new KeyValuePair<string, object?>("code", code));

    /// <summary>Sends all three to an OpenTelemetry collector when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set; the exporter reads its other variables itself.</summary>
    public static IHostApplicationBuilder AddTelemetry(this IHostApplicationBuilder builder)
    {
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 })
        {
            return builder;
        }

        builder.Logging.AddOpenTelemetry(logs =>
        {
            logs.IncludeScopes = true;
            logs.IncludeFormattedMessage = true;
            logs.AddOtlpExporter();
        });
        builder.Services.AddSingleton<IHostedService, Exporters>();
        return builder;
    }

    private sealed class Exporters : IHostedService
    {
        private TracerProvider? traces;
        private MeterProvider? metrics;

        public Task StartAsync(CancellationToken cancellation)
        {
            traces = Sdk.CreateTracerProviderBuilder()
                .AddSource(Name, "Microsoft.AspNetCore", "Microsoft.Azure.Functions.Worker", "Microsoft.DurableTask", "Azure.*", "System.Net.Http")
                .AddOtlpExporter()
                .Build();
            metrics = Sdk.CreateMeterProviderBuilder()
                .AddMeter(Name, "Microsoft.AspNetCore.Hosting", "System.Net.Http")
                .AddOtlpExporter()
                .Build();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellation)
        {
            traces?.Dispose();
            metrics?.Dispose();
            return Task.CompletedTask;
        }
    }
}
