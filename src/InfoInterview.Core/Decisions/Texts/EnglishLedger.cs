using InfoInterview.People;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Decisions.Texts;

/// <summary>The ledger in English.</summary>
internal sealed class EnglishLedger : LedgerTexts
{
    private static readonly LocalDatePattern Days = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public override string Language => "en";

    public override string NobodyHeard => "You have talked with nobody about this yet.";

    public override string Unheard => "Nobody has spoken of it yet.";

    public override string OwnImpressionOnly => "There is only your own impression so far.";

    public override string Matter(Matter matter) => matter switch
    {
        Decisions.Matter.Pay => "Pay",
        Decisions.Matter.Hours => "Hours",
        Decisions.Matter.Entry => "Getting in",
        Decisions.Matter.Licence => "Degrees and licences",
        Decisions.Matter.DailyWork => "Daily work",
        Decisions.Matter.People => "People",
        Decisions.Matter.Future => "Future",
        _ => "In my own words",
    };

    public override string Sureness(Sureness sureness) => sureness switch
    {
        Decisions.Sureness.NoIdea => "no idea",
        Decisions.Sureness.Hunch => "a hunch",
        Decisions.Sureness.FairlySure => "fairly sure",
        _ => "sure",
    };

    public override string Importance(Importance importance) => importance switch
    {
        Decisions.Importance.Little => "nice to know",
        Decisions.Importance.Some => "counts",
        Decisions.Importance.Much => "counts a lot",
        _ => "decides it",
    };

    public override string Bearing(Bearing bearing) =>
        bearing == Decisions.Bearing.SpeaksFor ? "speaks for it" : "speaks against it";

    public override string Leaning(Leaning leaning) => leaning switch
    {
        Decisions.Leaning.NotSo => "not so",
        Decisions.Leaning.RatherNot => "rather not",
        Decisions.Leaning.RatherSo => "rather so",
        Decisions.Leaning.So => "so",
        _ => "open",
    };

    public override string Standing(BeliefStanding standing) => standing switch
    {
        BeliefStanding.Unheard => "nobody has said",
        BeliefStanding.AtSecondHand => "at second hand only",
        BeliefStanding.SaidByOne => "one person says so",
        BeliefStanding.SharedByFew => "few people say the same",
        BeliefStanding.Settled => "several people say the same",
        BeliefStanding.Mixed => "somebody said both",
        _ => "contested",
    };

    public override string Stage(CareerStage stage) => stage switch
    {
        CareerStage.Early => "in the first years",
        CareerStage.Established => "established",
        _ => "long in the field",
    };

    public override string Somebody(Vantage vantage) => vantage switch
    {
        Vantage.DoesTheWork => "somebody who does the work",
        Vantage.FirstYear => "somebody in their first year",
        Vantage.Left => "somebody who left",
        Vantage.Hires => "somebody who hires",
        _ => "somebody who deals with them from outside",
    };

    public override string Count(Vantage vantage, int people)
    {
        var who = people == 0 ? "nobody" : Number(people);
        var isOne = people < 2;
        return vantage switch
        {
            Vantage.DoesTheWork => isOne ? $"{who} who does the work" : $"{who} who do the work",
            Vantage.FirstYear => $"{who} in their first year",
            Vantage.Left => $"{who} who left",
            Vantage.Hires => isOne ? $"{who} who hires" : $"{who} who hire",
            _ => isOne ? $"{who} who deals with them from outside" : $"{who} who deal with them from outside",
        };
    }

    public override string Count(PersonKind kind, int people) =>
        $"{Number(people)} {(people < 2 ? kind.Name : kind.Plural ?? EnglishPlural.Of(kind.Name))}";

    public override string CountUnknown(int people) => $"{Number(people)} whose role you have not noted";

    public override string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    public override string Quote(string text) => $"“{text}”";

    public override string Day(LocalDate day) => Days.Format(day);

    public override string SecondHandOnly(string names) => $"Nobody has said it at first hand; {names} passed on what others say.";

    public override string Agree(bool isUpheld, int people, bool isFew, string names, string? house)
    {
        var what = isUpheld ? "so" : "it is not so";
        var number = Capital(Number(people));
        var all = people == 1 ? $"Only one person says {what}: {names}."
            : $"{number} people say {what}: {names}.{(isFew ? $" {number} are few." : "")}";
        return house is null ? all : $"{all} All of them are from one place: {house}.";
    }

    public override string Contested(string upheldBy, string opposedBy, string? both) =>
        $"People differ. For it: {upheldBy}. Against it: {opposedBy}.{(both is null ? "" : $" {both} said both.")}";

    public override string Mixed(string both, string? others, bool isUpheld) =>
        others is null ? $"{both} said both." : $"{both} said both; {others} {(isUpheld ? "upheld it" : "spoke against it")}.";

    public override string Began(Sureness sureness) => sureness switch
    {
        Decisions.Sureness.NoIdea => "You began without any idea: 0.",
        Decisions.Sureness.Hunch => "You began with a hunch that it is so: +1.",
        Decisions.Sureness.FairlySure => "You began fairly sure that it is so: +2.",
        _ => "You began sure that it is so: +3.",
    };

    public override string Moved(string who, LocalDate day, BeliefVoice voice)
    {
        var side = (voice.Side, voice.IsFirstHand) switch
        {
            (BeliefSide.For, true) => "for it, at first hand",
            (BeliefSide.For, false) => "for it, as heard from others",
            (BeliefSide.Doubt, true) => "in doubt, at first hand",
            (BeliefSide.Doubt, false) => "in doubt, as heard from others",
            (BeliefSide.Against, true) => "against it, at first hand",
            (BeliefSide.Against, false) => "against it, as heard from others",
            (BeliefSide.Both, true) => "both for and against, at first hand",
            (BeliefSide.Both, false) => "both for and against, as heard from others",
            _ => "only your own impression, which moves nothing",
        };
        return $"{who}, {Day(day)}: {side}: {Signed(voice.Points)}.";
    }

    public override string Together(int points, Leaning leaning) => $"Together {Signed(points)}: {Leaning(leaning)}.";

    private static string Number(int number) =>
        number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);

    private static string Capital(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));
}
