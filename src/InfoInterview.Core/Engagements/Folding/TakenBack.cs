namespace InfoInterview.Engagements.Folding;

/// <summary>The facts of a history that were taken back: they are kept, and count for nothing.</summary>
internal sealed class TakenBack
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private TakenBack()
    {
    }

    /// <summary>What was taken back; <c>null</c> when nothing was, which costs no allocation.</summary>
    public static TakenBack? In(ReadOnlySpan<Fact> facts)
    {
        TakenBack? found = null;
        foreach (var fact in facts)
        {
            if (fact is FactTakenBack back) (found ??= new TakenBack()).taken.Add(back.Taken);
        }

        return found;
    }

    public bool Holds(Fact fact) => fact is not FactTakenBack && taken.Contains(fact.Reference);

    /// <summary>Why a fact cannot be taken back: it is not there, or a message was sent on its strength.</summary>
    public static FactRefusal? Why(FactTakenBack back, ReadOnlySpan<Fact> facts)
    {
        Fact? meant = null;
        foreach (var fact in facts)
        {
            if (fact is not FactTakenBack && string.Equals(fact.Reference, back.Taken, StringComparison.Ordinal)) meant = fact;
        }

        if (meant is null) return Impossible.Because(back, null, "There is no such entry to take back.");
        if (!meant.Row.IsReason) return null;
        var others = In(facts);
        foreach (var fact in facts)
        {
            if (fact.IsOwnMessage && fact.At >= meant.At && fact.At <= back.At && !ReferenceEquals(fact, meant) && !(others?.Holds(fact) ?? false))
                return Impossible.Because(back, fact, $"It cannot be taken back: on its strength {fact.Row.WordsFor(fact)}.");
        }

        return null;
    }
}
