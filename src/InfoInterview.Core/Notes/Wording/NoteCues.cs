namespace InfoInterview.Notes.Wording;

/// <summary>Where cues stand among the marks of a word: behind the lists.</summary>
internal static class NoteCues
{
    private const int Shift = 64;

    public static UInt128 Mark(NoteCue cue) => (UInt128)(ulong)cue << Shift;

    public static NoteCue Of(UInt128 marks) => (NoteCue)(ulong)(marks >> Shift);
}
