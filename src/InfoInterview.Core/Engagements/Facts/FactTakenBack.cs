namespace InfoInterview.Engagements;

/// <summary>A fact was recorded by mistake and no longer counts. Possible as long as nothing was sent on its strength.</summary>
public sealed record FactTakenBack : Fact
{
    /// <summary>The <see cref="Fact.Reference"/> of the fact that is taken back.</summary>
    public required string Taken { get; init; }

    internal static FactKind Entry { get; } = new FactKind<FactTakenBack>("factTakenBack")
    {
        Make = static at => new FactTakenBack { At = at, Taken = "" },
        Words = static _ => "you took back an entry",
        Parts =
        [
            PartOf<FactTakenBack>.Text("taken", static fact => fact.Taken, static (fact, value) => fact with { Taken = value }, needed: true, since: 3),
        ],
    };

    internal override FactKind Row => Entry;
}
