using InfoInterview.People;

namespace InfoInterview.Storage;

/// <summary>Some of the cases in which several contacts may be one person. Equal when all parts are equal.</summary>
public sealed record DuplicatePage
{
    /// <summary>The cases of this page, the most certain first.</summary>
    public required ValueList<DuplicateProposal> Items { get; init; }

    /// <summary>How many cases there are in all.</summary>
    public required int Total { get; init; }
}
