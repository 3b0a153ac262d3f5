using InfoInterview.Engagements;
using InfoInterview.People;

namespace InfoInterview.Interchange.Archives;

/// <summary>What happened with one contact. Equal when both parts are equal.</summary>
public sealed record ArchivedHistory
{
    /// <summary>With whom.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The facts in the order of recording, those that were taken back included.</summary>
    public required ValueList<Fact> Facts { get; init; }
}
