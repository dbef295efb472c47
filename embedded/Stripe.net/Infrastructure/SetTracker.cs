using System.Runtime.CompilerServices;

namespace Stripe.Infrastructure;

/// <summary>Says of a property that is null whether it was set so: then the field is to be cleared.</summary>
internal interface IHasSetTracking
{
    bool IsPropertySet(string propertyName);
}

internal sealed class SetTracker
{
    private HashSet<string> names;

    public void Track([CallerMemberName] string propertyName = null) => (names ??= []).Add(propertyName);

    public bool IsSet(string propertyName) => names?.Contains(propertyName) == true;
}
