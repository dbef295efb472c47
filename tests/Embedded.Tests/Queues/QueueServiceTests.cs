using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Azure.Storage.Queues.Specialized;

namespace Embedded.Tests.Queues;

public abstract class QueueServiceTests(string connectionString) : QueueSuite(connectionString)
{
    [Fact]
    public async Task The_services_settings_are_read_and_set()
    {
        QueueServiceProperties properties = await Service.GetPropertiesAsync();
        Assert.Equal(("1.0", false), (properties.HourMetrics.Version, properties.MinuteMetrics.Enabled));
        properties.HourMetrics = new QueueMetrics { Version = "1.0", Enabled = true, IncludeApis = true, RetentionPolicy = { Enabled = true, Days = 3 } };
        properties.Cors = [new QueueCorsRule { AllowedOrigins = "http://a", AllowedMethods = "GET", AllowedHeaders = "x", ExposedHeaders = "y", MaxAgeInSeconds = 5 }];
        Assert.Equal(202, (await Service.SetPropertiesAsync(properties)).Status);
        QueueServiceProperties changed = Service.GetProperties();
        Assert.Equal((true, 3), (changed.HourMetrics.IncludeApis, changed.HourMetrics.RetentionPolicy.Days));
        Assert.Equal(("http://a", 5), (changed.Cors[0].AllowedOrigins, changed.Cors[0].MaxAgeInSeconds));
        properties.HourMetrics = new QueueMetrics { Version = "1.0" };
        properties.Cors = [];
        Assert.Equal(202, Service.SetProperties(properties).Status);
        Assert.Equal("properties", Assert.Throws<ArgumentNullException>(() => Service.SetProperties(null)).ParamName);
    }

    [Fact]
    public void Only_the_second_location_tells_how_far_it_is() =>
        Refuses(400, "InvalidQueryParameterValue", () => Service.GetStatistics());

    [Fact]
    public async Task Policies_are_stored_with_a_queue()
    {
        var start = new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);
        Assert.Empty((await Queue.GetAccessPolicyAsync()).Value);
        Assert.Equal(204, (await Queue.SetAccessPolicyAsync(
        [
            new QueueSignedIdentifier
            {
                Id = "p1",
                AccessPolicy = new QueueAccessPolicy { StartsOn = start.ToOffset(TimeSpan.FromHours(2)), ExpiresOn = start.AddYears(1).AddTicks(1234567), Permissions = "raup" },
            },
            new QueueSignedIdentifier { Id = "p2", AccessPolicy = { Permissions = "r" } },
        ])).Status);
        QueueSignedIdentifier[] policies = Queue.GetAccessPolicy().Value.ToArray();
        Assert.Equal(["p1", "p2"], policies.Select(policy => policy.Id));
        Assert.Equal(((DateTimeOffset?)start, (DateTimeOffset?)start.AddYears(1).AddTicks(1234567), "raup"),
            (policies[0].AccessPolicy.StartsOn, policies[0].AccessPolicy.ExpiresOn, policies[0].AccessPolicy.Permissions));
        Assert.Null(policies[1].AccessPolicy.StartsOn);
        IEnumerable<QueueSignedIdentifier> six = Enumerable.Range(0, 6)
            .Select(number => new QueueSignedIdentifier { Id = "p" + number, AccessPolicy = { Permissions = "r" } });
        Refuses(400, "InvalidXmlDocument", () => Queue.SetAccessPolicy(six));
        Assert.Equal(204, Queue.SetAccessPolicy(null).Status);
        Assert.Empty(Queue.GetAccessPolicy().Value);
        Refuses(404, "QueueNotFound", () => Service.GetQueueClient(NewName()).GetAccessPolicy());
    }

    [Fact]
    public void A_queues_account_is_found()
    {
        QueueServiceClient parent = Queue.GetParentQueueServiceClient();
        Assert.Equal(Service.Uri, parent.Uri);
        Assert.Equal((Service.AccountName, Service.AccountName), (parent.AccountName, Queue.AccountName));
        Assert.Equal(400, Assert.Throws<RequestFailedException>(() => parent.GetQueues().AsPages(pageSizeHint: 0).First()).Status);
        Assert.Equal(Queue.Name, Assert.Single(parent.GetQueues(prefix: Queue.Name)).Name);
    }

    [Fact]
    public void What_is_not_there_has_no_response()
    {
        QueueClient missing = Service.GetQueueClient(NewName());
        Assert.Null(missing.Exists().GetRawResponse());
        Assert.Null(missing.DeleteIfExists().GetRawResponse());
        Assert.Equal(200, Queue.Exists().GetRawResponse().Status);
    }
}

public sealed class QueueServiceTestsOnAzurite(AzuriteFixture azurite)
    : QueueServiceTests(azurite.ConnectionString), IClassFixture<AzuriteFixture>;

public sealed class QueueServiceTestsOnTheLocalStore(LocalStoreFixture store) : QueueServiceTests(store.ConnectionString), IClassFixture<LocalStoreFixture>;
