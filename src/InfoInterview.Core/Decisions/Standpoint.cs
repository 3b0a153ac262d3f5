using InfoInterview.People;

namespace InfoInterview.Decisions;

/// <summary>
/// What the seeker says of where a person stands; it comes before all that a job title tells. Equal when all parts are equal
/// (G4.5).
/// </summary>
public sealed record Standpoint
{
    /// <summary>The contact; <c>default</c> where the caller keeps none, and then the name tells who it is.</summary>
    public ContactId Contact { get; init; }

    /// <summary>The name, for people who are no contacts; <c>null</c> otherwise.</summary>
    public string? Name { get; init; }

    /// <summary>The paths of which they can speak; when empty, their sector tells.</summary>
    public ValueList<PathId> Paths { get; init; }

    /// <summary>From where they see them; when empty, their role tells.</summary>
    public ValueList<Vantage> Vantages { get; init; }

    /// <summary>The names of the kinds that they are of, besides those that their role tells; may be empty.</summary>
    public ValueList<string> Kinds { get; init; }
}
