using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Interviews;

/// <summary>A moment of a talk at which the seeker minds the time. Equal when all parts are equal (G2.2).</summary>
public sealed record TimetableMark
{
    /// <summary>The rule that sets it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>When.</summary>
    public required ZonedDateTime At { get; init; }

    /// <summary>How many whole minutes are left then.</summary>
    public required int MinutesLeft { get; init; }

    /// <summary>What to do then, as one or two sentences to the seeker.</summary>
    public required string Text { get; init; }
}
