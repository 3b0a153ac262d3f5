namespace InfoInterview.Notes;

/// <summary>How the views of people on a topic relate. Who is silent neither agrees nor disagrees (G6.4).</summary>
public enum TopicAgreement
{
    /// <summary>Nobody spoke for themselves; there is only hearsay or the seeker's own impression.</summary>
    AtSecondHand = 0,

    /// <summary>One person spoke, and took one position.</summary>
    OneVoice = 1,

    /// <summary>Several people spoke, and all took the same position.</summary>
    Agreed = 2,

    /// <summary>Somebody said both, and no two others disagree outright.</summary>
    Mixed = 3,

    /// <summary>At least two different people hold different positions, each only one.</summary>
    Contrast = 4,
}
