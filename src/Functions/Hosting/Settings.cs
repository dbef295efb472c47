using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;

namespace Serverless.Functions.Hosting;

/// <summary>A setting is missing or malformed; start-up stops with this one line.</summary>
public sealed class SettingException(string message) : Exception(message);

/// <summary>Reads settings into their records.</summary>
public static class Settings
{
    /// <summary>The section as a record, checked against its validation attributes.</summary>
    /// <exception cref="SettingException">Names the setting and says what it should look like.</exception>
    public static T Read<T>(this IConfiguration configuration, string section)
        where T : class, new()
    {
        string name = section.Replace(":", "__", StringComparison.Ordinal);
        T settings;
        try
        {
            settings = configuration.GetSection(section).Get<T>() ?? new();
        }
        catch (InvalidOperationException e)
        {
            throw new SettingException($"Settings {name}__…: {e.InnerException?.Message ?? e.Message}");
        }

        List<ValidationResult> wrong = [];
        if (!Validator.TryValidateObject(settings, new(settings), wrong, validateAllProperties: true))
        {
            throw new SettingException(string.Join(" ", wrong.Select(result => $"Setting {name}__{result.MemberNames.FirstOrDefault()}: {result.ErrorMessage}")));
        }

        return settings;
    }
}
