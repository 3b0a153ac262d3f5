namespace InfoInterview.Notes;

/// <summary>
/// Proposes themes for a line of a note: the seam for a model that a host brings along. It is only ever given what the seeker
/// lets it see; see <see cref="ThemeAdvisor"/>.
/// </summary>
public interface IThemeProposer
{
    /// <summary>Proposes themes for a line, best first; none when it knows none.</summary>
    /// <param name="question">The line, and the notes that may be seen.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Proposals with a certainty from 0 to 1; a person decides on each.</returns>
    ValueTask<ValueList<ThemeProposal>> ProposeAsync(ThemeQuestion question, CancellationToken cancellation = default);
}
