namespace Azure.Data.Tables.Http;

/// <summary>The answer of a conditional read that found nothing.</summary>
internal sealed class MissingEntity<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException(ToString());

    public override string ToString() => $"Status: {response.Status}, Service returned no content";

    public override Response GetRawResponse() => response;
}
