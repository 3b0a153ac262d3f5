namespace InfoInterview.Interviews;

/// <summary>What phrases for a contact who does not fit are made of. Equal when all parts are equal (G4.7).</summary>
public sealed record RedirectionFacts
{
    /// <summary>In which way they do not fit.</summary>
    public required Misfit Misfit { get; init; }

    /// <summary>What the seeker wants to learn about, as it stands after "about": "wind-farm siting".</summary>
    public required string Interest { get; init; }

    /// <summary>The language of the talk, as a tag: German for <c>de</c> and its regions, English otherwise.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether the two say du to each other; of no weight in English.</summary>
    public bool IsInformal { get; init; }

    /// <summary>The contact's own field, as it stands after "in": "harbour logistics"; <c>null</c> when not known.</summary>
    public string? TheirField { get; init; }
}
