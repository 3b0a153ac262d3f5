namespace InfoInterview.Notes.Reading;

/// <summary>What a line of a note is held for, as far as words are looked for in it. The numbers are part of what is learnt.</summary>
[Flags]
internal enum LineKinds : uint
{
    None = 0,
    Skill = 1 << 0,
    Resource = 1 << 1,
    Referral = 1 << 2,
}
