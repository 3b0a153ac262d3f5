using InfoInterview.Time;

namespace InfoInterview.Actions;

/// <summary>
/// The figures behind deadlines: days from the day on which an item is written down. Equal when all figures are equal (G6.3).
/// </summary>
public sealed record DeadlinePolicy
{
    /// <summary>Our figures: what is owed to somebody soon, what takes practice later.</summary>
    public static DeadlinePolicy Default { get; } = new();

    /// <summary>For sending something that came up: within the time in which the talk is fresh.</summary>
    public Wait.CalendarDays Send { get; init; } = Wait.OfDays(2);

    /// <summary>For writing to somebody who was named.</summary>
    public Wait.CalendarDays ReachOut { get; init; } = Wait.OfDays(7);

    /// <summary>For finding something out.</summary>
    public Wait.CalendarDays Research { get; init; } = Wait.OfDays(7);

    /// <summary>For reading something.</summary>
    public Wait.CalendarDays Read { get; init; } = Wait.OfDays(14);

    /// <summary>For bringing the résumé up to date.</summary>
    public Wait.CalendarDays UpdateResume { get; init; } = Wait.OfDays(14);

    /// <summary>For following a piece of advice.</summary>
    public Wait.CalendarDays ApplyAdvice { get; init; } = Wait.OfDays(21);

    /// <summary>For practising a skill: until the first look at how it goes.</summary>
    public Wait.CalendarDays Practise { get; init; } = Wait.OfDays(30);

    /// <summary>From how many days before its last day something is due soon.</summary>
    public Wait.CalendarDays DueSoon { get; init; } = Wait.OfDays(3);

    /// <summary>The days for a kind.</summary>
    /// <param name="kind">What kind of thing is to be done.</param>
    /// <returns>Calendar days from the day on which it is written down.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public Wait.CalendarDays For(ActionKind kind) => kind switch
    {
        ActionKind.Research => Research,
        ActionKind.ReachOut => ReachOut,
        ActionKind.UpdateResume => UpdateResume,
        ActionKind.Practise => Practise,
        ActionKind.Send => Send,
        ActionKind.Read => Read,
        ActionKind.ApplyAdvice => ApplyAdvice,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of action."),
    };
}
