using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>They offered work, or pointed to an opening. It is thanked for at once; advice and the talk stay open.</summary>
public sealed record OpeningOffered : Fact
{
    /// <summary>What it is, such as "an internship in the permitting team"; <c>null</c> when not noted.</summary>
    public string? What { get; init; }

    /// <summary>Whether it is theirs to give, so that it is to be answered; otherwise they only pointed to it.</summary>
    public bool IsTheirs { get; init; }

    /// <summary>The last day for an answer; <c>null</c> when they set none.</summary>
    public LocalDate? AnswerBy { get; init; }

    internal static FactKind Entry { get; } = new FactKind<OpeningOffered>("openingOffered")
    {
        Make = static at => new OpeningOffered { At = at },
        Words = static fact => fact.IsTheirs ? "they offered work" : "they pointed to an opening",
        Parts =
        [
            PartOf<OpeningOffered>.Text("what", static fact => fact.What, static (fact, value) => fact with { What = value }, since: 3),
            PartOf<OpeningOffered>.Flag("isTheirs", static fact => fact.IsTheirs, static (fact, value) => fact with { IsTheirs = value }, since: 3),
            PartOf<OpeningOffered>.Day("answerBy", static fact => fact.AnswerBy, static (fact, value) => fact with { AnswerBy = value }, since: 3),
        ],
        Choices =
        [
            new("workOffered", "They offered me work", "work offered", static at => new OpeningOffered { At = at, IsTheirs = true }),
            new("openingNamed", "They pointed me to an opening", "opening named", static at => new OpeningOffered { At = at }),
        ],
        Does = static (ref History history, OpeningOffered fact) => history.MakeOffer(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
