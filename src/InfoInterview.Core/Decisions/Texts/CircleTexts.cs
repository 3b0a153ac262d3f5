using InfoInterview.Language;

namespace InfoInterview.Decisions.Texts;

/// <summary>The words of one language for the inventory of people.</summary>
internal abstract class CircleTexts
{
    private static readonly EnglishCircles English = new();
    private static readonly GermanCircles German = new();

    public static CircleTexts For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return string.Equals(LanguageTag.Primary(language), "de", StringComparison.Ordinal) ? German : English;
    }

    public abstract string SameCircle { get; }

    public abstract string HasWay { get; }

    public CirclePrompt Prompt(Circle circle)
    {
        var (title, question, example) = Asked(circle);
        return new CirclePrompt { Circle = circle, Title = title, Question = question, Example = example };
    }

    public abstract string Of(Acquaintance acquaintance);

    public abstract string Of(Nearness nearness);

    public abstract string Missing(Vantage vantage);

    /// <summary>How to reach somebody of a circle without being introduced.</summary>
    public abstract string Way(Circle circle);

    /// <summary>How to reach somebody whom another knows.</summary>
    public abstract string WayThrough(string name);

    protected abstract (string Title, string Question, string Example) Asked(Circle circle);
}
