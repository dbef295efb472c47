namespace Serverless.Domain;

/// <summary>Mail addresses.</summary>
public static class MailAddress
{
    /// <summary>Whether it has a name and a place around its one @, and nothing that ends or splits a line. Whether anybody lives there, only a mail can tell.</summary>
    public static bool IsWellFormed(string mail) =>
        mail.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !mail.Any(char.IsControl) && !mail.Any(char.IsWhiteSpace);
}
