using InfoInterview.Interviews;

namespace InfoInterview.Host.Api;

/// <summary>A question of a plan, or one that could be asked instead.</summary>
internal sealed record QuestionAnswer
{
    /// <summary>By what it is changed: the id of a question of the bank, or one's own words.</summary>
    public required string Key { get; init; }

    public required string Text { get; init; }

    /// <summary>The id of the part of the talk.</summary>
    public required string Phase { get; init; }

    public required int Minutes { get; init; }

    public required bool IsOwn { get; init; }

    public required bool IsAsked { get; init; }

    public required IReadOnlyList<string> FollowUps { get; init; }

    /// <summary>The rule by which it was chosen.</summary>
    public required string Rule { get; init; }

    public required string Reason { get; init; }

    public static QuestionAnswer Of(PlannedQuestion question, bool isAsked) => new()
    {
        Key = question.Key,
        Text = question.Text,
        Phase = question.PhaseId,
        Minutes = question.Minutes,
        IsOwn = question.IsOwn,
        IsAsked = isAsked,
        FollowUps = question.FollowUps,
        Rule = question.Rule.Id,
        Reason = question.Reason,
    };
}
