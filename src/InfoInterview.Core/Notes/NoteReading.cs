namespace InfoInterview.Notes;

/// <summary>
/// What a reader finds in a note: proposals only, each with its place and its certainty. In the order of the text. Equal when
/// all parts are equal.
/// </summary>
public sealed record NoteReading
{
    /// <summary>The lines that have words on them.</summary>
    public ValueList<NoteLine> Lines { get; init; }

    /// <summary>Skills, referrals, resources and stances.</summary>
    public ValueList<MarkProposal> Marks { get; init; }

    /// <summary>What the seeker, or the contact, means to do.</summary>
    public ValueList<ProposedAction> Actions { get; init; }

    /// <summary>Lines that are most likely not meant for others. Nothing is kept back by them before the seeker says so (G2.5).</summary>
    public ValueList<ConfidentialityProposal> Confidential { get; init; }
}
