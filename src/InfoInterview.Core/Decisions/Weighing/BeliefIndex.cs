using InfoInterview.Notes;

namespace InfoInterview.Decisions.Weighing;

/// <summary>Finds the beliefs on which a mark bears, and what it does to each.</summary>
internal sealed class BeliefIndex
{
    private const string Yes = "yes";

    private readonly Dictionary<string, List<int>> byStatement = new(LooseText.Comparer);
    private readonly Dictionary<string, List<int>> byTopic = new(LooseText.Comparer);
    private readonly Dictionary<ThemeId, List<(int Belief, GoalEffect Effect)>> byTheme = [];
    private readonly ThemeTree themes;
    private readonly ValueList<Belief> beliefs;
    private readonly int[] paths;

    public BeliefIndex(Ledger ledger, Seats seats, ValueList<Theme> themes)
    {
        beliefs = ledger.Beliefs;
        this.themes = new ThemeTree(themes);
        paths = beliefs.Select(belief => seats.IndexOf(belief.Path)).ToArray();
        var ids = new HashSet<BeliefId>(beliefs.Count);
        for (var at = 0; at < beliefs.Count; at++)
        {
            var belief = beliefs[at];
            if (!ids.Add(belief.Id)) throw new ArgumentException($"Two beliefs have the id {belief.Id}.", nameof(ledger));
            if (paths[at] < 0) continue;
            Put(byStatement, belief.Statement, at);
            if (!string.IsNullOrWhiteSpace(belief.Topic)) Put(byTopic, belief.Topic, at);
            foreach (var theme in belief.UpheldBy) Put(byTheme, theme, (at, GoalEffect.Confirms));
            foreach (var theme in belief.OverturnedBy) Put(byTheme, theme, (at, GoalEffect.Contradicts));
        }
    }

    /// <summary>Each belief with what the mark does to it; one that a mark reaches by two ways comes twice.</summary>
    public IEnumerable<(int Belief, int Path, GoalEffect Effect)> BearingsOf(NoteMark mark) => mark switch
    {
        NoteMark.Goal goal when byStatement.TryGetValue(goal.Name, out var found) =>
            found.Select(belief => (belief, paths[belief], goal.Effect)),
        NoteMark.Stance stance when !string.IsNullOrWhiteSpace(stance.Position) && byTopic.TryGetValue(stance.Topic, out var found) =>
            found.Select(belief => (belief, paths[belief], EffectOf(stance, beliefs[belief]))),
        NoteMark.Tag tag when byTheme.Count > 0 => OfTheme(tag.Theme),
        _ => [],
    };

    private IEnumerable<(int Belief, int Path, GoalEffect Effect)> OfTheme(ThemeId theme)
    {
        foreach (var above in themes.FromBelow(theme))
        {
            if (!byTheme.TryGetValue(above.Id, out var found)) continue;
            foreach (var (belief, effect) in found) yield return (belief, paths[belief], effect);
        }
    }

    private static GoalEffect EffectOf(NoteMark.Stance stance, Belief belief)
    {
        var wanted = string.IsNullOrWhiteSpace(belief.Position) ? Yes : belief.Position;
        return LooseText.Comparer.Equals(LooseText.Tidy(stance.Position), LooseText.Tidy(wanted))
            ? GoalEffect.Confirms : GoalEffect.Contradicts;
    }

    private static void Put<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var values)) index.Add(key, values = []);
        values.Add(value);
    }
}
