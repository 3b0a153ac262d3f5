using System.Collections.Immutable;
using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>
/// Proposes themes for a line: those of a host's proposer first, where there is one and the seeker lets it see the note, then those that
/// <see cref="ThemeMemory"/> finds in the seeker's own notes. A note that may not be seen, and what it taught, never reach the
/// host's proposer (G2.5, G6.4).
/// </summary>
public sealed class ThemeAdvisor
{
    /// <summary>How many proposals fit a row of keys.</summary>
    public const int UsualMost = 3;

    private readonly IThemeProposer? model;

    /// <summary>An advisor with nothing but the seeker's own notes.</summary>
    public ThemeAdvisor()
    {
    }

    /// <summary>An advisor that also asks a model of the host.</summary>
    /// <param name="model">The model; <c>null</c> asks the seeker's own decisions alone. It never sees what is more confidential than
    /// the seeker allows.</param>
    public ThemeAdvisor(IThemeProposer? model) => this.model = model;

    /// <summary>The themes that a line most likely speaks of, best first, each once.</summary>
    /// <param name="notebook">The seeker's notes and themes.</param>
    /// <param name="note">The note of the line; it must be in the notebook.</param>
    /// <param name="line">The line, in the note's text.</param>
    /// <param name="modelsMaySee">The most confidential kind of note that the seeker shows to models.</param>
    /// <param name="most">How many proposals to give at most; at least 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>At most so many proposals, from what the seeker decided before and from the model; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notebook"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The note is not in the notebook, or the line runs past its text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There would be no proposal at all.</exception>
    public async ValueTask<ValueList<ThemeProposal>> ProposeAsync(
        Notebook notebook, NoteId note, TextSpan line, Confidentiality modelsMaySee = Confidentiality.Open, int most = UsualMost,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var asked = Find(notebook.Notes, note) ?? throw new ArgumentException("The notebook has no such note.", nameof(note));
        if (line.End > asked.Text.Length)
            throw new ArgumentException($"{line} runs past the note's {asked.Text.Length} units of text.", nameof(line));
        var known = notebook.Themes.Select(theme => theme.Id).ToHashSet();
        var proposals = ImmutableArray.CreateBuilder<ThemeProposal>();
        if (model is not null && ConfidentialityGate.Lets(asked, WayOut.Model, modelsMaySee))
        {
            var released = ConfidentialityGate.Release(notebook, WayOut.Model, modelsMaySee);
            if (Find(released.Notebook.Notes, note) is { } seen)
            {
                foreach (var proposal in await model.ProposeAsync(new ThemeQuestion(released, seen, line, most), cancellation))
                    Add(proposals, proposal, known, most);
            }
        }

        foreach (var proposal in ThemeMemory.Of(notebook).Propose(asked, line, most)) Add(proposals, proposal, known, most);
        return proposals.ToImmutable().ToValueList();
    }

    /// <summary>A theme that is not the seeker's, or one that is there already, is passed over.</summary>
    private static void Add(ImmutableArray<ThemeProposal>.Builder proposals, ThemeProposal proposal, HashSet<ThemeId> known, int most)
    {
        if (proposals.Count == most || (proposal is ThemeProposal.Own old && !known.Contains(old.Theme))) return;
        foreach (var before in proposals)
        {
            if (IsSame(before, proposal)) return;
        }

        proposals.Add(proposal);
    }

    private static bool IsSame(ThemeProposal left, ThemeProposal right) => (left, right) switch
    {
        (ThemeProposal.Own a, ThemeProposal.Own b) => a.Theme == b.Theme,
        (ThemeProposal.Fresh a, ThemeProposal.Fresh b) => string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static InterviewNote? Find(ValueList<InterviewNote> notes, NoteId id)
    {
        foreach (var note in notes)
        {
            if (note.Id == id) return note;
        }

        return null;
    }
}
