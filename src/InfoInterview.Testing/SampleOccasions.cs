using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;

namespace InfoInterview.Testing;

/// <summary>
/// Occasions for every purpose, with all facts and with the fewest that are enough, so that a message can be tried with both. What people
/// would type is in English, or in German, in which facts must fit their sentence.
/// </summary>
/// <example>
/// <code>
/// foreach (var occasion in SampleOccasions.For(MessagePurpose.ThankYou)) Console.WriteLine(occasion.Purpose);
/// </code>
/// </example>
public static partial class SampleOccasions
{
    private static readonly Contact Kim =
        new() { Name = PersonName.Parse("Mr. Kim Larsen"), Organization = "Fjord Consult", Zone = Given.Zone };

    private static readonly ValueList<Appointment> Times = [Given.Appointment("2026-03-12 15:00"), Given.Appointment("2026-03-13 10:00")];

    /// <summary>Every occasion, in the order of the purposes; at least one for each.</summary>
    public static ValueList<Occasion> All { get; } =
        Asking().Concat(Arranging()).Concat(Answering()).Concat(Keeping()).OrderBy(occasion => occasion.Purpose).ToValueList();

    /// <summary>The occasions for a purpose, those with all facts first.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <param name="language">The language of what people would type, as a tag; English where it is none of those that are here.</param>
    /// <returns>At least one.</returns>
    /// <exception cref="ArgumentNullException">The language is <c>null</c>.</exception>
    public static ValueList<Occasion> For(MessagePurpose purpose, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(language);
        var typed = language.Split('-', '_')[0].Equals("de", StringComparison.OrdinalIgnoreCase) ? German : All;
        return typed.Where(occasion => occasion.Purpose == purpose).ToValueList();
    }

    private static ValueList<Occasion> German => Typed.Value;

    private static IEnumerable<Occasion> Asking() =>
    [
        new Occasion.Request
        {
            Ask = Given.Ask(),
            ReferredBy = PersonName.Parse("Professor Helen Harris"),
            Found = "through the alumni directory",
            Shared = "the same high school",
            Goal = "to decide between planning and research",
        },
        new Occasion.Request { Ask = Given.Ask() },
        new Occasion.Introduction { Ask = Given.Ask(), Person = Kim },
        new Occasion.FollowUp
        {
            Ask = Given.Ask(),
            EarlierSubject = "20 minutes on wind-farm siting?",
            EarlierOn = Given.Day("2026-03-02"),
        },
        new Occasion.FollowUp { Ask = Given.Ask(), EarlierSubject = "20 minutes on wind-farm siting?" },
        new Occasion.AskAgain { Ask = Given.Ask(), SaidOn = Given.Day("2026-03-03"), Named = Given.Day("2026-06-03"), Times = Times },
        new Occasion.AskAgain { Ask = Given.Ask() },
        new Occasion.OtherWay
        {
            Ask = Given.Ask(),
            EarlierBy = Channel.Email,
            EarlierOn = Given.Day("2026-03-02"),
            ReferredBy = PersonName.Parse("Professor Helen Harris"),
        },
        new Occasion.OtherWay { Ask = Given.Ask(), EarlierBy = Channel.Email },
        new Occasion.HandedOn { Ask = Given.Ask(), To = "your colleagues in HR" },
        new Occasion.HandedOn { Ask = Given.Ask() },
    ];

