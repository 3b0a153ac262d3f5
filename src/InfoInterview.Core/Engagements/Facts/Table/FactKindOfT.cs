using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>What a fact does to a history.</summary>
internal delegate void FactDeed<in T>(ref History history, T fact)
    where T : Fact;

/// <summary>A row of the table, with the type of its record.</summary>
internal sealed class FactKind<T>(string name) : FactKind(name)
    where T : Fact
{
    public required Func<Instant, T> Make { get; init; }

    public required Func<T, string> Words { get; init; }

    /// <summary>What it changes; <c>null</c> when nothing.</summary>
    public FactDeed<T>? Does { get; init; }

    /// <summary>The place among facts of this kind at one instant; <c>null</c> when all are alike.</summary>
    public Func<T, int>? Turn { get; init; }

    public override Fact Blank(Instant at) => Make(at);

    public override string WordsFor(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact is T one ? Words(one) : throw new ArgumentException($"A fact of the kind {Name} is expected.", nameof(fact));
    }

    internal override int TurnOf(Fact fact) => Turn is { } turn ? turn((T)fact) : 0;

    internal override void Change(ref History history, Fact fact) => Does?.Invoke(ref history, (T)fact);
}
