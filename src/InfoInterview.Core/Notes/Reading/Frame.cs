namespace InfoInterview.Notes.Reading;

/// <summary>A phrase: for each of its words the word, or the list of which one has to stand there.</summary>
internal sealed class Frame(FrameKind kind, FrameStep[] steps)
{
    public FrameKind Kind { get; } = kind;

    public FrameStep[] Steps { get; } = steps;

    /// <summary>Whether the phrase stands at a word, with no clause ending inside it.</summary>
    public bool Fits(NoteWords words, int at, int end)
    {
        if (at + Steps.Length > end) return false;
        for (var i = 0; i < Steps.Length; i++)
        {
            if (!Steps[i].Fits(words[at + i]) || (i + 1 < Steps.Length && words[at + i].After >= Break.Clause)) return false;
        }

        return true;
    }
}
