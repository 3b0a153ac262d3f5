using InfoInterview.Engagements.Folding;
using InfoInterview.Outreach;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>The contact answered, on whatever channel.</summary>
public sealed record ReplyReceived : Fact
{
    /// <summary>What the answer means.</summary>
    public required ReplyMeaning Meaning { get; init; }

    /// <summary>The way it came; <c>null</c> when not known.</summary>
    public Channel? By { get; init; }

    /// <summary>For <see cref="ReplyMeaning.Later"/> the day to ask again, for <see cref="ReplyMeaning.OutOfOffice"/> the day of the return; <c>null</c> when none was said.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>For <see cref="ReplyMeaning.Referral"/> who was named; <c>null</c> when nobody was.</summary>
    public string? Referred { get; init; }

    internal static FactKind Entry { get; } = new FactKind<ReplyReceived>("replyReceived")
    {
        Since = 1,
        Make = static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Unclear },
        Words = static fact => Said(fact.Meaning),
        Parts =
        [
            PartOf<ReplyReceived>.Word<Channel>("by", static fact => fact.By, static (fact, value) => fact with { By = value }, since: 1),
            PartOf<ReplyReceived>.Word<ReplyMeaning>("meaning", static fact => fact.Meaning, static (fact, value) => fact with { Meaning = value }, needed: true, since: 1, firstWords: ["yes", "no", "doNotContact"]),
            PartOf<ReplyReceived>.Day("until", static fact => fact.Until, static (fact, value) => fact with { Until = value }),
            PartOf<ReplyReceived>.Text("referred", static fact => fact.Referred, static (fact, value) => fact with { Referred = value }),
        ],
        Choices =
        [
            new("saidYes", "They said yes", "yes", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes }),
            new("saidNo", "They said no", "no", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.No }),
            new("saidLater", "They said later", "later", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Later }),
            new("isAway", "They are away", "out of office", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.OutOfOffice }),
            new("namedSomebody", "They named somebody else", "somebody else named", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Referral }),
            new("isUnclear", "I am not sure what they mean", "unclear answer", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Unclear }),
            new("doNotContact", "They asked me not to write again", "silence asked for", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.DoNotContact }),
        ],
        Does = static (ref History history, ReplyReceived fact) => history.Hear(fact),
        Turn = static fact => fact.Meaning == ReplyMeaning.DoNotContact ? int.MaxValue : (int)fact.Meaning,
        IsReason = true,
    };

    internal override FactKind Row => Entry;

    private static string Said(ReplyMeaning meaning) => meaning switch
    {
        ReplyMeaning.Yes => "they said yes",
        ReplyMeaning.No => "they said no",
        ReplyMeaning.DoNotContact => "they asked not to be written to",
        ReplyMeaning.Later => "they said later",
        ReplyMeaning.OutOfOffice => "an automatic notice came",
        ReplyMeaning.Referral => "they named somebody else",
        _ => "they answered",
    };
}
