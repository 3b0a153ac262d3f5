namespace InfoInterview.Language.Lexicons;

/// <summary>One element of a phrase.</summary>
internal sealed class Step
{
    private readonly ulong[] words;

    public Step(StepKind kind, WordClass classes = WordClass.None, IReadOnlyCollection<ushort>? words = null)
    {
        Kind = kind;
        Classes = classes;
        Words = words ?? [];
        this.words = new ulong[Words.Count == 0 ? 0 : (Words.Max() / 64) + 1];
        foreach (var word in Words) this.words[word / 64] |= 1UL << (word % 64);
    }

    public StepKind Kind { get; }

    /// <summary>Classes of which one will do.</summary>
    public WordClass Classes { get; }

    /// <summary>Words of which one will do.</summary>
    public IReadOnlyCollection<ushort> Words { get; }

    /// <summary>Whether the phrase goes on without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the end of a clause will do as well.</summary>
    public bool OrEnd { get; init; }

    public bool Takes(in Token token) =>
        (token.Classes & Classes) != WordClass.None
            || (token.Word / 64 < words.Length && (words[token.Word / 64] & (1UL << (token.Word % 64))) != 0);
}
