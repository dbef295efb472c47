namespace Browser.Tests;

/// <summary>A fact that needs a browser; without one it is skipped, and says so.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public ChromiumFactAttribute()
    {
        if (Executable is null)
        {
            Skip = "No Chromium was found (/usr/bin/chromium, or the path in the variable CHROMIUM); on Debian: apt-get install chromium.";
        }
    }

    /// <summary>Where the browser is; null when there is none.</summary>
    public static string? Executable { get; } = Places.Prepend(Environment.GetEnvironmentVariable("CHROMIUM") ?? "").FirstOrDefault(File.Exists);
}
