using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>Somebody who was talked with about a path, and where they stand. Equal when all parts are equal (G4.5).</summary>
public sealed record HeardPerson
{
    /// <summary>The person, as the latest note knows them.</summary>
    public required Interviewee Who { get; init; }

    /// <summary>From where they see the path; empty when neither the seeker nor their role tells.</summary>
    public ValueList<Vantage> Vantages { get; init; }

    /// <summary>The kinds of the path that they are of, by name; may be empty.</summary>
    public ValueList<string> Kinds { get; init; }
}
