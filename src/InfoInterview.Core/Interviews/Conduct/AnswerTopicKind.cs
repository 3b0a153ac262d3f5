namespace InfoInterview.Interviews;

/// <summary>What an answer is about, as far as a ladder can tell (G4.6).</summary>
public enum AnswerTopicKind
{
    /// <summary>Nothing to build on was found; the rungs are general.</summary>
    General = 0,

    /// <summary>Something they hold to be so.</summary>
    Claim = 1,

    /// <summary>Something one needs to be able to do, or to have.</summary>
    Skill = 2,

    /// <summary>Something they did or do: a project, a team, a piece of work.</summary>
    Project = 3,

    /// <summary>A number or a share.</summary>
    Figure = 4,

    /// <summary>A change in the field, the company or their own way.</summary>
    Shift = 5,

    /// <summary>What they like, or find hard.</summary>
    Judgement = 6,

    /// <summary>What they advise the seeker to do.</summary>
    Advice = 9,

    /// <summary>Something painful; one gentle question and no ladder.</summary>
    Painful = 7,

    /// <summary>Something said in confidence; it is not said back (G2.5).</summary>
    Confidence = 8,

    /// <summary>
    /// Something of their private life, such as an illness; it is not said back, and the talk goes back to the work (G2.5).
    /// </summary>
    Private = 10,

    /// <summary>They asked the seeker something: one's own answer first, short, and then a question again.</summary>
    AskedBack = 11,

    /// <summary>They offered an opening: thanks, and no request in return (G1.1).</summary>
    Opening = 12,

    /// <summary>They have to leave: one more question, and no ladder (G2.2).</summary>
    Leaving = 13,

    /// <summary>They named somebody to talk to: thanks, and how to reach them (G4.7).</summary>
    Referral = 14,
}
