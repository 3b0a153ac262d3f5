using InfoInterview.Engagements.Folding;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>Which addresses a message reached. A soft failure blames nobody, a hard one only its own address.</summary>
internal static class Delivery
{
    /// <summary>The failure by which a message reached nobody; <c>null</c> when an address is left, or nothing says otherwise.</summary>
    public static DeliveryFailed? Failure(ValueList<DeliveryFailed> bounces, ValueList<ContactPoint> to, Instant sent)
    {
        DeliveryFailed? last = null;
        foreach (var bounce in bounces)
        {
            if (bounce.Kind != BounceKind.Hard || bounce.At < sent) continue;
            if (bounce.Address is null || to.IsEmpty) return bounce;
            last = bounce;
        }

        return last is not null && Alive(bounces, to).IsEmpty ? last : null;
    }

    /// <summary>The addresses that did not fail for good; the same list when none did.</summary>
    public static ValueList<ContactPoint> Alive(ValueList<DeliveryFailed> bounces, ValueList<ContactPoint> to)
    {
        foreach (var point in to)
        {
            if (IsDead(bounces, point)) return to.Where(other => !IsDead(bounces, other)).ToValueList();
        }

        return to;
    }

    /// <summary>
    /// An address of the contact that works as far as is known and was not written to in this round; <c>null</c> when there is none.
    /// </summary>
    public static ContactPoint? Untried(Contact contact, in History history)
    {
        foreach (var point in contact.Points)
        {
            if (point.Kind == ContactPointKind.Email && point.IsUsable && !IsDead(history.Bounces, point) && !(history.Sent?.To.Contains(point) ?? false)) return point;
        }

        return null;
    }

    private static bool IsDead(ValueList<DeliveryFailed> bounces, ContactPoint point)
    {
        foreach (var bounce in bounces)
        {
            if (bounce.Kind == BounceKind.Hard && point.Equals(bounce.Address)) return true;
        }

        return false;
    }
}
