using InfoInterview.Engagements.Planning;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// The figures behind the next steps, each a wait with its unit. <see cref="Guide"/> is the preset of the guide; where advice in the world
/// differs, another preset or a changed figure says so, and nothing else changes. Equal when all figures are equal.
/// </summary>
/// <example>
/// <code>
/// var patient = FollowUpPolicy.Guide with
/// {
///     Name = "patient",
///     Source = "Our careers office, 2026: our alumni are busy.",
///     FollowUpOpens = Wait.OfDays(10),
/// };
/// Console.WriteLine(patient.Problems.IsEmpty);
/// </code>
/// </example>
public sealed record FollowUpPolicy
{
    /// <summary>The guide's figures: a follow-up after one to two weeks (G8.1), thanks within 24 hours and overdue at 48 (G5.5).</summary>
    public static FollowUpPolicy Guide { get; } = new();

    /// <summary>Every preset, the guide's first.</summary>
    public static ValueList<FollowUpPolicy> Presets => FollowUpPresets.All;

    /// <summary>What the preset is called, for settings and pages.</summary>
    public string Name { get; init; } = "guide";

    /// <summary>Where its figures come from, as one sentence.</summary>
    public string Source { get; init; } = "The guide of this library: one follow-up after one to two weeks, thanks within 24 hours.";

    /// <summary>From the request to the first day of the follow-up; in calendar or business days.</summary>
    public Wait FollowUpOpens { get; init; } = Wait.OfDays(7);

    /// <summary>From the request to the last day of the follow-up; in calendar or business days.</summary>
    public Wait FollowUpDue { get; init; } = Wait.OfDays(14);

    /// <summary>How many follow-ups there are before another way is tried.</summary>
    public int FollowUpCount { get; init; } = 1;

    /// <summary>From the last follow-up to the first day of trying another way.</summary>
    public Wait OtherWayOpens { get; init; } = Wait.OfDays(7);

    /// <summary>From the last follow-up to the last day of trying another way.</summary>
    public Wait OtherWayDue { get; init; } = Wait.OfDays(14);

    /// <summary>From the last attempt to the first day of letting it rest.</summary>
    public Wait LetItRestOpens { get; init; } = Wait.OfDays(7);

    /// <summary>From the last attempt to the last day of letting it rest.</summary>
    public Wait LetItRestDue { get; init; } = Wait.OfDays(14);

    /// <summary>From a yes to the last day for offering times.</summary>
    public Wait.CalendarDays OfferTimesDue { get; init; } = Wait.OfDays(2);

    /// <summary>
    /// A yes "from a day on" that lies no further ahead than this is answered with times at once; one that lies further ahead is
    /// answered when that day comes.
    /// </summary>
    public Wait.CalendarDays OfferAtOnceFor { get; init; } = Wait.OfDays(14);

    /// <summary>From a no to the last day for thanking.</summary>
    public Wait.CalendarDays ThankForRefusalDue { get; init; } = Wait.OfDays(2);

    /// <summary>From an unclear answer to the last day for deciding what it means.</summary>
    public Wait.CalendarDays DecideDue { get; init; } = Wait.OfDays(2);

    /// <summary>From a referral to the last day for writing to the person named.</summary>
    public Wait.CalendarDays ReferralDue { get; init; } = Wait.OfDays(7);

    /// <summary>From "later" without a date to the day of asking again.</summary>
    public Wait.CalendarDays LaterWithoutDate { get; init; } = Wait.OfDays(60);

    /// <summary>From the day of asking again to the last day for it.</summary>
    public Wait.CalendarDays AskAgainDue { get; init; } = Wait.OfDays(7);

    /// <summary>From a notice of absence without a date to the day on which they are taken to be back.</summary>
    public Wait.CalendarDays AbsenceWithoutDate { get; init; } = Wait.OfDays(21);

    /// <summary>From the return to the first day of writing again.</summary>
    public Wait.BusinessDays SettleIn { get; init; } = Wait.OfBusinessDays(1);

    /// <summary>How long before the day of the conversation preparing opens.</summary>
    public Wait.CalendarDays PrepareOpens { get; init; } = Wait.OfDays(3);

    /// <summary>How long before an agreed time one should be there; 5 to 10 minutes by the guide (G5.1).</summary>
    public Duration ArriveEarly { get; init; } = Duration.FromMinutes(10);

    /// <summary>From the end of the conversation to the end of the time for thanks.</summary>
    public Wait.Elapsed ThanksDue { get; init; } = Wait.OfElapsed(Duration.FromHours(24));

    /// <summary>From the end of the conversation to the moment at which thanks are overdue; they are still owed then.</summary>
    public Wait.Elapsed ThanksOverdue { get; init; } = Wait.OfElapsed(Duration.FromHours(48));

    /// <summary>From the notes to the last day for turning advice into action items.</summary>
    public Wait.CalendarDays ActionsDue { get; init; } = Wait.OfDays(3);

    /// <summary>From the thanks to the last day for connecting.</summary>
    public Wait.CalendarDays ConnectDue { get; init; } = Wait.OfDays(7);

    /// <summary>From a promise without a date to the last day for keeping it.</summary>
    public Wait.CalendarDays PromiseDue { get; init; } = Wait.OfDays(7);

    /// <summary>From acting on advice, or from the fruit of a referral, to the last day for telling them.</summary>
    public Wait.CalendarDays UpdateDue { get; init; } = Wait.OfDays(14);

    /// <summary>From a wish to be called at once to the end of the time for it, counted in their hours.</summary>
    public Wait.Elapsed CallNowDue { get; init; } = Wait.OfElapsed(Duration.FromHours(1));

