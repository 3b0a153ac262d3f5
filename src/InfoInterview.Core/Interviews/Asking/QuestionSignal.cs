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
}
