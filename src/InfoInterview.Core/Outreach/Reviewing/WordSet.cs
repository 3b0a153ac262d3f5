namespace InfoInterview.Outreach.Reviewing;

/// <summary>A small set of word numbers that may hold too much and never too little.</summary>
internal struct WordSet
{
    private ulong low;
    private ulong high;

    public void Add(ushort word)
    {
        if ((word & 64) == 0) low |= 1UL << word;
        else high |= 1UL << word;
    }

    public static WordSet Of(IEnumerable<ushort> words)
    {
        var set = default(WordSet);
        foreach (var word in words) set.Add(word);
        return set;
    }

    public readonly bool MayMeet(WordSet any) => ((any.low & low) | (any.high & high)) != 0;

    public readonly bool MayContain(WordSet all) => ((all.low & ~low) | (all.high & ~high)) == 0;
}
