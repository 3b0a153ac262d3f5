namespace InfoInterview.Notes;

/// <summary>What the talks did to one goal of the seeker, and who said so. Equal when all parts are equal (G6.5).</summary>
public sealed record GoalReview
{
    /// <summary>The goal, as it was first noted.</summary>
    public required string Goal { get; init; }

    /// <summary>Who spoke for it.</summary>
    public required ValueList<HeldView> ConfirmedBy { get; init; }

    /// <summary>Who raised a doubt.</summary>
    public required ValueList<HeldView> ShakenBy { get; init; }

    /// <summary>Who spoke against it.</summary>
    public required ValueList<HeldView> ContradictedBy { get; init; }

    /// <summary>Hearsay and own impressions about it, by day.</summary>
    public required ValueList<Evidence> SecondHand { get; init; }
}
