using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>A message did not arrive. One bad address of several blames only itself.</summary>
public sealed record DeliveryFailed : Fact
{
    /// <summary>For good or for now.</summary>
    public required BounceKind Kind { get; init; }

    /// <summary>The address that failed; <c>null</c> when the notice does not say, and then all of the last message.</summary>
    public ContactPoint? Address { get; init; }
}
