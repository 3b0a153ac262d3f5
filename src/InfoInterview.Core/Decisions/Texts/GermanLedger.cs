using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Decisions.Texts;

/// <summary>The ledger in German. It addresses nobody, so that neither Sie nor du has to be chosen.</summary>
internal sealed class GermanLedger : LedgerTexts
{
    private static readonly string[] Months =
    [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ];

    private static readonly string[] Numbers =
        ["null", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

    public override string Language => "de";

    public override string NobodyHeard => "Darüber wurde noch mit niemandem gesprochen.";

    public override string Unheard => "Dazu hat noch niemand etwas gesagt.";

    public override string OwnImpressionOnly => "Bisher gibt es dazu nur den eigenen Eindruck.";

    public override string Matter(Matter matter) => matter switch
    {
        Decisions.Matter.Pay => "Bezahlung",
        Decisions.Matter.Hours => "Arbeitszeit",
        Decisions.Matter.Entry => "Einstieg",
        Decisions.Matter.Licence => "Abschlüsse und Zulassungen",
        Decisions.Matter.DailyWork => "Arbeitsalltag",
        Decisions.Matter.People => "Menschen",
        Decisions.Matter.Future => "Zukunft",
        _ => "In eigenen Worten",
    };

    public override string Sureness(Sureness sureness) => sureness switch
    {
        Decisions.Sureness.NoIdea => "keine Ahnung",
        Decisions.Sureness.Hunch => "eine Vermutung",
        Decisions.Sureness.FairlySure => "ziemlich sicher",
        _ => "sicher",
    };

    public override string Importance(Importance importance) => importance switch
    {
        Decisions.Importance.Little => "gut zu wissen",
        Decisions.Importance.Some => "zählt",
        Decisions.Importance.Much => "zählt viel",
        _ => "gibt den Ausschlag",
    };

    public override string Bearing(Bearing bearing) => bearing == Decisions.Bearing.SpeaksFor ? "spricht dafür" : "spricht dagegen";

    public override string Leaning(Leaning leaning) => leaning switch
    {
        Decisions.Leaning.NotSo => "stimmt nicht",
        Decisions.Leaning.RatherNot => "stimmt eher nicht",
        Decisions.Leaning.RatherSo => "stimmt eher",
        Decisions.Leaning.So => "stimmt",
        _ => "offen",
    };

    public override string Standing(BeliefStanding standing) => standing switch
    {
        BeliefStanding.Unheard => "noch niemand gefragt",
        BeliefStanding.AtSecondHand => "nur aus zweiter Hand",
        BeliefStanding.SaidByOne => "eine Person sagt es",
        BeliefStanding.SharedByFew => "wenige sagen dasselbe",
        BeliefStanding.Settled => "mehrere sagen dasselbe",
        BeliefStanding.Mixed => "jemand sagte beides",
        _ => "umstritten",
    };

    public override string Stage(CareerStage stage) => stage switch
    {
        CareerStage.Early => "in den ersten Jahren",
        CareerStage.Established => "mit Berufserfahrung",
        _ => "schon lange dabei",
    };

    public override string Somebody(Vantage vantage) => vantage switch
    {
        Vantage.DoesTheWork => "jemand, der die Arbeit selbst macht",
        Vantage.FirstYear => "jemand im ersten Jahr",
        Vantage.Left => "jemand, der gegangen ist",
        Vantage.Hires => "jemand, der einstellt",
        _ => "jemand, der von außen damit zu tun hat",
    };

    public override string Count(Vantage vantage, int people) => vantage switch
    {
        Vantage.DoesTheWork => Who(people, "der die Arbeit selbst macht", "die die Arbeit selbst macht", "die die Arbeit selbst machen"),
        Vantage.FirstYear => people switch
        {
            0 => "niemand im ersten Jahr",
            1 => "eine Person im ersten Jahr",
            _ => $"{Number(people)} im ersten Jahr",
        },
        Vantage.Left => Who(people, "der gegangen ist", "die gegangen ist", "die gegangen sind"),
        Vantage.Hires => Who(people, "der einstellt", "die einstellt", "die einstellen"),
        _ => Who(people, "der von außen damit zu tun hat", "die von außen damit zu tun hat", "die von außen damit zu tun haben"),
    };

    /// <summary>What is typed tells no gender and no plural; these ways of counting need neither.</summary>
    public override string Count(PersonKind kind, int people) => people switch
    {
        0 => kind.Plural is { } none ? $"keine {none}" : $"noch nie {kind.Name}",
        1 => $"einmal {kind.Name}",
        _ => kind.Plural is { } many ? $"{Number(people)} {many}" : $"{Number(people)}mal {kind.Name}",
    };

    public override string CountUnknown(int people) =>
        people == 1 ? "eine Person, deren Rolle nicht notiert ist" : $"{Number(people)}, deren Rolle nicht notiert ist";

    public override string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} und {names[^1]}";

