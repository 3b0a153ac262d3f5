using InfoInterview.Decisions.Beginning;
using InfoInterview.Decisions.Texts;

namespace InfoInterview.Decisions;

/// <summary>
/// For somebody who knows nobody in a field: questions that bring people to mind, and of those who came, whom to ask first. It
/// asks memory alone and searches nothing. Stateless and safe to share (G8.1, G9.1).
/// </summary>
public sealed class Inventory
{
    /// <summary>So many people come first: enough to begin with, few enough to write to each by name.</summary>
    public const int Most = 5;

    /// <summary>The questions, one for each circle.</summary>
    /// <param name="language">The language, as a tag: English, or German for <c>de</c>.</param>
    /// <returns>The questions, in the order in which they are easiest to answer.</returns>
    /// <exception cref="ArgumentNullException">The language is <c>null</c>.</exception>
    public ValueList<CirclePrompt> Prompts(string language = "en")
    {
        var texts = CircleTexts.For(language);
        return Enum.GetValues<Circle>().Select(texts.Prompt).ToValueList();
    }

    /// <summary>
    /// Whom to ask first. Who is near to one and near to the work comes first; a second one of the same circle steps back, so
    /// that the first five come from more than one place. The same for the same entries in any order.
    /// </summary>
    /// <param name="entries">Everybody who came to mind; who stands there twice counts once.</param>
    /// <param name="path">The path as the talks have left it, so that who is missing comes earlier; <c>null</c> without.</param>
    /// <param name="language">The language, as a tag: English, or German for <c>de</c>.</param>
    /// <returns>The first five, the others, and where one has not looked.</returns>
    /// <exception cref="ArgumentNullException">The language is <c>null</c>.</exception>
    public FirstPeople Rank(ValueList<InventoryEntry> entries, PathReading? path = null, string language = "en") =>
        new Ranking(entries, path, CircleTexts.For(language)).First();
}
