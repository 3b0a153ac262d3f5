namespace InfoInterview.Interviews.Hearing;

/// <summary>What a phrase of an answer tells. The sections of its lexicon bear these names.</summary>
internal enum TurnSignal : byte
{
    /// <summary>Grief, loss, separation, firing or violence that the speaker met with.</summary>
    Hurt,

    /// <summary>An illness of the speaker, or of somebody near to them.</summary>
    Ill,

    /// <summary>What may be private and may be work.</summary>
    Perhaps,

    /// <summary>Words of that kind that are somebody's work; what they cover is not private.</summary>
    Trade,

    /// <summary>The same, unless they tell of themselves before it.</summary>
    Work,

    /// <summary>What somebody is, such as a woman or a stranger in the country: no misfortune by itself.</summary>
    Belonging,

    /// <summary>That something is hard.</summary>
    Hardship,

    /// <summary>What hurts many in a field.</summary>
    Strain,

    LeavingNow,
    LeavingSoon,

    /// <summary>What makes a leaving one that nobody holds up.</summary>
    Emergency,

    /// <summary>What shows that a leaving is one of every day.</summary>
    Habit,

    /// <summary>Advice to speak to somebody, who is named behind it or not.</summary>
    Advice,

    Introduction,

    /// <summary>An opening that they offer.</summary>
    Offer,

    /// <summary>That something is not so, though it is said.</summary>
    Wish,
}
