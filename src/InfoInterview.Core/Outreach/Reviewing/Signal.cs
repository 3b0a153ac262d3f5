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
}
