namespace InfoInterview.Host.Happenings;

/// <summary>What belongs together on the form, with the details it may need.</summary>
internal static class HappeningGroup
{
    public static IReadOnlyList<Happening> Messages { get; } =
    [
        Happening.RequestSent, Happening.FollowUpSent, Happening.TimesOffered, Happening.MeetingConfirmed, Happening.Thanked, Happening.RefusalThanked,
    ];

    /// <summary>An answer, with the day and the name that it may give.</summary>
    public static IReadOnlyList<Happening> Answers { get; } =
    [
        Happening.SaidYes, Happening.SaidNo, Happening.SaidLater, Happening.IsAway, Happening.NamedSomebody, Happening.TheyOfferedTimes, Happening.IsUnclear,
        Happening.DoNotContact,
    ];

    /// <summary>The meeting as such, with its time.</summary>
    public static IReadOnlyList<Happening> Times { get; } = [Happening.MeetingAgreed, Happening.MeetingMoved];

    public static IReadOnlyList<Happening> Meetings { get; } =
    [
        Happening.Prepared, Happening.MeetingHeld, Happening.TheyCalledOff, Happening.ICalledOff, Happening.TheyWereAbsent, Happening.IWasAbsent,
    ];

    public static IReadOnlyList<Happening> Afterwards { get; } = [Happening.NotesWritten, Happening.ActionsPlanned, Happening.Connected, Happening.ActedOnAdvice, Happening.WroteToReferral];

    /// <summary>A promise, with its words and its day.</summary>
    public static IReadOnlyList<Happening> Promises { get; } = [Happening.IPromised, Happening.TheyPromised, Happening.IKeptMyPromise, Happening.TheyKeptTheirPromise];

    /// <summary>Something given, of a kind.</summary>
    public static IReadOnlyList<Happening> Gifts { get; } = [Happening.IGave, Happening.TheyGave];

    /// <summary>A message that did not arrive, with its address.</summary>
    public static IReadOnlyList<Happening> Failures { get; } = [Happening.CameBack, Happening.HeldUp];

    public static IReadOnlyList<Happening> Ends { get; } = [Happening.LetRest, Happening.Withdrawn, Happening.TakenUpAgain];
}
