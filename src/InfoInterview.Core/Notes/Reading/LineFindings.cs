namespace InfoInterview.Notes.Reading;

/// <summary>What the finders, and the form of a line, tell of it. The numbers are part of what is learnt.</summary>
[Flags]
internal enum LineFindings : uint
{
    None = 0,
    Action = 1 << 0,
    Promise = 1 << 1,
    TheirAction = 1 << 2,
    Referral = 1 << 3,
    Skill = 1 << 4,
    Resource = 1 << 5,

    /// <summary>A day is named; or one that is a limit.</summary>
    Due = 1 << 6,
    Limit = 1 << 7,

    /// <summary>A box, "TODO", or a heading of things to do.</summary>
    Todo = 1 << 8,
    Quote = 1 << 9,
    Question = 1 << 10,
    UnderPeople = 1 << 11,
    UnderSkills = 1 << 12,
    UnderResources = 1 << 13,

    /// <summary>Quotation marks stand in it.</summary>
    Quotes = 1 << 14,

    /// <summary>A person's name of two words or more.</summary>
    FullName = 1 << 15,

    /// <summary>A person's name of one word.</summary>
    ShortName = 1 << 16,
    SureSkill = 1 << 17,
    SureReferral = 1 << 18,
}
