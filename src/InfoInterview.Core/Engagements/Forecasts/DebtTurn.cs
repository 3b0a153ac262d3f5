using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>A moment at which what a seeker owes rose or fell. Equal when both parts are.</summary>
public sealed record DebtTurn
{
    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>By how many thanks and notes; below zero when it fell.</summary>
    public required int Change { get; init; }
}
