using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>Somebody of the same organisation whom the seeker has asked as well. Equal when both parts are.</summary>
public sealed record Colleague
{
    /// <summary>Who it is.</summary>
    public required PersonName Name { get; init; }

    /// <summary>The seeker's history with them.</summary>
    public required ValueList<Fact> Facts { get; init; }
}
