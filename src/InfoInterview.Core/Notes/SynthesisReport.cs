using InfoInterview.Notes.Reporting;

namespace InfoInterview.Notes;

/// <summary>
/// Writes a synthesis as Markdown, to be kept or passed on. What people wrote cannot change the page: it is escaped. The text is
/// the same in every culture, with <c>\n</c> between lines (G6.4).
/// </summary>
public static class SynthesisReport
{
    /// <summary>More people than this do not fit on a page, and the matrix is left out.</summary>
    public const int WidestMatrix = 12;

    /// <summary>The report of a synthesis that was made to leave.</summary>
    /// <param name="synthesis">What the talks say, made for any way but <see cref="WayOut.OwnScreen"/>.</param>
    /// <param name="gaps">The gaps of that synthesis; <c>null</c> leaves their section out.</param>
    /// <returns>The report, in lines that end with <c>\n</c> (G6.4).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="synthesis"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The synthesis was made for the screen, where nothing is left out, or the gaps for
    /// another way.</exception>
    public static string Markdown(Synthesis synthesis, SkillGaps? gaps = null)
    {
        ArgumentNullException.ThrowIfNull(synthesis);
        if (synthesis.To == WayOut.OwnScreen)
            throw new ArgumentException(
                    "A synthesis for the screen holds what was told in confidence; make one for the way it will go.", nameof(synthesis));
        if (gaps is not null && gaps.To != synthesis.To)
            throw new ArgumentException("The gaps were made for another way than the synthesis.", nameof(gaps));
        return new Report(synthesis, gaps).Write();
    }
}
