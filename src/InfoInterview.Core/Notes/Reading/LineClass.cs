namespace InfoInterview.Notes.Reading;

/// <summary>What a line of a note may be; it may be several things. In the order of the weights.</summary>
internal enum LineClass
{
    /// <summary>Something that the seeker is to do.</summary>
    Action = 0,

    /// <summary>A word that the seeker gave.</summary>
    Promise = 1,

    /// <summary>A word that the contact gave.</summary>
    TheirPromise = 2,
    Referral = 3,
    Skill = 4,
    Resource = 5,
    Opinion = 6,
    Hearsay = 7,
    OwnThought = 8,
    Confidential = 9,
    Quote = 10,
    Logistics = 11,
    Pay = 12,
    Warning = 13,
    Advice = 14,
    Fact = 15,
}
