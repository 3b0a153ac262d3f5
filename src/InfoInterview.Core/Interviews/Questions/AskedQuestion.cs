using InfoInterview.People;

namespace InfoInterview.Interviews;

/// <summary>A question that somebody was asked. Equal when both parts are equal.</summary>
public sealed record AskedQuestion
{
    /// <summary>Who was asked.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The question, as <see cref="PlannedQuestion.Key"/> names it; letter case does not count.</summary>
    public required string Key { get; init; }
}
