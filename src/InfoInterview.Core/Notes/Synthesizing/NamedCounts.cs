namespace InfoInterview.Notes.Synthesizing;

/// <summary>Gathers what people named, of one kind.</summary>
internal sealed class NamedCounts
{
    private readonly Dictionary<string, List<NumberedEvidence>> byName = new(LooseText.Comparer);
    private readonly HashSet<(NoteId Note, Rules.TextSpan Span)> stretches = [];

    public void Add(string name, NumberedEvidence spoken)
    {
        if (string.IsNullOrWhiteSpace(name)) return;
        if (!byName.TryGetValue(name, out var said)) byName.Add(name, said = []);
        if (said.Count > 0 && said[^1].Evidence.IsAt(spoken.Evidence)) return;
        said.Add(spoken);
        if (spoken.IsSaid) stretches.Add((spoken.Evidence.Note, spoken.Evidence.Span));
    }

    public ValueList<NamedThing> Things(int ofPeople) => byName
        .Select(named => Thing(named.Key, named.Value, ofPeople))
        .OrderByDescending(thing => thing.Said.People)
        .ThenByDescending(thing => thing.Said.Mentions)
        .ThenBy(thing => thing.Name, StringComparer.Ordinal)
        .ToValueList();

    private NamedThing Thing(string name, List<NumberedEvidence> spoken, int ofPeople)
    {
        var said = spoken.FindAll(each => each.IsSaid);
        return new NamedThing
        {
            Name = LooseText.Tidy(name),
            Said = new Tally
            {
                People = said.Select(each => each.Person).Distinct().Count(),
                OfPeople = ofPeople,
                Mentions = said.Count,
                OfMentions = stretches.Count,
            },
            Evidence = spoken.Select(each => each.Evidence).ToValueList(),
        };
    }
}
