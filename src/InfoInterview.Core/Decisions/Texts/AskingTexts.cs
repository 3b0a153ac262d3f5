using InfoInterview.Language;

namespace InfoInterview.Decisions.Texts;

/// <summary>The words of one language for questions, experiments and closing words.</summary>
internal abstract class AskingTexts
{
    private static readonly EnglishAsking English = new();
    private static readonly GermanAsking German = new();

    public static AskingTexts For(string language) =>
        string.Equals(LanguageTag.Primary(language), German.Language, StringComparison.Ordinal) ? German : English;

    public abstract string Language { get; }

    /// <summary>A question to the contact about a belief.</summary>
    public abstract string Ask(string statement);

    public abstract string AskBothSides(string statement);

    /// <summary>Why it is this belief: how much it counts and what is open, with the product of the two.</summary>
    public abstract string WhyThis(BeliefReading belief);

    /// <summary>Why it is this person, or whom to look for.</summary>
    public abstract string WhyThem(string? name, string kind, bool isMissing);

    /// <summary>A small thing to try out that puts a matter to the test.</summary>
    public abstract string Try(Matter matter);

    public abstract string Decide { get; }

    public abstract string WhyTry(string statement);

    public abstract string WhyDecide { get; }

    /// <summary>A belief that does not hold.</summary>
    public abstract string NotSo(string statement);

    public abstract string Chosen(ChoiceKind kind, string day);

    /// <summary>The news of a decision, as it is told to those who helped.</summary>
    public abstract string News(ChoiceKind kind, string path);

    /// <summary>What somebody gave by talking about matters, fit for the middle of a sentence.</summary>
    public abstract string Word(IReadOnlyList<Matter> matters);

    public abstract string Named(string name);

    public abstract string Tip(string name);

    public abstract PageHeadings Headings { get; }

    /// <summary>A statement as a whole sentence: what is quoted in the middle of a text needs its mark.</summary>
    protected static string Whole(string statement) => statement[^1] is '.' or '!' or '?' or '…' ? statement : statement + ".";

    protected static string Product(BeliefReading belief, int weight) =>
        string.Create(CultureInfo.InvariantCulture, $"{weight} × {(weight == 0 ? 0 : belief.Need / weight)} = {belief.Need}");
}
