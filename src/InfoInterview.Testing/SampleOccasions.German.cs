using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Testing;

public static partial class SampleOccasions
{
    private static readonly Lazy<ValueList<Occasion>> Typed = new(() => GermanAsking().Concat(GermanKeeping()).ToValueList());

    private static readonly Contact Petersen =
        new() { Name = PersonName.Parse("Herr Jonas Petersen"), Organization = "Nordwind Planung", Zone = "Europe/Berlin" };

    private static Ask GermanAsk => new() { Topic = "Standortwahl" };

    private static IEnumerable<Occasion> GermanAsking() =>
    [
        new Occasion.Request { Ask = GermanAsk },
        new Occasion.Introduction { Ask = GermanAsk, Person = Petersen },
        new Occasion.FollowUp
        {
            Ask = GermanAsk,
            EarlierSubject = "20 Minuten zum Thema Standortwahl?",
            EarlierOn = Given.Day("2026-03-02"),
        },
        new Occasion.FollowUp { Ask = GermanAsk, EarlierSubject = "20 Minuten zum Thema Standortwahl?" },
        new Occasion.AskAgain { Ask = GermanAsk, SaidOn = Given.Day("2026-03-03"), Named = Given.Day("2026-06-03"), Times = Times },
        new Occasion.OtherWay { Ask = GermanAsk, EarlierBy = Channel.Email, EarlierOn = Given.Day("2026-03-02") },
        new Occasion.HandedOn { Ask = GermanAsk, To = "die Personalabteilung" },
        new Occasion.OfferTimes { Times = Times, Topic = "Standortwahl" },
        new Occasion.OfferTimes { Times = Times },
        new Occasion.AcceptTime { Appointment = Times[0], Topic = "Standortwahl" },
        new Occasion.Confirmation { Appointment = Times[0], Place = "ich rufe Sie an", Topic = "Standortwahl" },
        new Occasion.Confirmation { Appointment = Times[0] },
        new Occasion.Reschedule { Times = Times, Reason = RescheduleReason.MissedByThem, Before = Given.Day("2026-03-10") },
        new Occasion.Apology { MissedOn = Given.Day("2026-03-10"), Times = Times },
        new Occasion.TakeUpAgain { Times = Times, Point = "wie Sie eine Anhörung vorbereiten", On = Given.Day("2026-03-10") },
        new Occasion.ConfirmEvent { Event = "Ihr Tag der offenen Tür", On = Given.Day("2026-03-12") },
        new Occasion.ResumeAsAsked { File = "lebenslauf.pdf", Times = Times, Topic = "Standortwahl" },
        new Occasion.CallMissed { Number = "040 555 0117" },
        new Occasion.WrittenQuestions { Questions = ["Wie sind Sie zu Ihrem Fach gekommen?", "Wie sieht eine gute Woche aus?"] },
    ];

    private static IEnumerable<Occasion> GermanKeeping() =>
    [
        new Occasion.AcceptRefusal(),
        new Occasion.ReferralThanks { Person = Petersen },
        new Occasion.AnswerOffer { Offered = "das Sommerpraktikum", DecideBy = Given.Day("2026-03-20"), StillWishesToTalk = true },
        new Occasion.DeclineOffer { Offered = "das Sommerpraktikum", Reason = "Diesen Sommer habe ich dem Landkreis versprochen." },
        new Occasion.ThankYou
        {
            Point = "Ihr Rat, zuerst die Protokolle des Kreises zu lesen",
            AnotherPoint = "wie Sie eine Anhörung vorbereiten",
            Plan = "Ich fange diesen Monat damit an.",
            Topic = "Standortwahl",
        },
        new Occasion.ThankYou { Point = "Ihr Rat, zuerst die Protokolle des Kreises zu lesen" },
        new Occasion.Applied { For = "die Stelle in der Planung", Point = "was Sie mir über die Genehmigungen erzählt haben" },
        new Occasion.Update { Advice = "eine Anhörung im Landkreis zu besuchen", Done = "Im März war ich bei zweien." },
        new Occasion.Offer { What = "eine Studie über Genehmigungszeiten in Jütland" },
        new Occasion.Congratulation
        {
            News = "die Genehmigung für Nordfeld",
            Thought = "Ich weiß noch, wie lange das Gutachten gedauert hat.",
        },
        new Occasion.CheckIn
        {
            News = "Ich habe meine Abschlussarbeit begonnen.",
            Point = "Ihr Rat, zuerst die Protokolle des Kreises zu lesen",
        },
        new Occasion.Reconnect
        {
            Point = "Ihr Rat, zuerst die Protokolle zu lesen",
            News = "Inzwischen arbeite ich im Planungsamt in Bautzen.",
        },
        new Occasion.ReferrerReport { Person = Petersen, Outcome = "Am Donnerstag haben wir eine halbe Stunde gesprochen." },
        new Occasion.Condolence { Loss = "der Tod Ihrer Mutter" },
        new Occasion.ClosingWord
        {
            News = "Im Juni fange ich im Planungsamt in Bautzen an.",
            Gave = "Ihr Rat, zuerst die Protokolle des Kreises zu lesen",
        },
        new Occasion.ConnectionNote { Point = "Ihr Rat, zuerst die Protokolle des Kreises zu lesen" },
        new Occasion.PromiseReminder { What = "der Kontakt zu Kim Larsen" },
    ];
}
