namespace InfoInterview.Decisions.Texts;

/// <summary>Questions, experiments and closing words in English.</summary>
internal sealed class EnglishAsking : AskingTexts
{
    public override string Language => "en";

    public override string Decide => "Sleep on it, and then decide.";

    public override string WhyDecide => "Nothing that you wrote down is open any more.";

    public override PageHeadings Headings { get; } = new()
    {
        Title = "Where I stand",
        For = "For it",
        Against = "Against it",
        Open = "Still open",
        NothingYet = "Nothing yet.",
        NotThoughtOf = "Not thought of yet",
        Questions = "What to ask next",
        LookFor = "Look for",
        Next = "Next experiment",
        Overdue = "Overdue",
        Tried = "Tried out",
        By = "By",
        Unplaced = "Talks that belong to no path",
        Why = "Why",
    };

    public override string Ask(string statement) =>
        $"I have always assumed this: “{Whole(statement)}” From where you stand, how is it really?";

    public override string AskBothSides(string statement) =>
        $"Some people told me: “{Whole(statement)}” Others say the opposite. How do you see it, and what does it depend on?";

    public override string WhyThis(BeliefReading belief)
    {
        var weight = (int)belief.Belief.Importance + 1;
        var counts = belief.Belief.Importance switch
        {
            Importance.Little => "This would be nice to know",
            Importance.Some => "This counts for you",
            Importance.Much => "This counts a lot for you",
            _ => "Your decision hangs on this",
        };
        var open = belief.Standing switch
        {
            BeliefStanding.Unheard => "nobody has spoken of it",
            BeliefStanding.AtSecondHand => "nobody has said it at first hand",
            BeliefStanding.SaidByOne => "only one person has spoken of it",
            BeliefStanding.SharedByFew => "only few people have spoken of it",
            BeliefStanding.Mixed => "you have heard both",
            _ => "people differ on it",
        };
        return $"{counts}, and {open} ({Product(belief, weight)}).";
    }

    public override string WhyThem(string? name, string kind, bool isMissing) => (name, isMissing) switch
    {
        (null, true) => $"Look for {Sought(kind)}: you have heard nobody of that kind, and none of your contacts is. Ask the people you "
            + "have talked with whom they would name.",
        (null, false) =>
            $"Look for {Sought(kind)}: none of your contacts can tell you more. Ask the people you have talked with whom they "
            + "would name.",
        (_, true) => $"{name} would be the first of a kind that you have not heard: {kind}.",
        _ => $"{name} can tell ({kind}) and has not spoken of it yet.",
    };

    public override string Try(Matter matter) => matter switch
    {
        Matter.Pay => "Write out one month on the pay of the first two years: rent, travel, loan, and what is left.",
        Matter.Hours => "Live by their hours for one week: get up, eat and go to bed as they do.",
        Matter.Entry => "Take three current openings and mark every line that you cannot show yet.",
        Matter.Licence => "Call the office that grants the licence: what it takes, how long, and what it costs.",
        Matter.DailyWork => "Spend half a day beside somebody who does this work.",
        Matter.People => "Go to one evening where people of the field meet, and listen to how they talk about each other.",
        Matter.Future => "Read the last two yearly reports of the trade, and note what they expect for the next five years.",
        _ => "Do the smallest real piece of this work yourself, on one weekend.",
    };

    public override string WhyTry(string statement) => $"It tests what is most open: “{Whole(statement)}”";

    public override string NotSo(string statement) => $"Not so: “{statement}”";

    public override string Chosen(ChoiceKind kind, string day) =>
        kind == ChoiceKind.Take ? $"Decided on {day}: I am going for it." : $"Decided on {day}: not for me.";

    public override string News(ChoiceKind kind, string path) => kind == ChoiceKind.Take
        ? $"I have made up my mind, and I am going for it: {path}."
        : $"I have made up my mind, and I am going another way: not {path}.";

    public override string Word(IReadOnlyList<Matter> matters) => $"what you told me about {List([.. matters.Select(About)])}";

    public override string Named(string name) => $"your pointer to {name}";

    public override string Tip(string name) => $"your tip about {name}";

    private static string Sought(string kind) =>
        kind.StartsWith("somebody ", StringComparison.Ordinal) ? kind : $"somebody of this kind, {kind}";

    private static string About(Matter matter) => matter switch
    {
        Matter.Pay => "the pay",
        Matter.Hours => "the hours",
        Matter.Entry => "getting in",
        Matter.Licence => "degrees and licences",
        Matter.DailyWork => "the daily work",
        Matter.People => "the people",
        Matter.Future => "where the work is going",
        _ => "the work",
    };

    private static string List(string[] words) =>
        words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} and {words[^1]}";
}
