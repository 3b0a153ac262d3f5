using InfoInterview.Outreach;

namespace InfoInterview.Interviews;

/// <summary>Everything of a plan that says what is wanted: goals, questions and messages. Equal when all parts are equal (G1.2).</summary>
public sealed record InterviewIntent
{
    /// <summary>What the seeker hopes for, in their own words; may be empty.</summary>
    public ValueList<string> Goals { get; init; }

    /// <summary>The language of the goals, as a tag such as <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The questions as they would be asked; may be empty.</summary>
    public ValueList<QuestionDraft> Questions { get; init; }

    /// <summary>The messages written for it; may be empty.</summary>
    public ValueList<OutreachMessage> Messages { get; init; }
}
