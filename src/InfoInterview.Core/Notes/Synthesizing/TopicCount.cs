namespace InfoInterview.Notes.Synthesizing;

/// <summary>Gathers who takes which position on one topic, and sets them side by side.</summary>
internal sealed class TopicCount(string topic)
{
    private readonly Dictionary<string, int> numbers = new(LooseText.Comparer);
    private readonly List<string> positions = [];
    private readonly List<(Spoken Spoken, int Position, string? Wording)> said = [];
    private readonly List<Evidence> secondHand = [];

    public void Add(Spoken spoken, NoteMark.Stance stance)
    {
        if (!spoken.IsSaid)
        {
            secondHand.Add(spoken.Evidence);
            return;
        }

        if (numbers.TryAdd(stance.Position, positions.Count)) positions.Add(LooseText.Tidy(stance.Position));
        said.Add((spoken, numbers[stance.Position], stance.Wording));
    }

    public TopicViews Views(List<Interviewee> people)
    {
        var byPerson = said.GroupBy(each => each.Spoken.Person).OrderBy(group => group.Key).ToList();
        var holders = new List<HeldView>[positions.Count];
        for (var position = 0; position < holders.Length; position++) holders[position] = [];
        var mixed = new List<MixedView>();
        foreach (var person in byPerson)
        {
            var views = person.GroupBy(each => each.Position).Select(group => (Position: group.Key, View: ViewOf(people[person.Key], group))).ToList();
            if (views.Count == 1) holders[views[0].Position].Add(views[0].View);
            else mixed.Add(new MixedView { Who = people[person.Key], Positions = Sorted(views.Select(view => new PositionView { Position = positions[view.Position], Holders = [view.View] })) });
        }

        var sides = Sorted(positions.Select((position, number) => new PositionView { Position = position, Holders = holders[number].ToValueList() }));
        var agreement = Agreement(sides, byPerson.Count, mixed.Count);
        return new TopicViews
        {
            Topic = LooseText.Tidy(topic),
            Agreement = agreement,
            Positions = sides,
            Mixed = mixed.ToValueList(),
            Speakers = byPerson.Count,
            Silent = people.Count - byPerson.Count,
            SecondHand = secondHand.ToValueList(),
            Explanations = agreement == TopicAgreement.Contrast ? Explaining.Explain(sides) : [],
        };
    }

    private static TopicAgreement Agreement(ValueList<PositionView> sides, int speakers, int mixed) => speakers switch
    {
        0 => TopicAgreement.AtSecondHand,
        _ when sides.Count(side => !side.Holders.IsEmpty) > 1 => TopicAgreement.Contrast,
        _ when mixed > 0 => TopicAgreement.Mixed,
        1 => TopicAgreement.OneVoice,
        _ => TopicAgreement.Agreed,
    };

    private static HeldView ViewOf(Interviewee who, IEnumerable<(Spoken Spoken, int Position, string? Wording)> said) => new()
    {
        Who = who,
        Evidence = Grouping.ByPerson(said.Select(each => each.Spoken))[0].Evidence.ToValueList(),
        Wordings = said.Where(each => !string.IsNullOrWhiteSpace(each.Wording)).Select(each => LooseText.Tidy(each.Wording!)).Distinct(StringComparer.Ordinal).ToValueList(),
    };

    private static ValueList<PositionView> Sorted(IEnumerable<PositionView> sides) =>
        sides.OrderByDescending(side => side.Holders.Count).ThenBy(side => side.Position, StringComparer.Ordinal).ToValueList();
}
