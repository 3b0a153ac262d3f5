namespace InfoInterview.Notes;

/// <summary>
/// How many said something, and how often: people and mentions are different things, and each comes with what it is out of
/// (G6.4).
/// </summary>
public readonly record struct Tally
{
    /// <summary>How many different people said it; two talks with one person are one person.</summary>
    public required int People { get; init; }

    /// <summary>How many people were talked with.</summary>
    public required int OfPeople { get; init; }

    /// <summary>How many different stretches of notes say it.</summary>
    public required int Mentions { get; init; }

    /// <summary>How many stretches say something of the kind, such as speak of any theme.</summary>
    public required int OfMentions { get; init; }

    /// <summary>Such as "3 of 5 people, 4 of 35 mentions".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{People} of {OfPeople} {(OfPeople == 1 ? "person" : "people")}, {Mentions} of {OfMentions} "
            + $"{(OfMentions == 1 ? "mention" : "mentions")}");
}
