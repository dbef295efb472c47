using Embedded.Storage;
using Embedded.Storage.Local;

namespace Embedded.Hosting;

/// <summary><c>backup STORE TARGET</c> and <c>compact STORE</c>: care for a local store's file, while the app runs or not.</summary>
internal static class StoreVerbs
{
    public static int Backup(string store, string target) => Care(store, () =>
    {
        if (Path.Exists(target))
        {
            throw new IOException($"'{target}' exists already; a backup goes into a new file.");
        }

        LocalStore.Backup(store, target);
        return $"{target}: {new FileInfo(target).Length} bytes, as the store was at this moment.";
    });

    public static int Compact(string store) => Care(store, () =>
    {
        long before = new FileInfo(store).Length;
        LocalStore.Compact(store);
        LocalStore.Close(store);
        return $"{store}: {before} bytes before, {new FileInfo(store).Length} now.";
    });

    private static int Care(string store, Func<string> work)
    {
        try
        {
            if (!File.Exists(store))
            {
                throw new FileNotFoundException($"There is no store '{store}'.");
            }

            Console.WriteLine(work());
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
