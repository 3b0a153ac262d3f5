using InfoInterview.Interviews.Planning;
using InfoInterview.Language;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interviews.Guides;

/// <summary>What a guide says in one language. German speaks to the seeker in infinitives, which are neither Sie nor du.</summary>
internal abstract class GuideWords
{
    public abstract string Tag { get; }
    public abstract string Then { get; }
    public abstract string Why { get; }
    public abstract string Notes { get; }
    public abstract string Who { get; }
    public abstract string When { get; }
    public abstract string ForThem { get; }
    public abstract string How { get; }
    public abstract string Where { get; }
    public abstract string About { get; }
    public abstract string YouWant { get; }
    public abstract string Agenda { get; }
    public abstract string[] Heads { get; }
    public abstract string Questions { get; }
    public abstract string Shortened { get; }
    public abstract string NoQuestion { get; }
    public abstract string Before { get; }
    public abstract string WhileTalking { get; }
    public abstract string Elsewhere { get; }
    public abstract string Closing { get; }
    public abstract string[] ClosingChecks { get; }
    public abstract string Promises { get; }

    public static GuideWords In(string language) => LanguageTag.IsGerman(language) ? new German() : new English();

    public abstract string Title(string name);
    public abstract string Format(InterviewFormat format);
    public abstract string Minutes(int minutes);
    public abstract string NotAgreed(string minutes);
    public abstract string Day(LocalDate day);
    public abstract string Clock(LocalTime time);
    public abstract string Span(string from, string to);
    public abstract string Parts(string minutes, int parts);
    public abstract string FromMinute(int from, int to);
    public abstract string More(int questions);
    public abstract string Mark(TimetableMark mark, bool isWrapUp, int agreed);
    public abstract string Due(TimeWindow window);

    private sealed class English : GuideWords
    {
        private static readonly LocalDatePattern Days = LocalDatePattern.CreateWithInvariantCulture("ddd d MMMM uuuu");
        private static readonly LocalTimePattern Times = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

        public override string Tag => "en";
        public override string Then => "Then";
        public override string Why => "Why";
        public override string Notes => "Notes";
        public override string Who => "Who";
        public override string When => "When";
        public override string ForThem => "For them";
        public override string How => "How";
        public override string Where => "Where";
        public override string About => "About";
        public override string YouWant => "You want";
        public override string Agenda => "Agenda";
        public override string[] Heads => ["When", "Minutes", "Part", "What for"];
        public override string Questions => "Questions";
        public override string Shortened => "What was shortened or left out:";
        public override string NoQuestion => "No question is chosen yet.";
        public override string Before => "Before the talk";
        public override string WhileTalking => "While you talk";
        public override string Elsewhere => "If the talk leads elsewhere";
        public override string Closing => "Closing";
        public override string Promises => "What you owe them";

        public override string[] ClosingChecks =>
        [
            "Name one thing you're taking away.",
            "Repeat what each of you agreed to do, and by when.",
            "Ask who else you should talk to, if you haven't yet, and whether you can say who sent you.",
            "Thank them, and end on time.",
            "Within a day: send your thanks, and write up your notes.",
        ];

        public override string Title(string name) => $"Talk with {name}";

        public override string Format(InterviewFormat format) => format switch
        {
            InterviewFormat.InPerson => "In person",
            InterviewFormat.Video => "By video",
            _ => "By phone",
        };

        public override string Minutes(int minutes) => MinuteText.Of(minutes);
        public override string NotAgreed(string minutes) => $"Not agreed yet; {minutes}";
        public override string Day(LocalDate day) => Days.Format(day);
        public override string Clock(LocalTime time) => Times.Format(time);
        public override string Span(string from, string to) => $"{from} to {to}";
        public override string Parts(string minutes, int parts) =>
            string.Create(CultureInfo.InvariantCulture, $"{minutes} in {parts} parts");
        public override string FromMinute(int from, int to) => string.Create(CultureInfo.InvariantCulture, $"minute {from} to {to}");

        public override string More(int questions) =>
            string.Create(CultureInfo.InvariantCulture, $"{questions} more are in the whole guide.");

        public override string Mark(TimetableMark mark, bool isWrapUp, int agreed) => mark.Text;
        public override string Due(TimeWindow window) => window.ToString();
    }

    private sealed class German : GuideWords
    {
        public override string Tag => "de";
        public override string Then => "Nachfrage";
        public override string Why => "Warum";
        public override string Notes => "Notizen";
        public override string Who => "Wer";
        public override string When => "Wann";
        public override string ForThem => "Ortszeit dort";
        public override string How => "Wie";
        public override string Where => "Wo";
        public override string About => "Worüber";
        public override string YouWant => "Ziel";
        public override string Agenda => "Ablauf";
        public override string[] Heads => ["Wann", "Minuten", "Teil", "Wozu"];
        public override string Questions => "Fragen";
        public override string Shortened => "Was gekürzt oder weggelassen ist:";
        public override string NoQuestion => "Noch ist keine Frage ausgewählt.";
        public override string Before => "Vor dem Gespräch";
        public override string WhileTalking => "Während des Gesprächs";
        public override string Elsewhere => "Wenn das Gespräch abschweift";
        public override string Closing => "Abschluss";
        public override string Promises => "Was mir dabei wichtig ist";

        public override string[] ClosingChecks =>
        [
            "Sagen, was man mitnimmt.",
            "Wiederholen, wer was bis wann übernimmt.",
            "Fragen, mit wem sich ein Gespräch noch lohnt und ob man dabei den Namen nennen darf.",
            "Danken und pünktlich aufhören.",
            "Innerhalb eines Tages: sich schriftlich bedanken und die Notizen ins Reine schreiben.",
        ];

        public override string Title(string name) => $"Gespräch mit {name}";

        public override string Format(InterviewFormat format) => format switch
        {
            InterviewFormat.InPerson => "Persönlich",
            InterviewFormat.Video => "Per Video",
            _ => "Am Telefon",
        };

        public override string Minutes(int minutes) => GermanPlanText.Minutes(minutes);
        public override string NotAgreed(string minutes) => $"Noch nicht vereinbart; {minutes}";
        public override string Day(LocalDate day) => GermanDays.WithYear(day);

        public override string Clock(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00}");

        public override string Span(string from, string to) => $"{from} bis {to} Uhr";
        public override string Parts(string minutes, int parts) =>
            string.Create(CultureInfo.InvariantCulture, $"{minutes} in {parts} Teilen");
        public override string FromMinute(int from, int to) => string.Create(CultureInfo.InvariantCulture, $"Minute {from} bis {to}");

        public override string More(int questions) =>
            string.Create(CultureInfo.InvariantCulture, $"Im ganzen Leitfaden stehen {questions} weitere.");

        public override string Mark(TimetableMark mark, bool isWrapUp, int agreed) => isWrapUp
            ? $"Zeit für den Abschluss: noch {Minutes(mark.MinutesLeft)}. Kein neues Thema mehr."
            : $"Noch {Minutes(mark.MinutesLeft)}, dann sind die vereinbarten {Minutes(agreed)} um. Zum Ende kommen; länger wird es nur, "
                + "wenn es angeboten wird.";

        public override string Due(TimeWindow window) => $"bis {GermanDays.Of(window.Due, window.Zone)}";
    }
}
