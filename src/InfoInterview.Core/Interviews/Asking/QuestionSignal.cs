namespace InfoInterview.Interviews.Asking;

/// <summary>What a phrase tells of a question. The sections of its lexicon bear these names.</summary>
internal enum QuestionSignal : byte
{
    /// <summary>What opens an open question politely.</summary>
    Invitation,

    /// <summary>An invitation to tell how something runs, whose steps belong together.</summary>
    Process,

    /// <summary>What goes on with the same point: "and why?".</summary>
    SamePoint,
    Leading,
    OwnPay,
    OwnAge,
    OwnFamily,
    OwnHealth,
    OwnFaith,
    OwnVote,
    PublicFact,

    /// <summary>An ask for a place that only a question makes.</summary>
    PlaceAsked,

    /// <summary>What speaks of money, of the life at home, and so on: no judgement by itself, but something to learn from.</summary>
    AboutPay,
    AboutHome,
    AboutFamily,
    AboutHealth,
    AboutFaith,
    AboutVote,
    AboutAge,
    AboutFacts,
    AboutMisfortune,
    AboutGroup,
    AboutPlaces,

    /// <summary>What praises, damns or presses.</summary>
    Judging,

    /// <summary>An ask for leave, such as to name them to somebody: a courtesy. The weights do not know it.</summary>
    AsksLeave,

    /// <summary>What speaks of a job, and so makes an ask for leave more than that. The weights do not know it.</summary>
    BarsLeave,
}
