using InfoInterview.Notes;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Actions;

/// <summary>
/// Something to do that came of a talk. Immutable; equal when all parts are equal. Its text form does not show what it is about,
/// so that it may stand in a log (G6.1, G6.3).
/// </summary>
public sealed record ActionItem
{
    /// <summary>Tells this item from others.</summary>
    public required ActionId Id { get; init; }

    /// <summary>What there is to do, as one would tick it off: "Send Ruth the article on permits".</summary>
    public required string What { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required ActionKind Kind { get; init; }

    /// <summary>The stretch of a note that it came from; <c>null</c> when the seeker thought of it alone.</summary>
    public ActionSource? Source { get; init; }

    /// <summary>For whom it is, or who advised it; <c>null</c> for nobody in particular.</summary>
    public ContactId? For { get; init; }

    /// <summary>Whether the seeker promised it to <see cref="For"/>.</summary>
    public bool IsPromise { get; init; }

    /// <summary>The last day for it, inclusive; <c>null</c> when there is none yet.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Whether it is still to be done.</summary>
    public ActionState State { get; init; }

    /// <summary>Who may come to know it, beside what the note allows.</summary>
    public Confidentiality Confidentiality { get; init; }

    /// <summary>The item, done.</summary>
    /// <returns>The item in its new state; this one stays as it is.</returns>
    public ActionItem Done() => this with { State = ActionState.Done };

    /// <summary>The item, dropped; a promise can be dropped too, and stays owed to the contact all the same.</summary>
    /// <returns>The item in its new state; this one stays as it is.</returns>
    public ActionItem Dropped() => this with { State = ActionState.Dropped };

    /// <summary>The item, open again.</summary>
    /// <returns>The item in its new state; this one stays as it is.</returns>
    public ActionItem Reopened() => this with { State = ActionState.Open };

    /// <summary>The id, the kind and the state; never what it is about.</summary>
    public override string ToString() => $"Action {Id}: {Kind}, {State}";
}
