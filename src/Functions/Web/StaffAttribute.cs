namespace Serverless.Functions.Web;

/// <summary>What a member of staff may do.</summary>
public enum Role
{
    /// <summary>Daily work on orders, parcels, returns and exceptions.</summary>
    Staff,

    /// <summary>That, and what changes the store itself.</summary>
    Admin,
}

/// <summary>Only signed-in staff may call the function; the staff middleware sees to it.</summary>
/// <param name="role">The least role that may.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StaffAttribute(Role role = Role.Staff) : Attribute
{
    /// <summary>The least role that may.</summary>
    public Role Role { get; } = role;
}
