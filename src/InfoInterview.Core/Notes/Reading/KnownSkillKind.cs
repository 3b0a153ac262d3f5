namespace InfoInterview.Notes.Reading;

/// <summary>How much besides its name has to speak for a skill.</summary>
internal enum KnownSkillKind : byte
{
    /// <summary>The name is enough.</summary>
    Name = 0,

    /// <summary>The name is an everyday word: it needs a capital, and a word such as "in" before it or another skill beside it.</summary>
    EverydayWord = 1,

    /// <summary>What people do every day, with a skill beside it or a phrase around it.</summary>
    Activity = 2,
}
