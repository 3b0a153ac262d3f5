namespace InfoInterview.Notes;

/// <summary>
/// Something that people named: a resource, somebody to talk to, a way, an employer, a phrase, a skill. Equal when all parts are
/// equal.
/// </summary>
public sealed record NamedThing
{
    /// <summary>What it is called, as it was first noted.</summary>
    public required string Name { get; init; }

    /// <summary>Who named it and how often, out of all marks of the kind; hearsay and own impressions are not in it.</summary>
    public required Tally Said { get; init; }

    /// <summary>All evidence, by day, hearsay and own impressions among it.</summary>
    public required ValueList<Evidence> Evidence { get; init; }
}
