namespace InfoInterview.Outreach.Reviewing;

/// <summary>What a phrase of the lexicon tells. The lexicon's sections bear these names.</summary>
internal enum Signal : byte
{
    JobEmployment,
    JobOpenings,
    JobInternship,
    JobReferral,
    JobForward,
    JobConsideration,

    /// <summary>"… if you have any", which asks for work when the words before it spoke of some.</summary>
    JobEllipsis,

    Introduction,
    Connection,

    /// <summary>What looks like a connection and holds for anybody.</summary>
    NoConnection,
    Praise,
    Ask,
    Purpose,
    Flexibility,
    FixedSlot,
    NextStep,
    Thanks,
    Closing,
    Pressure,
    Favour,
    Resume,
    MassGreeting,

    /// <summary>What names something from a talk: "your point that", "you recommended".</summary>
    TalkDetail,
    Blank,

    VagueSubject,
    PushySubject,
    MisleadingSubject,

    /// <summary>What makes a subject good: it says who, or what about.</summary>
    TellingSubject,

    /// <summary>What opens an open question politely, and each of the following, is told of questions only.</summary>
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
