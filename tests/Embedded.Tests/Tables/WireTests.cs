using System.Text;
using System.Text.RegularExpressions;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Embedded.Tests.Tables;

/// <summary>Requests and answers as the official client has them, recorded from version 12.11.0 with the same calls.</summary>
public sealed partial class WireTests
{
    private const string Format = "$format=application%2Fjson%3Bodata%3Dminimalmetadata";

    private readonly List<string> _requests = [];
    private readonly TableClient _table;
    private Func<Answer> _answer = () => new Answer(204);

    public WireTests()
    {
        var options = new TableClientOptions { Transport = new Recorder(this), Retry = { MaxRetries = 0 } };
        _table = new TableClient("AccountName=acc;AccountKey=AAAA;EndpointSuffix=x.y", "tbl", options);
    }

    [Fact]
    public async Task Each_kind_of_write_has_its_headers()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r"));
        await _table.UpsertEntityAsync(new TableEntity("p", "r"));
        await _table.UpdateEntityAsync(new TableEntity("p", "r"), new ETag("W/\"1\""), TableUpdateMode.Replace);
        await _table.DeleteEntityAsync("p", "r");
        const string Json = "application/json";
        const string Minimal = Json + ";odata=minimalmetadata";
        Assert.Equal(
            [
                $"POST /tbl?{Format} accept={Minimal}; content-type={Json};odata=nometadata; dataserviceversion=3.0; prefer=return-no-content",
                $"PATCH /tbl(PartitionKey='p',RowKey='r')?{Format} accept={Json}; content-type={Json}; dataserviceversion=3.0",
                $"PUT /tbl(PartitionKey='p',RowKey='r')?{Format} accept={Json}; content-type={Json}; dataserviceversion=3.0; if-match=W/\"1\"",
                $"DELETE /tbl(PartitionKey='p',RowKey='r')?{Format} accept={Minimal}; dataserviceversion=3.0; if-match=*",
            ],
            _requests.Select(request => request.Split(" {")[0].TrimEnd()));
    }

    [Fact]
    public async Task A_table_is_created_deleted_and_queried_as_the_vendor_does()
    {
        _answer = () => new Answer(201, """{"TableName":"tbl"}""");
        await _table.CreateAsync();
        await _table.CreateIfNotExistsAsync();
        _answer = () => new Answer(404);
        Assert.False((await _table.DeleteAsync()).IsError);
        _answer = () => new Answer(200, """{"value":[]}""");
        Assert.Empty(_table.Query<Sample>(sample => sample.Flag && sample.Int64 > 4, 3));
        Assert.Empty(_table.Query<Sample>(sample => true));
        Assert.Collection(
            _requests,
            create => Assert.DoesNotContain("prefer", create, StringComparison.Ordinal),
            create => Assert.Contains("prefer=return-no-content", create, StringComparison.Ordinal),
            delete => Assert.Equal("DELETE /Tables('tbl') accept=application/json", delete.TrimEnd()),
            query => Assert.StartsWith($"GET /tbl()?{Format}&$top=3&$filter=%28Flag%20eq%20true%29%20and%20%28Int64%20gt%204L%29 ", query, StringComparison.Ordinal),
            query => Assert.StartsWith($"GET /tbl()?{Format} ", query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Values_are_written_with_the_type_after_them()
    {
        await _table.AddEntityAsync(new TableEntity("p", "it's")
        {
            ["S"] = "é<\"",
            ["L"] = 5L,
            ["D"] = 5.0,
            ["M"] = 1.5m,
            ["F"] = 0.1f,
            ["N"] = null,
            ["NaN"] = double.NaN,
            ["T"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            ["X"] = new byte[] { 1, 255 },
        });
        Assert.EndsWith(
            """
             {"PartitionKey":"p","RowKey":"it\u0027s","S":"\u00E9\u003C\u0022","L":"5","L@odata.type":"Edm.Int64","D":5,"D@odata.type":"Edm.Double","M":1.5,"F":0.1,"N":null,"NaN":"NaN","NaN@odata.type":"Edm.Double","T":"2026-01-02T03:04:05.0000000Z","T@odata.type":"Edm.DateTime","X":"Af8=","X@odata.type":"Edm.Binary"}
            """,
            _requests[0],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData((byte)1)]
    [InlineData((short)1)]
    [InlineData(1u)]
    [InlineData('c')]
    public async Task A_type_without_a_place_in_the_service_is_refused(object value) =>
        await Assert.ThrowsAsync<NotSupportedException>(() => _table.AddEntityAsync(new TableEntity("p", "r") { ["V"] = value }));

    [Fact]
    public async Task A_transaction_is_one_change_set()
    {
        _answer = () => Batch("HTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\n\r\n\r\n");
        Response<IReadOnlyList<Response>> done = await _table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.UpdateMerge, new TableEntity("p", "r"), new ETag("W/\"1\"")),
            new(TableTransactionActionType.Delete, new TableEntity("p", "s")),
        ]);
        Assert.Equal(("W/\"1\"", ""), (done.Value[0].Headers.ETag!.Value.ToString(), done.Value[0].Content.ToString()));
        const string Part = "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n";
        const string Common = "HTTP/1.1\r\nHost: acc.table.x.y\r\nx-ms-version: 2020-12-06\r\nDataServiceVersion: 3.0\r\n";
        Assert.Equal(
            "POST /$batch accept=application/json; content-type=multipart/mixed; boundary=batch_ID; dataserviceversion=3.0 "
            + "--batch_ID\r\nContent-Type: multipart/mixed; boundary=changeset_ID\r\n\r\n"
            + $"--changeset_ID\r\n{Part}PATCH https://acc.table.x.y/tbl(PartitionKey='p',RowKey='r')?{Format} {Common}If-Match: W/\"1\"\r\n"
            + "Accept: application/json\r\nContent-Type: application/json\r\n\r\n{\"PartitionKey\":\"p\",\"RowKey\":\"r\"}\r\n"
            + $"--changeset_ID\r\n{Part}DELETE https://acc.table.x.y/tbl(PartitionKey='p',RowKey='s')?{Format} {Common}If-Match: *\r\n"
            + "Accept: application/json;odata=minimalmetadata\r\n\r\n\r\n--changeset_ID--\r\n\r\n--batch_ID--\r\n",
            Ids().Replace(_requests[0], "ID"));
    }

    [Fact]
    public async Task A_transaction_fails_by_the_part_that_failed()
    {
        TableTransactionAction[] actions = [new(TableTransactionActionType.Add, new TableEntity("p", "r"))];
        _answer = () => Batch(
            "HTTP/1.1 204 No Content\r\n\r\n\r\n",
            "HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n\r\n"
            + """{"odata.error":{"code":"EntityAlreadyExists","message":{"lang":"en-US","value":"1:The specified entity already exists."}}}""" + "\r\n");
        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => _table.SubmitTransactionAsync(actions));
        Assert.Equal((409, 1, "1"), (refusal.Status, refusal.FailedTransactionActionIndex, refusal.Data["FailedEntity"]));

        // Whatever refuses the transaction as a whole is no action's fault.
        _answer = () => new Answer(503, """{"odata.error":{"code":"ServerBusy","message":{"lang":"en-US","value":"Busy."}}}""");
        var busy = await Assert.ThrowsAsync<RequestFailedException>(() => _table.SubmitTransactionAsync(actions));
        Assert.Equal((503, "ServerBusy"), (busy.Status, busy.ErrorCode));
        _answer = () => new Answer(202, "{}");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _table.SubmitTransactionAsync(actions));
    }

    [Fact]
    public async Task What_need_not_exist_is_no_error()
    {
        _answer = () => new Answer(404, """{"odata.error":{"code":"TableNotFound","message":{"lang":"en-US","value":"None."}}}""");
        NullableResponse<TableEntity> none = await _table.GetEntityIfExistsAsync<TableEntity>("p", "r");
        Assert.Equal((false, false), (none.HasValue, none.GetRawResponse().IsError));
        Assert.Equal("Status: 404, Service returned no content", Assert.Throws<InvalidOperationException>(() => none.Value).Message);
        _answer = () => new Answer(409, """{"odata.error":{"code":"TableBeingDeleted","message":{"lang":"en-US","value":"Wait."}}}""");
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => _table.CreateIfNotExistsAsync());
        Assert.Equal("TableBeingDeleted", refusal.ErrorCode);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{")]
    [InlineData("<html/>")]
    [InlineData("{\"odata.error\":{\"code\":\"C\",\"message\":\"text\"}}")]
    public async Task An_error_without_the_services_form_keeps_its_status(string body)
    {
        _answer = () => new Answer(400, body);
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => _table.GetEntityAsync<TableEntity>("p", "r"));
        Assert.Equal((400, null), (refusal.Status, refusal.ErrorCode));
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Ids();

    private static Answer Batch(params string[] parts) => new(
        202,
        "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n"
        + string.Concat(parts.Select(part => $"--c\r\nContent-Type: application/http\r\n\r\n{part}")) + "--c--\r\n--b--\r\n",
        "multipart/mixed; boundary=b");

    private sealed class Recorder(WireTests test) : HttpPipelineTransport
    {
        private static readonly HashSet<string> Shown =
            new(["Accept", "Content-Type", "DataServiceVersion", "Prefer", "If-Match"], StringComparer.OrdinalIgnoreCase);

        private readonly HttpClientTransport _requests = new();

        public override Request CreateRequest() => _requests.CreateRequest();

        public override void Process(HttpMessage message)
        {
            Request request = message.Request;
            using var body = new MemoryStream();
            request.Content?.WriteTo(body, default);
            string headers = string.Join("; ", request.Headers.Where(header => Shown.Contains(header.Name))
                .Select(header => $"{header.Name.ToLowerInvariant()}={header.Value}").Order(StringComparer.Ordinal));
            test._requests.Add($"{request.Method} {request.Uri.PathAndQuery} {headers} {Encoding.UTF8.GetString(body.ToArray())}");
            message.Response = test._answer();
        }

        public override ValueTask ProcessAsync(HttpMessage message)
        {
            Process(message);
            return default;
        }
    }

    private sealed class Answer(int status, string? body = null, string contentType = "application/json") : Response
    {
        public override int Status => status;

        public override string ReasonPhrase => "";

        public override Stream? ContentStream { get; set; } = body is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(body));

        public override string ClientRequestId { get; set; } = "";

        public override void Dispose()
        {
        }

        protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

        protected override IEnumerable<HttpHeader> EnumerateHeaders() => [new HttpHeader("Content-Type", contentType)];

        protected override bool TryGetHeader(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) ? contentType : null;
            return value is not null;
        }

        protected override bool TryGetHeaderValues(
            string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IEnumerable<string>? values)
        {
            values = TryGetHeader(name, out string? value) ? [value] : null;
            return values is not null;
        }
    }
}
