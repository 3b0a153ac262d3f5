namespace InfoInterview.Notes.Synthesizing;

/// <summary>Gathers who takes which position on one topic, and sets them side by side.</summary>
internal sealed class TopicCount(string topic)
{
    private readonly Dictionary<string, int> numbers = new(LooseText.Comparer);
    private readonly List<string> positions = [];
    private readonly List<Word> said = [];
    private readonly List<Evidence> secondHand = [];

    public void Add(NumberedEvidence spoken, NoteMark.Stance stance)
    {
        if (!spoken.IsSaid)
        {
            secondHand.Add(spoken.Evidence);
            return;
        }

        if (numbers.TryAdd(stance.Position, positions.Count)) positions.Add(LooseText.Tidy(stance.Position));
        said.Add(new Word(spoken, numbers[stance.Position], stance.Wording));
    }

    public TopicViews Views(List<Interviewee> people)
    {
        var holders = new List<HeldView>[positions.Count];
        for (var position = 0; position < holders.Length; position++) holders[position] = [];
        var mixed = new List<MixedView>();
        var sorted = Grouping.ByPerson(said, static word => word.Spoken.Person);
        var speakers = 0;
        for (int start = 0, end; start < sorted.Length; start = end, speakers++)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end].Spoken.Person == sorted[start].Spoken.Person) end++;
            Place(sorted[start..end], people[sorted[start].Spoken.Person], holders, mixed);
        }

        var sides = Sorted(
            positions.Select((position, number) => new PositionView { Position = position, Holders = holders[number].ToValueList() }));
        var agreement = Agreement(sides, speakers, mixed.Count);
        return new TopicViews
        {
            Topic = LooseText.Tidy(topic),
            Agreement = agreement,
            Positions = sides,
            Mixed = mixed.ToValueList(),
            Speakers = speakers,
            Silent = people.Count - speakers,
            SecondHand = secondHand.ToValueList(),
            Explanations = agreement == TopicAgreement.Contrast ? Explaining.Explain(sides) : [],
        };
    }

    /// <summary>Puts one person on the side that they hold, or among those who said more than one thing.</summary>
    private void Place(Word[] words, Interviewee who, List<HeldView>[] holders, List<MixedView> mixed)
    {
        var position = words[0].Position;
        if (Array.TrueForAll(words, word => word.Position == position)) holders[position].Add(ViewOf(who, words));
        else mixed.Add(
            new MixedView
            {
                Who = who,
                Positions = Sorted(
                words.GroupBy(word => word.Position)
                .Select(group => new PositionView { Position = positions[group.Key], Holders = [ViewOf(who, [.. group])] }))
            });
    }

    private static TopicAgreement Agreement(ValueList<PositionView> sides, int speakers, int mixed) => speakers switch
    {
        0 => TopicAgreement.AtSecondHand,
        _ when sides.Count(side => !side.Holders.IsEmpty) > 1 => TopicAgreement.Contrast,
        _ when mixed > 0 => TopicAgreement.Mixed,
        1 => TopicAgreement.OneVoice,
        _ => TopicAgreement.Agreed,
    };

    private static HeldView ViewOf(Interviewee who, Word[] words) => new()
    {
        Who = who,
        Evidence = Grouping.EvidenceOf(Array.ConvertAll(words, word => word.Spoken)),
        Wordings = Array.TrueForAll(words, word => string.IsNullOrWhiteSpace(word.Wording))
            ? []
            : words.Where(word => !string.IsNullOrWhiteSpace(word.Wording)).Select(word => LooseText.Tidy(word.Wording!))
                .Distinct(StringComparer.Ordinal).ToValueList(),
    };

    private static ValueList<PositionView> Sorted(IEnumerable<PositionView> sides) =>
        sides.OrderByDescending(side => side.Holders.Count).ThenBy(side => side.Position, StringComparer.Ordinal).ToValueList();

    private readonly record struct Word(NumberedEvidence Spoken, int Position, string? Wording);
}
