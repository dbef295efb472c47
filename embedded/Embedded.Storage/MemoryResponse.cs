using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace Embedded.Storage;

/// <summary>A response that was not read off a connection of its own: a part of a batch, or an answer of the local store. Without
/// <c>isError</c>, its status says whether it is an error.</summary>
internal sealed class MemoryResponse(int status, string reason, BinaryData? body = null, bool? isError = null) : Response
{
    private readonly List<HttpHeader> _headers = new(4);
    private Stream? _stream = body is null ? null : new MemoryStream(body.ToArray());

    public override int Status => status;

    public override string ReasonPhrase => reason;

    public override Stream? ContentStream
    {
        get => _stream;
        set => _stream = value;
    }

    public override string ClientRequestId { get; set; } = "";

    public override bool IsError => isError ?? status >= 400;

    public MemoryResponse With(string name, string value)
    {
        _headers.Add(new HttpHeader(name, value));
        return this;
    }

    public override void Dispose() => _stream?.Dispose();

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers;

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
        return false;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out string? value) ? [value] : null;
        return values is not null;
    }
}
