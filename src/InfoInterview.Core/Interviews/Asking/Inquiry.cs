namespace InfoInterview.Interviews.Asking;

/// <summary>One question of a text: its form, its first word and the word after its last.</summary>
internal struct Inquiry
{
    public AskForm Form;
    public int First;
    public int End;

    /// <summary>Whether it denies what it asks: "don't you think", which presses for a yes.</summary>
    public bool IsNegated;

    /// <summary>
    /// Whether it may as well be an aside to the noun before it: "my tutor, who …". A question that follows takes its place.
    /// </summary>
    public bool MayBeAside;

    /// <summary>Whether it can only be answered by yes, no, or one of two words.</summary>
    public readonly bool IsClosed => Form >= AskForm.YesNo;
}
