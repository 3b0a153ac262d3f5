using InfoInterview.Decisions.Beginning;
using InfoInterview.Decisions.Texts;

namespace InfoInterview.Decisions;

/// <summary>
/// For somebody who knows nobody in a field: of those whom the questions of <see cref="CirclePrompt.All"/> brought to mind, whom
/// to ask first. It searches nothing. Stateless and safe to share (G8.1, G9.1).
/// </summary>
public sealed class Inventory
{
    /// <summary>So many people come first, unless a host says otherwise: enough to begin with, few enough to write to each.</summary>
    public const int UsualMost = 5;

    private readonly int most;

    /// <summary>An inventory of which <see cref="UsualMost"/> people come first.</summary>
    public Inventory()
        : this(UsualMost)
    {
    }

    /// <summary>An inventory with a host's own figure.</summary>
    /// <param name="most">How many people come first; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The figure is below 1.</exception>
    public Inventory(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        this.most = most;
    }

    /// <summary>
    /// Whom to ask first. Who is near to one and near to the work comes first; a second one of the same circle steps back, so
    /// that the first come from more than one place. The same for the same entries in any order.
    /// </summary>
    /// <param name="entries">Everybody who came to mind; who stands there twice counts once.</param>
    /// <param name="path">The path as the talks have left it, so that who is missing comes earlier; <c>null</c> without.</param>
    /// <param name="language">The language, as a tag: English, or German for <c>de</c>.</param>
    /// <returns>The first, the others, and where one has not looked.</returns>
    /// <exception cref="ArgumentNullException">The language is <c>null</c>.</exception>
    public FirstPeople Rank(ValueList<InventoryEntry> entries, PathReading? path = null, string language = "en") =>
        new Ranking(entries, path, CircleTexts.For(language), most).First();
}
