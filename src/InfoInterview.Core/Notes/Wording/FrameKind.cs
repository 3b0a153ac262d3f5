namespace InfoInterview.Notes.Wording;

/// <summary>What a phrase of the lexicon announces; the sections of the file are named after it.</summary>
internal enum FrameKind
{
    /// <summary>A label or a heading of things to do.</summary>
    Todo = 0,

    /// <summary>A heading of people.</summary>
    People = 1,

    /// <summary>A heading of skills.</summary>
    SkillsHeading = 2,

    /// <summary>A heading of resources.</summary>
    ResourcesHeading = 3,

    /// <summary>The seeker, as a speaker.</summary>
    Me = 4,

    /// <summary>The seeker means or promised to do what follows.</summary>
    Own = 5,

    /// <summary>The seeker was asked to do what follows.</summary>
    Asked = 6,

    /// <summary>The other means or promised to do what follows.</summary>
    Theirs = 7,

    /// <summary>The name of somebody to talk to follows.</summary>
    Refer = 8,

    /// <summary>Those of them that stand before names for other reasons, too.</summary>
    ReferWeak = 9,

    /// <summary>The name of somebody to talk to stands before.</summary>
    ReferAfter = 10,

    /// <summary>A skill follows.</summary>
    Skill = 11,

    /// <summary>A skill stands before.</summary>
    SkillAfter = 12,

    /// <summary>A tool that is used follows.</summary>
    SkillUse = 13,

    /// <summary>A tool or certificate, by its name.</summary>
    KnownSkill = 14,

    /// <summary>One whose name is an everyday word.</summary>
    EverydaySkill = 15,

    /// <summary>What people do every day.</summary>
    ActivitySkill = 16,

    /// <summary>What is said in confidence: "between us", "off the record".</summary>
    Secret = 17,

    /// <summary>What is not known yet, or should not be: "hasn't told anybody".</summary>
    Untold = 18,

    /// <summary>What others are said to say: "word is".</summary>
    Hearsay = 19,

    /// <summary>What somebody holds: "thinks that", "no fan of".</summary>
    View = 20,

    /// <summary>What the seeker thinks or feels.</summary>
    Thought = 21,

    /// <summary>What is said to everybody who tries: "never", "make sure".</summary>
    Tip = 22,

    /// <summary>What harm may come: "watch out for".</summary>
    Warning = 23,

    /// <summary>What is paid.</summary>
    Pay = 24,

    /// <summary>Somebody who would talk: "happy to chat".</summary>
    Willing = 25,

    /// <summary>What the other does for the seeker, however it is put.</summary>
    Offer = 26,

    /// <summary>What the seeker gave a word for, however it is put.</summary>
    Pledge = 27,
}
