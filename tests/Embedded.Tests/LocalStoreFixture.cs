using Embedded.Storage.Local;

namespace Embedded.Tests;

/// <summary>A local store in a folder of its own, which goes with the tests.</summary>
public sealed class LocalStoreFixture : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("local-store-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "store.db");

    public string ConnectionString => $"UseEmbeddedStorage=true;Path={Path}";

    public void Dispose()
    {
        LocalStore.Close(Path);
        _folder.Delete(recursive: true);
    }
}
