namespace InfoInterview.Outreach;

/// <summary>The ways in which people ask for work (G1.1).</summary>
public enum JobAskKind
{
    /// <summary>For a job as such, or to be hired.</summary>
    Employment = 0,

    /// <summary>Whether there are openings, or whether they are hiring.</summary>
    Openings = 1,

    /// <summary>For an internship, placement or apprenticeship.</summary>
    Internship = 2,

    /// <summary>To be referred or recommended for a position.</summary>
    Referral = 3,

    /// <summary>To have a résumé or one's details passed on.</summary>
    ForwardResume = 4,

    /// <summary>To be considered, or kept in mind.</summary>
    Consideration = 5,

    /// <summary>For a word with those who decide, such as a good one.</summary>
    WordWithDeciders = 6,

    /// <summary>To be let work: on trial, freelance or unpaid.</summary>
    OfferedLabour = 7,

    /// <summary>For the way into this very organisation, for oneself or for somebody of one's own.</summary>
    WayIn = 8,
}
