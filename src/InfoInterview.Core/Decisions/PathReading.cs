namespace InfoInterview.Decisions;

/// <summary>What the talks did to what is believed of one path. Equal when all parts are equal (G6.4, G6.5).</summary>
public sealed record PathReading
{
    /// <summary>The path.</summary>
    public required CareerPath Path { get; init; }

    /// <summary>Everybody who spoke of the path, by the day of their first talk.</summary>
    public required ValueList<HeardPerson> People { get; init; }

    /// <summary>Whom one has heard and whom not: the seeker's kinds, then the vantages that no kind stands for.</summary>
    public required ValueList<KindCount> Kinds { get; init; }

    /// <summary>The beliefs: those that count most first, then by matter and words.</summary>
    public required ValueList<BeliefReading> Beliefs { get; init; }

    /// <summary>
    /// The matters of which nothing is believed yet: perhaps nobody has thought of asking. Never <see cref="Matter.OwnWords"/>.
    /// </summary>
    public required ValueList<Matter> Unthought { get; init; }

    /// <summary>The kinds and vantages of which nobody was heard.</summary>
    public ValueList<KindCount> Missing => Kinds.Where(kind => kind.IsMissing).ToValueList();

    /// <summary>The beliefs of which nobody has spoken at first hand.</summary>
    public ValueList<BeliefReading> Unknown =>
        Beliefs.Where(one => one.Standing is BeliefStanding.Unheard or BeliefStanding.AtSecondHand).ToValueList();

    /// <summary>The beliefs on which people differ.</summary>
    public ValueList<BeliefReading> Contested => Beliefs.Where(one => one.Standing == BeliefStanding.Contested).ToValueList();
}
