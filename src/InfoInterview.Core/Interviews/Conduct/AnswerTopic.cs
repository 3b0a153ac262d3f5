using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>What a ladder builds on. Equal when all parts are equal (G4.6).</summary>
public sealed record AnswerTopic
{
    /// <summary>What kind of thing it is.</summary>
    public required AnswerTopicKind Kind { get; init; }

    /// <summary>
    /// The person's own words as the rungs say them back, such as "your team" for "my team"; empty when nothing was found.
    /// </summary>
    public string Words { get; init; } = "";

    /// <summary>Where they stand in the answer, in UTF-16 units; <c>null</c> when nothing was found.</summary>
    public TextSpan? Span { get; init; }
}
