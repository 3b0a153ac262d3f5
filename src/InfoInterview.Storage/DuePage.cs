namespace InfoInterview.Storage;

/// <summary>Some of the steps of a list. Equal when all parts are equal.</summary>
public sealed record DuePage
{
    /// <summary>The steps of this page, in the order of the list.</summary>
    public required ValueList<DueStep> Steps { get; init; }

    /// <summary>How many the whole list has.</summary>
    public required int Total { get; init; }
}
