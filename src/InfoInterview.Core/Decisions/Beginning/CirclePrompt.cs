using InfoInterview.Decisions.Texts;

namespace InfoInterview.Decisions;

/// <summary>A question of the inventory that brings people to mind. Equal when all parts are equal (G9.1).</summary>
public sealed record CirclePrompt
{
    /// <summary>The circle.</summary>
    public required Circle Circle { get; init; }

    /// <summary>What it is called, for a heading.</summary>
    public required string Title { get; init; }

    /// <summary>The question to oneself.</summary>
    public required string Question { get; init; }

    /// <summary>An answer as somebody might write it down.</summary>
    public required string Example { get; init; }

    /// <summary>The questions, one for each circle.</summary>
    /// <param name="language">The language, as a tag: English, or German for <c>de</c>.</param>
    /// <returns>The questions, in the order in which they are easiest to answer.</returns>
    /// <exception cref="ArgumentNullException">The language is <c>null</c>.</exception>
    public static ValueList<CirclePrompt> All(string language = "en")
    {
        var texts = CircleTexts.For(language);
        return Enum.GetValues<Circle>().Select(texts.Prompt).ToValueList();
    }
}
