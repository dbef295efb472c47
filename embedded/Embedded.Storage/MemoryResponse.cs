using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Azure;
using Azure.Core;

namespace Embedded.Storage;

/// <summary>A response that was not read off a connection of its own: a part of a batch, or an answer of the local store. Without
/// <c>isError</c>, its status says whether it is an error.</summary>
internal sealed class MemoryResponse(int status, string reason, BinaryData? body = null, bool? isError = null) : Response
{
    private readonly List<HttpHeader> _headers = new(4);
    private Stream? _stream = body is null ? null : new MemoryStream(body.ToArray());
    private string? _clientRequestId;
    private bool _isWhole;

    /// <summary>A part of an answer has no id and no date of its own.</summary>
    public bool IsPart { get; init; }

    public override int Status => status;

    public override string ReasonPhrase => reason;

    public override Stream? ContentStream
    {
        get => _stream;
        set => _stream = value;
    }

    public override string ClientRequestId
    {
        get => _clientRequestId ??= IsPart ? "" : Guid.NewGuid().ToString();
        set => _clientRequestId = value;
    }

    public override bool IsError => isError ?? status >= 400;

    public MemoryResponse With(string name, string value)
    {
        _headers.Add(new HttpHeader(name, value));
        return this;
    }

    public override void Dispose() => _stream?.Dispose();

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders()
    {
        Complete();
        return _headers;
    }

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        foreach (HttpHeader header in _headers)
        {
            if (string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                value = header.Value;
                return true;
            }
        }

        value = null;
        return Complete() && TryGetHeader(name, out value);
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out string? value) ? [value] : null;
        return values is not null;
    }

    /// <summary>What each answer of the service carries is made when somebody looks for it, as hardly anybody does.</summary>
    /// <returns>Whether there are headers that were not there before.</returns>
    private bool Complete()
    {
        if (_isWhole || IsPart)
        {
            return false;
        }

        _isWhole = true;
        Add("x-ms-request-id", static () => Guid.NewGuid().ToString());
        Add("Date", static () => DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture));
        return true;
    }

    private void Add(string name, Func<string> value)
    {
        if (!_headers.Exists(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            With(name, value());
        }
    }
}
