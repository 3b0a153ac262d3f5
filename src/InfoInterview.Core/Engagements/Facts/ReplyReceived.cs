using InfoInterview.Engagements.Folding;
using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>The contact answered, on whatever channel.</summary>
public sealed record ReplyReceived : Fact
{
    /// <summary>What the answer means.</summary>
    public required ReplyMeaning Meaning { get; init; }

    /// <summary>The way it came; <c>null</c> when not known.</summary>
    public Channel? By { get; init; }

    /// <summary>
    /// For <see cref="ReplyMeaning.Later"/> the day to ask again, for <see cref="ReplyMeaning.OutOfOffice"/> the day of the
    /// return, for <see cref="ReplyMeaning.Yes"/> the first day on which they would talk, or that of the <see cref="Event"/>;
    /// <c>null</c> when none was said.
    /// </summary>
    public LocalDate? Until { get; init; }

    /// <summary>
    /// Whom they named to be asked; <c>null</c> when nobody. A <see cref="ReplyMeaning.Referral"/> to nobody is a request that
    /// they passed on.
    /// </summary>
    public string? Referred { get; init; }

    /// <summary>The form of the talk that they name; <c>null</c> when they name none.</summary>
    public ReplyForm? Form { get; init; }

    /// <summary>What the answer says besides and what shapes the next step, each once; empty when nothing.</summary>
    public ValueList<ReplyRemark> Remarks { get; init; }

    /// <summary>
    /// The times that they offer for the talk, as appointments that one of them would become; empty when they offer none.
    /// </summary>
    public ValueList<Appointment> Offered { get; init; }

    /// <summary>Who answered for them, such as an assistant; <c>null</c> when they answered themselves.</summary>
    public string? Through { get; init; }

    /// <summary>
    /// The event at which they would talk, such as an open day, whose day is <see cref="Until"/>; <c>null</c> when there is none.
    /// </summary>
    public string? Event { get; init; }

    /// <summary>
    /// For an answer that a person has decided on, the <see cref="Fact.Reference"/> of the answer that it is about; a newer answer
    /// than that one stands. <c>null</c> for an answer as it came.
    /// </summary>
    public string? Decides { get; init; }

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
            PartOf<ReplyReceived>.Word<ReplyForm>("form", static fact => fact.Form, static (fact, value) => fact with { Form = value }, since: 3),
            PartOf<ReplyReceived>.Words<ReplyRemark>("remarks", static fact => fact.Remarks, static (fact, value) => fact with { Remarks = value }, since: 3),
            PartOf<ReplyReceived>.Appointments("offered", static fact => fact.Offered, static (fact, value) => fact with { Offered = value }, since: 3),
            PartOf<ReplyReceived>.Text("through", static fact => fact.Through, static (fact, value) => fact with { Through = value }, since: 3),
            PartOf<ReplyReceived>.Text("event", static fact => fact.Event, static (fact, value) => fact with { Event = value }, since: 3),
            PartOf<ReplyReceived>.Text("decides", static fact => fact.Decides, static (fact, value) => fact with { Decides = value }, since: 3),
        ],
        Choices =
        [
            new("saidYes", "They said yes", "yes", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes }),
            new("saidNo", "They said no", "no", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.No }),
            new("saidLater", "They said later", "later", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Later }),
            new("isAway", "They are away", "out of office", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.OutOfOffice }),
            new("namedSomebody", "They named somebody else", "somebody else named", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Referral, Referred = "Somebody Else" }),
            new("isUnclear", "I am not sure what they mean", "unclear answer", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Unclear }),
            new("doNotContact", "They asked me not to write again", "silence asked for", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.DoNotContact }),
            new("wantsCallNow", "They want a call now", "yes", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Form = ReplyForm.Phone, Remarks = [ReplyRemark.CallNow] }),
            new("saidYesInWriting", "They would answer in writing", "yes", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Form = ReplyForm.InWriting }),
            new("saidYesAtEvent", "They would talk at an event", "yes", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Form = ReplyForm.Event }),
            new("askedForResume", "They asked for my résumé first", "yes", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes, Remarks = [ReplyRemark.ResumeAsked] }),
            new("passedOn", "They passed it on", "somebody else named", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Referral }),
            new("notAboutTheTalk", "It was not about the talk", "not about the talk", static at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Unclear, Remarks = [ReplyRemark.PersonalAdvance] }),
        ],
        Does = static (ref History history, ReplyReceived fact) => history.Hear(fact),
        Turn = static fact => fact.Decides is not null ? int.MaxValue : fact.Meaning == ReplyMeaning.DoNotContact ? int.MaxValue - 1 : (int)fact.Meaning,
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
