using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Outreach;

/// <summary>Two hundred seekers with their contacts and occasions: of many shapes, always the same ones.</summary>
internal static class Crowd
{
    public const int Size = 200;
    private const int Seed = 20260302;

    private static readonly string[] Names =
    [
        "Ms. Ruth Halvorsen", "Zendaya", "王小明", "Prof. Ludwig van der Berg", "Rev. Dr. Opal Whitfield", "Nguyễn Văn An", "Gabriela Fuentes Ortiz, PhD", "Mx. Robin Achebe",
        "Kayla (she/her) Brandt", "Mrs. Claire O'Neill-Dubois", "محمد الفاتح", "Анна Сергеевна Ковалёва", "Dr. Martin Luther King Jr.", "Ng", "José", "SMITH, John",
        "Maria del Carmen Fernández de la Vega y Álvarez-Montalbán de los Ríos", "Ana\u0000 \r\nWhitlow",
    ];

    private static readonly string?[] Statuses = ["a senior in environmental engineering", "a nurse", "a career changer from theatre lighting", "an apprentice.", "  a junior\r\nat heart ", "a PhD candidate in hydrology"];
    private static readonly string[] GermanStatuses = ["Studentin der Umwelttechnik", "Pflegefachkraft", "Quereinsteiger aus der Lichttechnik"];
    private static readonly string?[] Affiliations = ["UW-Madison", "St. Brigid's", "Acme, Inc.", "the Very Long and Honourable Institute for the Advancement of Applied Coastal Engineering", "Hochschule für Wirtschaft , Berlin"];
    private static readonly string?[] Organizations = ["Northwind Siting", "Borealis Ltd.", "Clinova", "株式会社みどり", "The International Federation of Harbour Masters, Pilots and Allied Trades of the Northern Seas", "A\tB  Consulting"];
    private static readonly string?[] Admired = ["your talk on permitting", "Your articles on soil.", "the way you teach estimation", "your post \"Why {{mustache}} still matters\"", "your study of noise ,  light and birds", "the handbook on tidal power that you wrote for the coastal authorities in the years after the great flood"];
    private static readonly string[] Topics = ["wind-farm siting", "clinical informatics", "museum education", "how cities plan for heat", "permitting in Norway ,  Denmark and the rest of the North Sea countries under the new directive", "風力発電"];
    private static readonly string[] Points = ["your advice to read the county minutes first", "Your point about noise.", "how you prepare a hearing", "the question \"who pays?\""];
    private static readonly string[] Sentences = ["I went to two of them in March.", "we spoke on Tuesday", "It worked!", "Did it matter? It did."];
    private static readonly string[] Zones = ["Europe/Oslo", "America/Chicago", "Asia/Kolkata", "Australia/Lord_Howe", "UTC", "America/Argentina/Buenos_Aires"];

    /// <summary>Everybody, with every fact that makes a message personal.</summary>
    public static IEnumerable<Pair> Complete => Pairs(withGaps: false);

    /// <summary>Everybody, with facts missing here and there.</summary>
    public static IEnumerable<Pair> WithGaps => Pairs(withGaps: true);

    private static IEnumerable<Pair> Pairs(bool withGaps)
    {
        var random = new Random(Seed);
        for (var index = 0; index < Size; index++) yield return Next(random, withGaps);
    }

    private static Pair Next(Random random, bool withGaps)
    {
        var seeker = new Seeker
        {
            Name = PersonName.Parse(Any(random, Names)),
            Status = Maybe(Any(random, Statuses)),
            Affiliation = Maybe(Any(random, Affiliations)),
            ProfileLink = random.Next(2) == 0 ? "https://example.org/me" : null,
            Phone = random.Next(2) == 0 ? "+47 55 55 01 42" : " ",
            Zone = Any(random, Zones),
        };
        return new Pair(seeker, Contact(), Contact(), new Ask { Topic = Any(random, Topics), Minutes = random.Next(10, 31) }, Any(random, Points), Any(random, Sentences), Maybe(Any(random, Points)), Any(random, Zones));

        Contact Contact() => new()
        {
            Name = PersonName.Parse(Any(random, Names)),
            Organization = Maybe(Any(random, Organizations)),
            Admired = Maybe(Any(random, Admired)),
            Zone = random.Next(3) == 0 ? null : ZoneId.Parse(Any(random, Zones)),
        };

        string? Maybe(string? value) => withGaps && random.Next(3) == 0 ? random.Next(2) == 0 ? null : " . " : value;
    }

