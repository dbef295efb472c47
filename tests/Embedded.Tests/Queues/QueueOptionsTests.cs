using Azure.Storage.Queues;

namespace Embedded.Tests.Queues;

public sealed class QueueOptionsTests
{
    [Fact]
    public void By_default_a_call_is_repeated_five_times_and_speaks_the_newest_version()
    {
        var options = new QueueClientOptions();

        Assert.Equal((5, QueueClientOptions.ServiceVersion.V2026_10_06), (options.Retry.MaxRetries, options.Version));
    }

    [Fact]
    public void The_services_own_headers_and_parameters_are_shown_in_messages()
    {
        var options = new QueueClientOptions();

        Assert.Contains("x-ms-error-code", options.Diagnostics.LoggedHeaderNames);
        Assert.Contains("visibilitytimeout", options.Diagnostics.LoggedQueryParameters);
    }

    [Fact]
    public void A_client_needs_a_queues_name()
    {
        Assert.Equal("queueName", Assert.Throws<ArgumentNullException>(() => new QueueClient("UseDevelopmentStorage=true", null)).ParamName);
        Assert.Equal("queueName", Assert.Throws<ArgumentException>(() => new QueueClient("UseDevelopmentStorage=true", "")).ParamName);
    }
}
