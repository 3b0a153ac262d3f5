using InfoInterview.Time;

namespace InfoInterview.People;

/// <summary>
/// What is known of few contacts only, kept apart so that a list of very many, of whom nothing but name and work is known, takes half the
/// memory.
/// </summary>
internal sealed record ContactDetails
{
    public static ContactDetails None { get; } = new();

    public string? Field { get; init; }

    public string? Admired { get; init; }

    public CareerStage? CareerStage { get; init; }

    public bool HasDiverseBackground { get; init; }

    public ValueList<string> SharedConnections { get; init; }

    public ContactId? ReferredBy { get; init; }

    public ValueList<string> Referrals { get; init; }

    public ValueList<string> Promises { get; init; }

    public ValueList<string> Notes { get; init; }

    public ValueList<string> Tags { get; init; }

    public ValueList<DoNotContact> DoNotContact { get; init; }

    public ValueList<OtherValue> Others { get; init; }

    public ValueList<ContactId> FormerIds { get; init; }

    public ZoneId? Zone { get; init; }

    public string? Region { get; init; }

    public string? Language { get; init; }

    public Formality? Address { get; init; }
}
