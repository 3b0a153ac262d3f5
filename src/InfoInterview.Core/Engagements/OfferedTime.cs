using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>A time for the talk that a reply offers, as far as its words fix it. Equal when all its parts are.</summary>
public sealed record OfferedTime
{
    /// <summary>The day, where the contact is; <c>null</c> when none is named or it can be read in two ways.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The time of day; <c>null</c> when none is named or it can be read in two ways.</summary>
    public LocalTime? At { get; init; }

    /// <summary>
    /// The zone as it is written beside the time, such as <c>CET</c>; <c>null</c> when none is, and the contact's own is meant.
    /// </summary>
    public string? Zone { get; init; }

    /// <summary>The words that offer it, in the text that was read.</summary>
    public required TextSpan Span { get; init; }
}
