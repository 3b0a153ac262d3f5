namespace InfoInterview.Notes.Reading;

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
}