    /// <summary>
    /// From times that somebody offered for them to the last day for accepting one; a time that they offer themselves is
    /// answered the same day.
    /// </summary>
    public Wait.CalendarDays AcceptTimeDue { get; init; } = Wait.OfDays(1);

    /// <summary>From a wish for questions in writing to the last day for sending them.</summary>
    public Wait.CalendarDays QuestionsDue { get; init; } = Wait.OfDays(2);

    /// <summary>From a wish for the résumé, or an invitation to an event, to the last day for answering.</summary>
    public Wait.CalendarDays AsAskedDue { get; init; } = Wait.OfDays(1);

    /// <summary>From a talk that the seeker missed to the end of the time for an apology; no week-end moves it.</summary>
    public Wait.Elapsed ApologyDue { get; init; } = Wait.OfElapsed(Duration.FromHours(6));

    /// <summary>From a talk that the seeker missed to the moment at which the apology is overdue.</summary>
    public Wait.Elapsed ApologyOverdue { get; init; } = Wait.OfElapsed(Duration.FromHours(24));

    /// <summary>From a referral to the last day for thanking for it.</summary>
    public Wait.CalendarDays ReferralThanksDue { get; init; } = Wait.OfDays(1);

    /// <summary>From word that the request was passed on to the last day for answering it.</summary>
    public Wait.CalendarDays HandedOnDue { get; init; } = Wait.OfDays(2);

    /// <summary>From news of theirs to the last day for a word on them.</summary>
    public Wait.CalendarDays NewsDue { get; init; } = Wait.OfDays(7);

    /// <summary>From a promise of theirs to the first day of reminding them of it.</summary>
    public Wait.CalendarDays PromiseReminderOpens { get; init; } = Wait.OfDays(14);

    /// <summary>From a promise of theirs to the last day of reminding them of it.</summary>
    public Wait.CalendarDays PromiseReminderDue { get; init; } = Wait.OfDays(21);

    /// <summary>From a loss of theirs to the first day of a word of sympathy.</summary>
    public Wait.CalendarDays SympathyOpens { get; init; } = Wait.OfDays(42);

    /// <summary>From a loss of theirs to the last day of a word of sympathy.</summary>
    public Wait.CalendarDays SympathyDue { get; init; } = Wait.OfDays(56);

    /// <summary>
    /// From an opening that they offered or named to the last day for thanking, and from a decision to the last day for telling it.
    /// </summary>
    public Wait.CalendarDays OpeningDue { get; init; } = Wait.OfDays(1);

    /// <summary>From work that they offered to the last day for deciding, where they set none.</summary>
    public Wait.CalendarDays OfferDecisionDue { get; init; } = Wait.OfDays(7);

    /// <summary>From applying at their firm to the last day for telling them.</summary>
    public Wait.CalendarDays AppliedDue { get; init; } = Wait.OfDays(1);

    /// <summary>From reaching the goal to the last day for telling those who helped.</summary>
    public Wait.CalendarDays ClosingWordDue { get; init; } = Wait.OfDays(7);

    /// <summary>
    /// From a request to one person to the day on which a colleague of theirs may be asked, where no answer has come; in calendar or
    /// business days.
    /// </summary>
    public Wait ColleagueWait { get; init; } = Wait.OfDays(14);

    /// <summary>From a message that reached nobody, or from taking up again, to the last day for the next one.</summary>
    public Wait.CalendarDays RequestDue { get; init; } = Wait.OfDays(7);

    /// <summary>How often to be in touch with somebody close.</summary>
    public ContactCadence CloseCadence { get; init; } = new() { IdealDays = 30, WorstDays = 60 };

    /// <summary>How often to be in touch with somebody familiar.</summary>
    public ContactCadence FamiliarCadence { get; init; } = new() { IdealDays = 90, WorstDays = 180 };

    /// <summary>How often to be in touch with somebody distant.</summary>
    public ContactCadence DistantCadence { get; init; } = new() { IdealDays = 180, WorstDays = 365 };

    /// <summary>How many requests one person may get from all seekers together; <c>null</c> where no platform sets a cap.</summary>
    public RequestCap? CapAcrossSeekers { get; init; }

    /// <summary>How many requests one seeker sends; <c>null</c> for no limit (G8.2).</summary>
    public RequestCap? Pace { get; init; } = new() { Requests = 5, Days = 7 };

    /// <summary>With how many thank-yous and notes owed to others new requests wait (G8.2).</summary>
    public int BacklogLimit { get; init; } = 3;

    /// <summary>
    /// How long after its last day a step that has lost its sense is dropped, and the next one is planned: a reminder three months
    /// later helps nobody.
    /// </summary>
    public Wait.CalendarDays DroppedAfter { get; init; } = Wait.OfDays(28);

    /// <summary>How long after its last day a step is overdue, where nothing else says so.</summary>
    public Wait.CalendarDays OverdueAfter { get; init; } = Wait.OfDays(7);

    /// <summary>
    /// The hours in which the recipient is written to, where their own are not known; week-end and holidays are closed besides.
    /// </summary>
    public WorkingHours Hours { get; init; } = WorkingHours.EveryDay(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, DayWindow.Parse("09:00-17:00"));

    /// <summary>What contradicts itself in the figures, a sentence each; empty when all is well.</summary>
    public ValueList<string> Problems => PolicyCheck.Of(this);

    internal ContactCadence CadenceFor(Closeness closeness) => closeness switch
    {
        Closeness.Close => CloseCadence,
        Closeness.Distant => DistantCadence,
        _ => FamiliarCadence,
    };
}
