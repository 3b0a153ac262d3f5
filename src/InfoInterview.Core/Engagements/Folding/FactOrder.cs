namespace InfoInterview.Engagements.Folding;

/// <summary>
/// The order of time; at one instant the sequence that was recorded, then the order of the table of kinds, keys and content, so that
/// every set of facts has one order.
/// </summary>
internal sealed class FactOrder : IComparer<Fact>
{
    private FactOrder()
    {
    }

    public static FactOrder Instance { get; } = new();

    public int Compare(Fact? x, Fact? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var byTime = x.At.CompareTo(y.At);
        if (byTime != 0) return byTime;
        var bySequence = x.Sequence.CompareTo(y.Sequence);
        return bySequence != 0 ? bySequence : ByKind(x, y);
    }

    private static int ByKind(Fact x, Fact y)
    {
        var byKind = FactTable.PlaceOf(x.Row).CompareTo(FactTable.PlaceOf(y.Row));
        if (byKind != 0) return byKind;
        var byTurn = x.Row.TurnOf(x).CompareTo(y.Row.TurnOf(y));
        if (byTurn != 0) return byTurn;
        var byKey = string.CompareOrdinal(x.Key, y.Key);
        return byKey != 0 ? byKey : string.CompareOrdinal(FactText.Of(x), FactText.Of(y));
    }
}
