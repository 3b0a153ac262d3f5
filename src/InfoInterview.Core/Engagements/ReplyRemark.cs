namespace InfoInterview.Engagements;

/// <summary>What a reply says besides its meaning and what shapes the next step.</summary>
public enum ReplyRemark
{
    /// <summary>To be called at once or within hours.</summary>
    CallNow = 0,

    /// <summary>Somebody else answers or arranges for them, such as an assistant.</summary>
    ThroughAnotherPerson = 1,

    /// <summary>They ask for a résumé.</summary>
    ResumeAsked = 2,

    /// <summary>They offer a position or the way to one.</summary>
    OpeningOffered = 3,

    /// <summary>They talk for money.</summary>
    Paid = 4,

    /// <summary>A question must be answered before there is a yes or a no.</summary>
    AsksBack = 5,

    /// <summary>They tell news of themselves: a new job, a move, a child.</summary>
    News = 6,

    /// <summary>A personal advance: a person decides, and may well end it.</summary>
    PersonalAdvance = 7,

    /// <summary>A slur or another hostile remark: a person decides, and may well end it.</summary>
    HostileRemark = 8,
}
