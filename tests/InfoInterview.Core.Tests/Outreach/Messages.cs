using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Outreach;

/// <summary>One occasion for each purpose, in English and in German.</summary>
internal static class Messages
{
    public static readonly Ask Siting = new() { Topic = "wind-farm siting", Minutes = 20 };

    public static readonly Contact Kim = new() { Name = PersonName.Parse("Kim Larsen"), Organization = "Fjord Consult", Zone = "Europe/Oslo" };

    public static readonly Seeker Dana = A.Seeker("America/Chicago") with { ProfileLink = "https://www.linkedin.com/in/dana-whitcomb", Phone = "+1 608 555 0142" };

    public static readonly Contact Ruth = A.Contact("Europe/Oslo");

    public static IEnumerable<Occasion> English =>
    [
        new Occasion.Request { Ask = Siting },
        new Occasion.Introduction { Ask = Siting, Person = Ruth },
        new Occasion.FollowUp { Ask = Siting, EarlierSubject = "Dana Whitcomb: 20 minutes of advice on wind-farm siting?", EarlierOn = new LocalDate(2026, 3, 2) },
        new Occasion.OfferTimes { Times = [At("2026-03-12 15:00"), At("2026-03-13 10:00")], Topic = "wind-farm siting" },
        new Occasion.AcceptRefusal(),
        new Occasion.Confirmation { Appointment = At("2026-03-12 15:00"), Place = "I will send you a link an hour before.", Topic = "wind-farm siting" },
        new Occasion.ThankYou
        {
            Point = "your advice to read the county minutes first",
            AnotherPoint = "how you prepare a hearing",
            Plan = "I will start with the Dane County board this month.",
            Topic = "wind-farm siting",
        },
        new Occasion.Update { Advice = "going to a county hearing", Done = "I went to two of them in March.", Learned = "What surprised me was how much turned on the access road." },
        new Occasion.Offer { What = "a study of permit times in Jutland", Why = "Its second chapter asks the question you raised about noise limits.", Link = "https://example.org/permits" },
        new Occasion.Congratulation { News = "the approval of the Skagerrak site", Thought = "I remember how long you said the noise study took." },
        new Occasion.CheckIn { News = "I have begun my thesis, on turbine noise near farms.", Point = "your advice to read the county minutes first" },
        new Occasion.Reconnect { Point = "your advice to read the county minutes first", News = "I now work as a planner in Dane County.", LastTalk = new LocalDate(2025, 3, 12) },
        new Occasion.ReferrerReport { Person = Ruth, Outcome = "We spoke for half an hour on Thursday.", Point = "her advice to read the county minutes first" },
        new Occasion.AcceptTime { Appointment = At("2026-03-12 15:00"), Topic = "wind-farm siting", Through = PersonName.Parse("Ms. Mette Lund") },
        new Occasion.Apology { MissedOn = new LocalDate(2026, 3, 12), Times = [At("2026-03-17 15:00"), At("2026-03-18 10:00")] },
        new Occasion.Reschedule { Times = [At("2026-03-17 15:00"), At("2026-03-18 10:00")], Reason = RescheduleReason.MissedByThem, Before = new LocalDate(2026, 3, 12), Topic = "wind-farm siting" },
        new Occasion.AskAgain { Ask = Siting, SaidOn = new LocalDate(2026, 3, 3), Named = new LocalDate(2026, 6, 3), Times = [At("2026-06-09 15:00"), At("2026-06-10 10:00")] },
        new Occasion.OtherWay { Ask = Siting, EarlierBy = Channel.Email, EarlierOn = new LocalDate(2026, 3, 2), ReferredBy = PersonName.Parse("Professor Helen Harris") },
        new Occasion.ReferralThanks { Person = Ruth },
        new Occasion.WrittenQuestions { Questions = ["How did you come to siting?", "What does a good week look like?", "What would you learn first today?"], Topic = "wind-farm siting" },
        new Occasion.Condolence { Loss = "the death of your mother" },
        new Occasion.AnswerOffer { Offered = "the summer internship", DecideBy = new LocalDate(2026, 3, 20), StillWishesToTalk = true },
        new Occasion.DeclineOffer { Offered = "the summer internship", Reason = "I have promised this summer to the county.", StillWishesToTalk = true },
        new Occasion.ClosingWord { News = "In June I start as a planner in Dane County.", Gave = "your advice to read the county minutes first" },
        new Occasion.ConnectionNote { Point = "your advice to read the county minutes first" },
        new Occasion.ConfirmEvent { Event = "your open day", On = new LocalDate(2026, 3, 12) },
        new Occasion.ResumeAsAsked { File = "resume.pdf", Times = [At("2026-03-12 15:00"), At("2026-03-13 10:00")], Topic = "wind-farm siting" },
        new Occasion.PromiseReminder { What = "an introduction to Kim Larsen" },
        new Occasion.TakeUpAgain { Times = [At("2026-03-17 15:00"), At("2026-03-18 10:00")], Point = "how you prepare a hearing", On = new LocalDate(2026, 3, 12), Topic = "wind-farm siting" },
        new Occasion.Applied { For = "the post of junior planner", Point = "what you told me about the permits" },
        new Occasion.CallMissed { Number = "412-555-0117" },
        new Occasion.HandedOn { Ask = Siting with { Minutes = Occasion.HandedOn.UsualMinutes }, To = "your colleagues in HR" },
    ];

    public static IEnumerable<Occasion> German =>
    [
        new Occasion.Request { Ask = GermanAsk },
        new Occasion.FollowUp { Ask = GermanAsk, EarlierSubject = "20 Minuten Rat zum Thema Standortwahl?", EarlierOn = new LocalDate(2026, 3, 2) },
        new Occasion.ThankYou { Point = "Ihr Rat, zuerst die Protokolle des Kreises zu lesen", AnotherPoint = "wie Sie eine Anhörung vorbereiten", Plan = "Ich fange diesen Monat damit an.", Topic = "Standortwahl" },
    ];

    public static readonly Seeker Dorothea = new() { Name = PersonName.Parse("Dorothea Winkler"), Status = "Studentin der Umwelttechnik", Affiliation = "TU Dresden", Zone = "Europe/Berlin" };

    public static readonly Contact FrauHansen = new() { Name = PersonName.Parse("Frau Inga Hansen"), Organization = "Nordwind Planung", Admired = "Ihr Vortrag über Genehmigungen", Zone = "Europe/Berlin" };

    private static Ask GermanAsk => new() { Topic = "Standortwahl", Minutes = 20 };

    public static Appointment At(string time) => new() { Start = A.Time(time), Zone = "Europe/Oslo", Minutes = 20 };
}
