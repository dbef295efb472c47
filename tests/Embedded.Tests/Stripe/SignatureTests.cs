using System.Text.Json;
using Shared;
using Stripe;

namespace Embedded.Tests.Stripe;

public sealed class SignatureTests
{
    private const string Secret = "whsec_test";
    private const string Body = "{\"id\":\"evt_1\",\"object\":\"event\"}";

    public static TheoryData<string> Vectors()
    {
        var data = new TheoryData<string>();
        if (SharedFixtures.Folder != null)
        {
            foreach (JsonElement vector in All())
                data.Add(vector.GetProperty("id").GetString()!);
        }
        return data;
    }

    [SharedTheory]
    [MemberData(nameof(Vectors))]
    public void Every_vector_is_judged_as_the_official_library_judges_it(string id)
    {
        JsonElement vector = All().First(v => v.GetProperty("id").GetString() == id);
        string body = System.Text.Encoding.UTF8.GetString(vector.GetProperty("body_base64").GetBytesFromBase64());

        Exception? failure = Record.Exception(() => EventUtility.ValidateSignature(
            body, vector.GetProperty("header").GetString() ?? "", vector.GetProperty("secret").GetString(),
            vector.GetProperty("tolerance_seconds").GetInt64(), vector.GetProperty("now_unix").GetInt64()));

        if (vector.GetProperty("valid_stripe_dotnet").GetBoolean())
            Assert.Null(failure);
        else
            Assert.IsType<StripeException>(failure);
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    public void A_webhook_may_be_300_seconds_off_either_way(long offset, bool isAccepted)
    {
        string header = Header(Body, Secret, 1764000000);

        Exception? failure = Record.Exception(() => EventUtility.ValidateSignature(Body, header, Secret, 300, 1764000000 + offset));

        Assert.Equal(isAccepted, failure is null);
    }

    [Fact]
    public void A_space_after_the_comma_is_accepted_and_upper_case_hex_is_not()
    {
        string header = Header(Body, Secret, 1764000000);
        string upper = header[..header.IndexOf("v1=", StringComparison.Ordinal)] + "v1=" + header.Split("v1=")[1].ToUpperInvariant();

        EventUtility.ValidateSignature(Body, header.Replace(",", ", "), Secret, 300, 1764000000);

        Assert.Throws<StripeException>(() => EventUtility.ValidateSignature(Body, upper, Secret, 300, 1764000000));
    }

    [Fact]
    public void A_header_without_pairs_is_refused_as_such()
    {
        var failure = Assert.Throws<StripeException>(() => EventUtility.ValidateSignature(Body, "hello", Secret));

        Assert.Equal("The signature header format is unexpected.", failure.Message);
    }

    /// <summary>The header that Stripe sends with the payload.</summary>
    internal static string Header(string payload, string secret, long at) =>
        $"t={at},v1={EventUtility.ComputeSignature(secret, $"{at}", payload)}";

    private static IEnumerable<JsonElement> All() =>
        JsonDocument.Parse(SharedFixtures.Text("signatures.json")).RootElement.GetProperty("vectors").GetProperty("stripe").EnumerateArray();
}
