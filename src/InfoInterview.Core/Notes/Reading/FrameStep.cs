namespace InfoInterview.Notes.Reading;

/// <summary>One place of a phrase: a word, or any word of a list.</summary>
internal readonly record struct FrameStep(int Id, WordList List)
{
    public bool Fits(in NoteWord word) => List == WordList.None ? word.Id == Id : word.Is(List);
}
