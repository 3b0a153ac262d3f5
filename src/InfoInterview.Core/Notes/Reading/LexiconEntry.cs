namespace InfoInterview.Notes.Reading;

/// <summary>A word of the lexicon: its number from one on, its lists, and its place in the list that counts something.</summary>
internal readonly record struct LexiconEntry(int Id, WordList Lists, int Value, ushort Categories);
