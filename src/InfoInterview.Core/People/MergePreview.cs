namespace InfoInterview.People;

/// <summary>What would become of some records if they became one; nothing is done yet. Equal when all parts are equal.</summary>
public sealed record MergePreview
{
    /// <summary>The one record, under the id of the best of them; the other ids are in <see cref="Contact.FormerIds"/>.</summary>
    public required Contact Merged { get; init; }

    /// <summary>
    /// Every part of which one value had to be chosen, in the order of <see cref="ContactField"/>; parts that no record knows are left
    /// out.
    /// </summary>
    public required ValueList<MergeChoice> Choices { get; init; }

    /// <summary>
    /// What is gathered from all records, as sentences for people: addresses, notes, promises, referrals, and why they may not be written
    /// to.
    /// </summary>
    public required ValueList<string> Gathered { get; init; }
}
