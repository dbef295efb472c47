using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SendGrid.Helpers.EventWebhook;
using Shared;

namespace Embedded.Tests.SendGrid;

public sealed class RequestValidatorTests
{
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
    public void Every_vector_is_judged_as_the_vendors_library_judges_it(string id)
    {
        JsonElement vector = All().First(v => v.GetProperty("id").GetString() == id);
        JsonElement headers = vector.GetProperty("headers");
        bool isSigned = headers.TryGetProperty(RequestValidator.SIGNATURE_HEADER, out JsonElement signature);
        var validator = new RequestValidator();

        bool isValid = isSigned && validator.VerifySignature(
            validator.ConvertPublicKeyToECDSA(vector.GetProperty("public_key_base64_spki").GetString()),
            Encoding.UTF8.GetString(vector.GetProperty("body_base64").GetBytesFromBase64()),
            signature.GetString(), headers.GetProperty(RequestValidator.TIMESTAMP_HEADER).GetString());

        Assert.Equal(vector.GetProperty("valid").GetBoolean(), isValid);
    }

    [Fact]
    public void A_key_is_read_with_and_without_pem_lines()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        string signature = Convert.ToBase64String(key.SignData("1[]"u8, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        var validator = new RequestValidator();

        foreach (string text in new[] { key.ExportSubjectPublicKeyInfoPem(), Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()) })
        {
            Assert.True(validator.VerifySignature(validator.ConvertPublicKeyToECDSA(text), "[]", signature, "1"));
            Assert.False(validator.VerifySignature(validator.ConvertPublicKeyToECDSA(text), "[]", signature, "2"));
        }
    }

    [Theory]
    [InlineData("", typeof(ArgumentOutOfRangeException))]
    [InlineData("AQID", typeof(ArgumentException))]
    [InlineData("MAYCAQECAQEB", typeof(ArgumentException))]
    [InlineData("!!", typeof(FormatException))]
    public void A_malformed_signature_is_thrown_back(string signature, Type expected)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var validator = new RequestValidator();
        var publicKey = validator.ConvertPublicKeyToECDSA(Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()));

        Assert.Throws(expected, () => validator.VerifySignature(publicKey, "[]", signature, "1"));
    }

    [Fact]
    public void A_malformed_key_is_thrown_back()
    {
        var validator = new RequestValidator();

        Assert.Throws<ArgumentException>(() => validator.ConvertPublicKeyToECDSA("AQID"));
        Assert.Throws<FormatException>(() => validator.ConvertPublicKeyToECDSA("!!"));
    }

    private static IEnumerable<JsonElement> All() =>
        JsonDocument.Parse(SharedFixtures.Text("signatures.json")).RootElement.GetProperty("vectors").GetProperty("sendgrid").EnumerateArray();
}
