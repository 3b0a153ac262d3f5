using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// One kind of fact: its name, the parts that it has beside its time and its key, the ways to record it, and its words. The row of a
/// kind stands in the file of its record, and <see cref="All"/> is the table; everything else, such as JSON, the order among equals
/// and the picture of the process, reads it. Two kinds are equal when they are the same object.
/// </summary>
public abstract class FactKind
{
    private protected FactKind(string name) => Name = name;

    /// <summary>The name in files, such as <c>outreachSent</c>: a promise that never changes.</summary>
    public string Name { get; }

    /// <summary>The version of the format that first knew it, from 1.</summary>
    public int Since { get; internal init; } = 3;

    /// <summary>The parts beside the time, the key and the sequence, in the order in which they are written.</summary>
    public ValueList<FactPart> Parts
    {
        get;
        internal init
        {
            field = value;
            DatedParts = value.Where(part => part.Shape is FactPartShape.Day or FactPartShape.Appointment or FactPartShape.Appointments).ToValueList();
        }
    }

        = [];

    /// <summary>The ways in which a person records it, such as a yes and a no; empty for what only a machine records.</summary>
    public ValueList<FactChoice> Choices { get; internal init; } = [];

    /// <summary>Whether it tells of a message that the seeker sent to the contact.</summary>
    public bool IsMessage { get; internal init; }

    /// <summary>Every kind, in the order in which facts of one instant stand.</summary>
    public static ValueList<FactKind> All => FactTable.All;

    /// <summary>The parts that hold dates, which have bounds.</summary>
    internal ValueList<FactPart> DatedParts { get; private init; } = [];

    /// <summary>Whether messages are written because of it, so that it can be taken back only as long as none was.</summary>
    internal bool IsReason { get; init; }

    /// <summary>The kind of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Its row of the table.</returns>
    /// <exception cref="ArgumentNullException">The fact is <c>null</c>.</exception>
    public static FactKind Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Row;
    }

    /// <summary>The kind of a name.</summary>
    /// <param name="name">The <see cref="Name"/>, letter for letter.</param>
    /// <returns>The kind; <c>null</c> when this version knows none of that name.</returns>
    public static FactKind? Find(string? name) => name is null ? null : FactTable.Find(name);

    /// <summary>A fact of this kind that says nothing yet; its parts are filled in by <see cref="FactPart.With"/>.</summary>
    /// <param name="at">When it happened.</param>
    /// <returns>The fact, whose needed parts are not yet what was meant.</returns>
    public abstract Fact Blank(Instant at);

    /// <summary>What happened, in a few words as the seeker would say it, beginning in lower case.</summary>
    /// <param name="fact">A fact of this kind.</param>
    /// <returns>Such as "you asked".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The fact is of another kind.</exception>
    public abstract string WordsFor(Fact fact);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The place among facts of one kind at one instant.</summary>
    internal abstract int TurnOf(Fact fact);

    /// <summary>What it changes.</summary>
    internal abstract void Change(ref History history, Fact fact);
}
