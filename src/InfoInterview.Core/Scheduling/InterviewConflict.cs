using InfoInterview.Interviews;
using InfoInterview.Rules;

namespace InfoInterview.Scheduling;

/// <summary>What is wrong between two interviews, or with one. Equal when all parts are equal.</summary>
public sealed record InterviewConflict
{
    /// <summary>The rule that speaks, and what it saw.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The interview; of two the earlier.</summary>
    public required InterviewId First { get; init; }

    /// <summary>The later of two; <c>null</c> where it is about one.</summary>
    public InterviewId? Second { get; init; }

    /// <summary>Whether an interview is part of it.</summary>
    /// <param name="id">The interview.</param>
    /// <returns><c>true</c> when it is one of the two.</returns>
    public bool Involves(InterviewId id) => First == id || Second == id;
}