    private static T Any<T>(Random random, T[] values) => values[random.Next(values.Length)];

    /// <summary>Who writes to whom, and about what.</summary>
    internal sealed record Pair(Seeker Seeker, Contact Contact, Contact Person, Ask Ask, string Point, string Sentence, string? Extra, string Zone)
    {
        /// <summary>Whether a value itself looks like a template.</summary>
        public bool HasBraces => $"{Contact.Admired}{Person.Admired}".Contains("{{", StringComparison.Ordinal);

        /// <summary>Whether a name alone fills a line, so that a subject with it is too long for any list.</summary>
        public bool HasEndlessName => Math.Max(Seeker.Name.Full.Length, Math.Max(Contact.Name.Full.Length, Person.Name.Full.Length)) > SubjectLines.MaxLength;

        /// <summary>The same people, where the seeker says in the message's language what they are.</summary>
        public Pair In(string language) =>
            Seeker.Status is null || !string.Equals(language, "de", StringComparison.Ordinal) ? this : this with { Seeker = Seeker with { Status = GermanStatuses[Ask.Minutes % GermanStatuses.Length] } };

        public Occasion For(MessagePurpose purpose) => purpose switch
        {
            MessagePurpose.Request => new Occasion.Request { Ask = Ask, ReferredBy = Ask.Minutes % 2 == 0 ? Person.Name : null, AskedColleague = Ask.Minutes % 3 == 0 ? Person.Name : null },
            MessagePurpose.IntroductionRequest => new Occasion.Introduction { Ask = Ask, Person = Person },
            MessagePurpose.FollowUp => new Occasion.FollowUp { Ask = Ask, EarlierSubject = $"RE: {Ask.Topic}?", EarlierOn = Extra is null ? null : new LocalDate(2026, 3, 2) },
            MessagePurpose.OfferTimes => new Occasion.OfferTimes { Times = [Time("2026-03-12 15:00"), Time("2026-03-29 02:30"), Time("2026-11-01 01:30")], Topic = Extra is null ? null : Ask.Topic },
            MessagePurpose.AcceptRefusal => new Occasion.AcceptRefusal(),
            MessagePurpose.Confirmation => new Occasion.Confirmation { Appointment = Time("2026-03-12 15:00"), Place = Extra is null ? null : "at the Blue Door café", Link = Extra is null ? "https://example.org/room" : null },
            MessagePurpose.ThankYou => new Occasion.ThankYou { Point = Point, AnotherPoint = Extra, Plan = Extra is null ? null : Sentence, Topic = Extra is null ? null : Ask.Topic, IsLate = Ask.Minutes % 2 == 0, CameLate = Ask.Minutes % 3 == 0 },
            MessagePurpose.Update => new Occasion.Update { Advice = Point, Done = Sentence, Learned = Extra },
            MessagePurpose.Offer => new Occasion.Offer { What = Point, Why = Sentence, Link = Extra is null ? null : "https://example.org/permits" },
            MessagePurpose.Congratulation => new Occasion.Congratulation { News = Point, Thought = Sentence },
            MessagePurpose.CheckIn => new Occasion.CheckIn { News = Sentence, Point = Extra },
            MessagePurpose.Reconnect => new Occasion.Reconnect { Point = Point, News = Sentence, LastTalk = Extra is null ? null : new LocalDate(2024, 5, 31) },
            MessagePurpose.ReferrerReport => new Occasion.ReferrerReport { Person = Person, Outcome = Sentence, Point = Extra },
            MessagePurpose.AcceptTime => new Occasion.AcceptTime { Appointment = Time("2026-03-12 15:00"), Place = Extra is null ? null : "at the Blue Door café", Link = Extra is null ? "https://example.org/room" : null, Topic = Ask.Topic, Through = Even ? Person.Name : null },
            MessagePurpose.Apology => new Occasion.Apology { MissedOn = Day, Times = Times },
            MessagePurpose.Reschedule => new Occasion.Reschedule { Times = [Time("2026-03-12 15:00")], Reason = (RescheduleReason)(Ask.Minutes % 3), Before = Day, Topic = Extra is null ? null : Ask.Topic, Through = Even ? Person.Name : null },
            MessagePurpose.AskAgain => new Occasion.AskAgain { Ask = Ask, Said = Extra is null ? null : Point, SaidOn = Day, Named = Even ? new LocalDate(2026, 6, 3) : null, Times = Times },
            MessagePurpose.OtherWay => new Occasion.OtherWay { Ask = Ask, EarlierBy = (Channel)(Ask.Minutes % 5), EarlierOn = Day, ReferredBy = Even ? Person.Name : null },
            MessagePurpose.ReferralThanks => new Occasion.ReferralThanks { Person = Person, HasWritten = Even },
            MessagePurpose.WrittenQuestions => new Occasion.WrittenQuestions { Questions = ["How did you start?", $"What do you make of {Ask.Topic}?", " "], Topic = Extra is null ? null : Ask.Topic },
            MessagePurpose.Condolence => new Occasion.Condolence { Loss = Even ? "the death of your father" : null },
            MessagePurpose.AnswerOffer => new Occasion.AnswerOffer { Offered = Offered, IsOpening = Extra is null, DecideBy = Day, StillWishesToTalk = Ask.Minutes % 3 == 0 },
            MessagePurpose.DeclineOffer => new Occasion.DeclineOffer { Offered = Offered, Reason = Extra is null ? null : Sentence, StillWishesToTalk = Even },
            MessagePurpose.ClosingWord => new Occasion.ClosingWord { News = Sentence, Gave = Point },
            MessagePurpose.ConnectionNote => new Occasion.ConnectionNote { Point = Extra },
            MessagePurpose.ConfirmEvent => new Occasion.ConfirmEvent { Event = "your open day", On = Day },
            MessagePurpose.ResumeAsAsked => new Occasion.ResumeAsAsked { File = Extra is null ? null : "resume.pdf", Times = Times, Topic = Extra is null ? null : Ask.Topic },
            MessagePurpose.PromiseReminder => new Occasion.PromiseReminder { What = Even ? "an introduction to a colleague" : "the article on noise." },
            MessagePurpose.TakeUpAgain => new Occasion.TakeUpAgain { Times = [Time("2026-03-12 15:00")], Point = Extra, On = Day, Topic = Extra is null ? null : Ask.Topic },
            MessagePurpose.Applied => new Occasion.Applied { For = Even ? "the post of junior planner" : null, Point = Extra },
            MessagePurpose.CallMissed => new Occasion.CallMissed { Number = Extra is null ? null : "412-555-0117" },
            MessagePurpose.HandedOn => new Occasion.HandedOn { Ask = Ask with { Minutes = 10 }, To = Extra is null ? null : "HR" },
            _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "There is no occasion of this purpose."),
        };

        private bool Even => Ask.Minutes % 2 == 0;

        private LocalDate? Day => Extra is null ? null : new LocalDate(2026, 3, 2);

        private string Offered => Even ? "the summer internship" : "a part-time job in your team";

        private ValueList<Appointment> Times => Even ? [Time("2026-03-12 15:00"), Time("2026-03-13 10:00")] : [];

        private Appointment Time(string start) => new() { Start = A.Time(start), Zone = Zone, Minutes = Ask.Minutes };
    }
}
