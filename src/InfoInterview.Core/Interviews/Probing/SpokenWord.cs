namespace InfoInterview.Interviews.Probing;

/// <summary>One word of an answer: where it stands, and which known word it is.</summary>
internal readonly record struct SpokenWord(int Start, int End, string? Known, WordKinds Kinds, SpokenBreak After)
{
    public int Length => End - Start;

    public bool Is(WordKinds kinds) => (Kinds & kinds) != WordKinds.None;
}
