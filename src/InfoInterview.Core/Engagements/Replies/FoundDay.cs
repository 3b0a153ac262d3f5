using System.Runtime.InteropServices;
using NodaTime;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// A day that a reply names, at words from first (inclusive) to end (exclusive); the date is <c>null</c> where it can be read in
/// two ways.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundDay(int First, int End, LocalDate? Date)
{
    public DayRole Role { get; init; }

    /// <summary>Only a weekday was said.</summary>
    public bool IsWeekday { get; init; }

    /// <summary>The sentence also tells of a return.</summary>
    public bool TellsReturn { get; init; }
}
