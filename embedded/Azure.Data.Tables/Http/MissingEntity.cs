namespace Azure.Data.Tables.Http;

/// <summary>The answer of a conditional read that found nothing.</summary>
internal sealed class MissingEntity<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException(
        $"The service returned status {response.Status}: there is no value. Check HasValue before reading it.");

    public override Response GetRawResponse() => response;
}
