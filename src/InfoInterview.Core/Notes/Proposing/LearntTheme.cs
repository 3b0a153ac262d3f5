using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Proposing;

/// <summary>
/// A theme with the words that speak for it, from its name and from stretches that were confirmed, and those that speak against
/// it.
/// </summary>
internal sealed class LearntTheme
{
    private const double Named = 1.2;
    private const double Once = 1;
    private const double Again = 0.5;
    private const double Refused = -0.8;

    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly HashSet<string> people = new(StringComparer.OrdinalIgnoreCase);

    public LearntTheme(Theme theme, int place)
    {
        (Id, Place) = (theme.Id, place);
        foreach (var stem in WordBag.Of(theme.Name).Stems) weights[stem] = Named;
    }

    public ThemeId Id { get; }

    public int Place { get; }

    public int People => people.Count;

    public int Mentions { get; private set; }

    public void Learn(NoteMark.Tag tag, InterviewNote note)
    {
        if (tag.State == MarkState.Proposed) return;
        var isConfirmed = tag.State == MarkState.Confirmed;
        if (isConfirmed)
        {
            people.Add(note.With.Name);
            Mentions++;
        }

        foreach (var stem in WordBag.Of(note.Quote(tag.Span)).Stems)
        {
            var before = weights.GetValueOrDefault(stem);
            weights[stem] = before + (isConfirmed ? before > 0 ? Again : Once : Refused);
        }
    }

    public Likeness Like(WordBag said, Rarity rarity)
    {
        var score = 0.0;
        foreach (var stem in said.Stems)
        {
            if (weights.TryGetValue(stem, out var weight)) score += weight * rarity.Of(stem);
        }

        return new Likeness(this, score / (1 + Math.Log(1 + weights.Count)));
    }

    /// <summary>The words and phrases of the line that speak for the theme, as they are written there.</summary>
    public ValueList<string> Shared(WordBag said) =>
        said.Stems.Where(stem => weights.GetValueOrDefault(stem) > 0).Select(said.Spelled).ToValueList();
}
