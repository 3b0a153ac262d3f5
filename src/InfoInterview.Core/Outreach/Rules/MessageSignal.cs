namespace InfoInterview.Outreach;

/// <summary>What words of a message tell. The sections of the lexicons bear these names.</summary>
public enum MessageSignal
{
    /// <summary>Speaks of a job, or of being hired.</summary>
    JobEmployment = 0,

    /// <summary>Speaks of openings.</summary>
    JobOpenings = 1,

    /// <summary>Speaks of an internship, a placement or an apprenticeship.</summary>
    JobInternship = 2,

    /// <summary>Speaks of being recommended for a job.</summary>
    JobReferral = 3,

    /// <summary>Speaks of passing a résumé on.</summary>
    JobForward = 4,

    /// <summary>Speaks of being considered or kept in mind.</summary>
    JobConsideration = 5,

    /// <summary>"… if you have any", which asks for work when the words before it spoke of some.</summary>
    JobEllipsis = 6,

    /// <summary>Says who writes.</summary>
    Introduction = 7,

    /// <summary>Says why this person.</summary>
    Connection = 8,

    /// <summary>What looks like a connection and holds for anybody.</summary>
    NoConnection = 9,

    /// <summary>Praises.</summary>
    Praise = 10,

    /// <summary>Asks for a conversation.</summary>
    Ask = 11,

    /// <summary>Says what one would like to learn.</summary>
    Purpose = 12,

    /// <summary>Offers to fit around their schedule.</summary>
    Flexibility = 13,

    /// <summary>Names one fixed time.</summary>
    FixedSlot = 14,

    /// <summary>Asks a question that can be answered.</summary>
    NextStep = 15,

    /// <summary>Says thank you.</summary>
    Thanks = 16,

    /// <summary>Closes the letter.</summary>
    Closing = 17,

    /// <summary>Presses or reproaches.</summary>
    Pressure = 18,

    /// <summary>Asks for another favour.</summary>
    Favour = 19,

    /// <summary>Brings a résumé along.</summary>
    Resume = 20,

    /// <summary>Greets nobody in particular.</summary>
    MassGreeting = 21,

    /// <summary>What names something from a talk: "your point that", "you recommended".</summary>
    TalkDetail = 22,

    /// <summary>Is meant to be filled in.</summary>
    Blank = 23,

    /// <summary>A subject that tells nothing.</summary>
    VagueSubject = 24,

    /// <summary>A subject that demands.</summary>
    PushySubject = 25,

    /// <summary>A subject that claims an exchange there has not been.</summary>
    MisleadingSubject = 26,

    /// <summary>What makes a subject good: it says who, or what about.</summary>
    TellingSubject = 27,
}
