using InfoInterview.Decisions.Paging;
using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>
/// Writes a decision page as Markdown, to be kept, printed or shown to somebody. What people wrote cannot change the page: it is
/// escaped. The text is the same in every culture, with <c>\n</c> between lines (G6.5).
/// </summary>
public static class DecisionReport
{
    /// <summary>The page as Markdown, in its own language.</summary>
    /// <param name="page">The page, made for any way but <see cref="WayOut.OwnScreen"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">The page is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The page was made for the screen, where nothing is left out.</exception>
    public static string Markdown(DecisionPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.To == WayOut.OwnScreen)
            throw new ArgumentException("A page for the screen holds what was told in confidence; make one for the way it will go.",
                nameof(page));
        return new PageText(page).Write();
    }
}