    public override string Quote(string text) => $"„{text}“";

    public override string Day(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day}. {Months[day.Month - 1]} {day.Year}");

    public override string SecondHandOnly(string names) => $"Aus erster Hand hat es noch niemand gesagt; vom Hörensagen: {names}.";

    public override string Agree(bool isUpheld, int people, bool isFew, string names, string? house)
    {
        var what = isUpheld ? "dass es so ist" : "dass es nicht so ist";
        var number = Capital(Number(people));
        var all = people == 1 ? $"Nur eine Person sagt, {what}: {names}."
            : $"{number} sagen, {what}: {names}.{(isFew ? $" {number} sind wenige." : "")}";
        return house is null ? all : $"{all} Alle sind aus demselben Haus: {house}.";
    }

    public override string Contested(string upheldBy, string opposedBy, string? both) =>
        $"Die Meinungen gehen auseinander. Dafür: {upheldBy}. Dagegen: {opposedBy}.{(both is null ? "" : $" Beides gesagt: {both}.")}";

    public override string Mixed(string both, string? others, bool isUpheld) =>
        others is null ? $"Beides gesagt: {both}." : $"Beides gesagt: {both}. {(isUpheld ? "Dafür" : "Dagegen")}: {others}.";

    public override string Began(Sureness sureness) => sureness switch
    {
        Decisions.Sureness.NoIdea => "Am Anfang stand keine Ahnung: 0.",
        Decisions.Sureness.Hunch => "Am Anfang stand die Vermutung, dass es so ist: +1.",
        Decisions.Sureness.FairlySure => "Am Anfang schien es ziemlich sicher, dass es so ist: +2.",
        _ => "Am Anfang schien es sicher, dass es so ist: +3.",
    };

    public override string Moved(string who, LocalDate day, BeliefVoice voice)
    {
        var side = (voice.Side, voice.IsFirstHand) switch
        {
            (BeliefSide.For, true) => "dafür, aus erster Hand",
            (BeliefSide.For, false) => "dafür, vom Hörensagen",
            (BeliefSide.Doubt, true) => "im Zweifel, aus erster Hand",
            (BeliefSide.Doubt, false) => "im Zweifel, vom Hörensagen",
            (BeliefSide.Against, true) => "dagegen, aus erster Hand",
            (BeliefSide.Against, false) => "dagegen, vom Hörensagen",
            (BeliefSide.Both, true) => "dafür und dagegen, aus erster Hand",
            (BeliefSide.Both, false) => "dafür und dagegen, vom Hörensagen",
            _ => "nur der eigene Eindruck, der nichts verschiebt",
        };
        return $"{who}, {Day(day)}: {side}: {Signed(voice.Points)}.";
    }

    public override string Together(int points, Leaning leaning) => $"Zusammen {Signed(points)}: {Leaning(leaning)}.";

    private static string Who(int people, string nobody, string one, string many) => people switch
    {
        0 => $"niemand, {nobody}",
        1 => $"eine Person, {one}",
        _ => $"{Number(people)}, {many}",
    };

    private static string Number(int number) =>
        number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);

    private static string Capital(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));
}
