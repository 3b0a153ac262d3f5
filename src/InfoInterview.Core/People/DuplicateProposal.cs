namespace InfoInterview.People;

/// <summary>Records that may be one person: two, or more where each is tied to another. Equal when all parts are equal.</summary>
public sealed record DuplicateProposal
{
    /// <summary>The records, in the order in which they were given; at least two.</summary>
    public required ValueList<Contact> Contacts { get; init; }

    /// <summary>How sure it is, by the weakest tie that is needed to hold them together.</summary>
    public required DuplicateCertainty Certainty { get; init; }

    /// <summary>What ties them, strongest first; at least one.</summary>
    public required ValueList<DuplicateReason> Reasons { get; init; }
}
