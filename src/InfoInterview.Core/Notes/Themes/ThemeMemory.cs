using System.Collections.Immutable;
using InfoInterview.Notes.Proposing;
using InfoInterview.Notes.Wording;
using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>
/// What the seeker's own notes teach about themes: their names, the stretches that were confirmed for them, and those that were
/// refused. Nothing else is learnt and nothing is kept elsewhere; the same notebook gives the same proposals. Built once for a
/// notebook, in time linear in its text; immutable. What it reaches, measured, stands in docs/notes-reader.md (G6.4).
/// </summary>
public sealed class ThemeMemory
{
    /// <summary>A theme that is less certain than this is best not shown: a wrong one costs more than none.</summary>
    public const double LeastCertainty = 0.05;

    private readonly LearntTheme[] themes;
    private readonly Rarity rarity;

    private ThemeMemory(LearntTheme[] themes, Rarity rarity)
    {
        this.themes = themes;
        this.rarity = rarity;
    }

    /// <summary>Learns from every decision in a notebook.</summary>
    /// <param name="notebook">The notes with their marks; confirmed and refused tags are what is learnt from.</param>
    /// <returns>The memory, in time linear in the text of the notes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notebook"/> is <c>null</c>.</exception>
    public static ThemeMemory Of(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var words = new Rarity();
        var learnt = new Dictionary<ThemeId, LearntTheme>(notebook.Themes.Count);
        foreach (var theme in notebook.Themes) learnt.TryAdd(theme.Id, new LearntTheme(theme, learnt.Count));
        foreach (var note in notebook.Notes)
        {
            words.Count(note.Text);
            foreach (var mark in note.Marks)
            {
                if (mark is NoteMark.Tag tag && learnt.TryGetValue(tag.Theme, out var theme)) theme.Learn(tag, note);
            }
        }

        return new ThemeMemory([.. learnt.Values], words);
    }

    /// <summary>
    /// The seeker's themes for a line, best first: by the words and phrases that they share, rarer ones weighing more, and then,
    /// with no certainty, those that were confirmed for most people. A theme that was refused or confirmed on this very stretch
    /// is left out. Show those of at least <see cref="LeastCertainty"/>.
    /// </summary>
    /// <param name="note">The note of the line; it need not be in the notebook.</param>
    /// <param name="line">The line, in the note's text.</param>
    /// <param name="most">How many to give at most; at least 1.</param>
    /// <returns>At most so many proposals; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <c>null</c>.</exception>
    public ValueList<ThemeProposal> Propose(InterviewNote note, TextSpan line, int most = ThemeAdvisor.UsualMost)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var decided = Decided(note, line);
        return Rank(note.Quote(line), decided, most);
    }

    /// <summary>The seeker's themes for some words, best first.</summary>
    /// <param name="line">The words.</param>
    /// <param name="most">How many to give at most; at least 1.</param>
    /// <returns>At most so many proposals; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is <c>null</c>.</exception>
    public ValueList<ThemeProposal> Propose(string line, int most)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return Rank(line, [], most);
    }

    private ValueList<ThemeProposal> Rank(string line, HashSet<ThemeId> decided, int most)
    {
        var said = WordBag.Of(line);
        var ranked = new List<Likeness>(themes.Length);
        foreach (var theme in themes)
        {
            if (!decided.Contains(theme.Id)) ranked.Add(theme.Like(said, rarity));
        }

        ranked.Sort(Likeness.Compare);
        var proposals = ImmutableArray.CreateBuilder<ThemeProposal>(Math.Min(most, ranked.Count));
        foreach (var like in ranked.Take(most))
        {
            proposals.Add(new ThemeProposal.Own { Theme = like.Theme.Id, Certainty = like.Certainty, Because = like.Theme.Shared(said) });
        }

        return proposals.ToImmutable().ToValueList();
    }

    private static HashSet<ThemeId> Decided(InterviewNote note, TextSpan line)
    {
        var decided = new HashSet<ThemeId>();
        foreach (var mark in note.Marks)
        {
            if (mark is NoteMark.Tag { State: not MarkState.Proposed } tag && tag.Span == line) decided.Add(tag.Theme);
        }

        return decided;
    }
}
