using System.Runtime.CompilerServices;

namespace Embedded.Storage;

/// <summary>Checks of arguments, in the words of the Azure libraries.</summary>
internal static class Argument
{
    public static void NotNullOrEmpty(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (value.Length == 0)
        {
            throw new ArgumentException("Value cannot be an empty string.", name);
        }
    }
}
