using Shared;

namespace Embedded.Tests;

/// <summary>One account of Azurite for all tests of this process.</summary>
public sealed class AzuriteFixture
{
    private static readonly Lazy<string> Account = new(Azurite.NewAccount);

    public string ConnectionString => Account.Value;
}