    private static IEnumerable<Occasion> Arranging() =>
    [
        new Occasion.OfferTimes { Times = Times, Topic = "wind-farm siting" },
        new Occasion.OfferTimes { Times = Times },
        new Occasion.AcceptTime { Appointment = Times[0], Topic = "wind-farm siting" },
        new Occasion.AcceptTime { Appointment = Times[0] },
        new Occasion.Confirmation { Appointment = Times[0], Place = "I will send you a link an hour before.", Topic = "wind-farm siting" },
        new Occasion.Confirmation { Appointment = Times[0] },
        new Occasion.Reschedule
        {
            Times = Times,
            Reason = RescheduleReason.MissedByThem,
            Before = Given.Day("2026-03-10"),
            Topic = "wind-farm siting",
        },
        new Occasion.Apology { MissedOn = Given.Day("2026-03-10"), Times = Times },
        new Occasion.Apology(),
        new Occasion.TakeUpAgain
        {
            Times = Times,
            Point = "how you prepare a hearing",
            On = Given.Day("2026-03-10"),
            Topic = "wind-farm siting",
        },
        new Occasion.TakeUpAgain { Times = Times },
        new Occasion.ConfirmEvent { Event = "your open day", On = Given.Day("2026-03-12") },
        new Occasion.ResumeAsAsked { File = "resume.pdf", Times = Times, Topic = "wind-farm siting" },
        new Occasion.CallMissed { Number = "412-555-0117" },
        new Occasion.WrittenQuestions
        {
            Questions = ["How did you come to siting?", "What does a good week look like?"],
            Topic = "wind-farm siting",
        },
    ];

    private static IEnumerable<Occasion> Answering() =>
    [
        new Occasion.AcceptRefusal(),
        new Occasion.ReferralThanks { Person = Kim },
        new Occasion.AnswerOffer { Offered = "the summer internship", DecideBy = Given.Day("2026-03-20"), StillWishesToTalk = true },
        new Occasion.DeclineOffer { Offered = "the summer internship", Reason = "I have promised this summer to the county." },
        new Occasion.DeclineOffer { Offered = "the summer internship" },
        new Occasion.ThankYou
        {
            Point = "your advice to read the county minutes first",
            AnotherPoint = "how you prepare a hearing",
            Plan = "I will start with the Dane County board this month.",
            Topic = "wind-farm siting",
        },
        new Occasion.ThankYou { Point = "your advice to read the county minutes first" },
        new Occasion.Applied { For = "the post of junior planner", Point = "what you told me about the permits" },
    ];

    private static IEnumerable<Occasion> Keeping() =>
    [
        new Occasion.Update
        {
            Advice = "going to a county hearing",
            Done = "I went to two of them in March.",
            Learned = "What surprised me was how much turned on the access road.",
        },
        new Occasion.Update { Advice = "going to a county hearing", Done = "I went to two of them in March." },
        new Occasion.Offer
        {
            What = "a study of permit times in Jutland",
            Why = "Its second chapter asks your question.",
            Link = "https://example.org/permits",
        },
        new Occasion.Offer { What = "a study of permit times in Jutland" },
        new Occasion.Congratulation { News = "the approval of the Skagerrak site", Thought = "I remember how long the noise study took." },
        new Occasion.Congratulation { News = "the approval of the Skagerrak site" },
        new Occasion.CheckIn
        {
            News = "I have begun my thesis, on turbine noise near farms.",
            Point = "your advice to read the county minutes first",
        },
        new Occasion.CheckIn { News = "I have begun my thesis, on turbine noise near farms." },
        new Occasion.Reconnect
        {
            Point = "your advice to read the county minutes first",
            News = "I now work as a planner in Dane County.",
            LastTalk = Given.Day("2025-03-12"),
        },
        new Occasion.ReferrerReport
        {
            Person = Kim,
            Outcome = "We spoke for half an hour on Thursday.",
            Point = "his advice to read the county minutes first",
        },
        new Occasion.ReferrerReport { Person = Kim, Outcome = "We spoke for half an hour on Thursday." },
        new Occasion.Condolence { Loss = "the death of your mother" },
        new Occasion.Condolence(),
        new Occasion.ClosingWord
        {
            News = "In June I start as a planner in Dane County.",
            Gave = "your advice to read the county minutes first",
        },
        new Occasion.ConnectionNote { Point = "your advice to read the county minutes first" },
        new Occasion.PromiseReminder { What = "an introduction to Kim Larsen" },
    ];
}
