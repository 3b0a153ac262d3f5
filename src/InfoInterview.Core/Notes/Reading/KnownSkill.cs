namespace InfoInterview.Notes.Reading;

/// <summary>A skill, tool or certificate that the library knows by name.</summary>
/// <param name="Words">The numbers of its words.</param>
/// <param name="Name">What it is called; <c>null</c> when as it is written.</param>
/// <param name="Kind">How much besides the name has to speak for it.</param>
internal sealed record KnownSkill(int[] Words, string? Name, KnownSkillKind Kind)
{
    public bool Fits(NoteWords note, int at, int end)
    {
        if (at + Words.Length > end) return false;
        for (var i = 0; i < Words.Length; i++)
        {
            if (note[at + i].Id != Words[i] || (i + 1 < Words.Length && note[at + i].After > Break.List)) return false;
        }

        return true;
    }
}
