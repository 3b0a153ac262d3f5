namespace InfoInterview.Engagements;

/// <summary>Why nothing is planned, or why a step is gone. Equal when all parts are equal.</summary>
public sealed record Silence
{
    /// <summary>Why.</summary>
    public required SilenceCause Cause { get; init; }

    /// <summary>The fact behind it; <c>null</c> when there is no single one.</summary>
    public Fact? Fact { get; init; }

    /// <summary>Why, as one sentence for people.</summary>
    public string Reason => Cause switch
    {
        SilenceCause.DoNotContact => "They asked not to be written to; nothing is ever sent to them again.",
        SilenceCause.Unsafe => "You felt unsafe, and nothing is owed. Leave it unanswered, answer short and firm, block them, or speak with somebody you trust or at your centre.",
        SilenceCause.Closed => "You let it rest; take it up again whenever you wish.",
        SilenceCause.Withdrawn => "You withdrew the request; take it up again whenever you wish.",
        SilenceCause.Declined => "They said no, and you thanked them for it.",
        SilenceCause.Mourning => "They are in mourning. Whether and when to write again, only you can decide.",
        SilenceCause.Reached => "You have reached your goal; there is nothing more to ask.",
        SilenceCause.Superseded when Fact is { } fact => $"Something took its place: {fact.Row.WordsFor(fact)}.",
        SilenceCause.Superseded => "The time for it is over.",
        SilenceCause.LeftOut => "You left it out, or its rule is switched off.",
        SilenceCause.NotProposed => "Nothing is proposed with this person. Ask at your centre whom else you could talk with.",
        _ => "Everything is done for now.",
    };

    /// <summary>The reason.</summary>
    public override string ToString() => Reason;
}
