using InfoInterview.Language;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Decisions.Texts;

/// <summary>The words of one language for all that a ledger says.</summary>
internal abstract class LedgerTexts
{
    private static readonly EnglishLedger English = new();
    private static readonly GermanLedger German = new();

    public static LedgerTexts For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return string.Equals(LanguageTag.Primary(language), German.Language, StringComparison.Ordinal) ? German : English;
    }

    public abstract string Language { get; }

    public abstract string Matter(Matter matter);

    public abstract string Sureness(Sureness sureness);

    public abstract string Importance(Importance importance);

    public abstract string Bearing(Bearing bearing);

    public abstract string Leaning(Leaning leaning);

    public abstract string Standing(BeliefStanding standing);

    public abstract string Stage(CareerStage stage);

    public abstract string Somebody(Vantage vantage);

    /// <summary>Such as "nobody who left" or "three who left".</summary>
    public abstract string Count(Vantage vantage, int people);

    /// <summary>Such as "no vendor" or "three hospital nurses".</summary>
    public abstract string Count(PersonKind kind, int people);

    /// <summary>Such as "one whose role is not noted".</summary>
    public abstract string CountUnknown(int people);

    public abstract string NobodyHeard { get; }

    /// <summary>Names as one says them: "Ana, Ben and Cem".</summary>
    public abstract string List(IReadOnlyList<string> names);

    /// <summary>Text in quotation marks.</summary>
    public abstract string Quote(string text);

    public abstract string Day(LocalDate day);

    public abstract string Unheard { get; }

    public abstract string SecondHandOnly(string names);

    public abstract string OwnImpressionOnly { get; }

    /// <summary>What several people, or one, say of a belief: that it is so, or that it is not; few are called few.</summary>
    public abstract string Agree(bool isUpheld, int people, bool isFew, string names, string? house);

    public abstract string Contested(string upheldBy, string opposedBy, string? both);

    public abstract string Mixed(string both, string? others, bool isUpheld);

    public abstract string Began(Sureness sureness);

    /// <summary>One line of the account of a belief's points.</summary>
    /// <param name="who">The person, with what is known of them.</param>
    /// <param name="day">The day of the talk.</param>
    /// <param name="voice">What they did to the belief.</param>
    public abstract string Moved(string who, LocalDate day, BeliefVoice voice);

    public abstract string Together(int points, Leaning leaning);

    /// <summary>A number with its sign, as a reader of columns expects it.</summary>
    protected static string Signed(int points) => points switch
    {
        > 0 => string.Create(CultureInfo.InvariantCulture, $"+{points}"),
        < 0 => string.Create(CultureInfo.InvariantCulture, $"−{-points}"),
        _ => "0",
    };
}
