using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Keeping;
using InfoInterview.Storage.Records;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// The action items of many seekers, in the database of <see cref="InterviewStore"/>, which makes it. A merge of contacts takes them
/// along; erasing a
/// contact erases those for them and those that came of a note of a talk with them. Every write is one transaction. What leaves asks
/// <see cref="ActionGate"/> first; the store gives everything. Safe to share between threads, and a database between processes (G6.3).
/// </summary>
public sealed class ActionStore
{
    private readonly Transactions transactions;
    private readonly InterviewStore store;

    internal ActionStore(InterviewStore store) => (this.store, transactions) = (store, store.Transactions);

    /// <summary>An item; <c>null</c> when the seeker or the item is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="action">The item.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, with its version.</returns>
    public Task<Stored<ActionItem>?> FindActionAsync(Asker asker, ActionId action, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Actions(context, ct).FindAsync(action.Value), ct);

    /// <summary>A seeker's items, by last day, those without one at the end, then by id; empty when the seeker is unknown.</summary>
    /// <param name="asker">Whose items.</param>
    /// <param name="contact">Only those for one contact; <c>null</c> for all.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, each with its version.</returns>
    public Task<ValueList<Stored<ActionItem>>> ListActionsAsync(Asker asker, ContactId? contact = null, CancellationToken ct = default) =>
        transactions.ReadAsync(
        asker,
        context =>
        {
            var actions = Actions(context, ct);
            var rows = contact is { } one ? actions.Rows.Where(row => row.Contact == one.Value) : actions.Rows;
            return actions.ListAsync(rows.OrderBy(row => row.Due == null).ThenBy(row => row.Due).ThenBy(row => row.Id));
        },
        ct);

    /// <summary>
    /// Writes an item, when what stands is what the writer has seen. Saving what stands already changes nothing and is no conflict. An
    /// item for somebody
    /// who has become one with another contact meanwhile is saved for that one.
    /// </summary>
    /// <param name="asker">Whose item.</param>
    /// <param name="action">The item, under its id; whom it is for, if anybody, is among the seeker's contacts.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the item must be new.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentException">The item has no id, or cannot be kept.</exception>
    public Task<KeepOutcome<ActionItem>> SaveActionAsync(
        Asker asker, ActionItem action, long expectedVersion, CancellationToken ct = default) =>
        SaveActionAsync(asker, action, expectedVersion, [], default, ct);

    /// <summary>
    /// Writes an item, and with it what it means for the history with whom it is for, or nothing of both: a promise that is on the
    /// board is owed in the history. A fact that is there already, or that the history refuses, is passed over.
    /// </summary>
    /// <param name="asker">Whose item.</param>
    /// <param name="action">The item, under its id; whom it is for, if anybody, is among the seeker's contacts.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the item must be new.</param>
    /// <param name="facts">What it means, such as <see cref="ActionFacts"/> says; nothing where it is for nobody.</param>
    /// <param name="now">The moment of recording.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> or <paramref name="facts"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The item has no id, or cannot be kept.</exception>
    public Task<KeepOutcome<ActionItem>> SaveActionAsync(
        Asker asker, ActionItem action, long expectedVersion, IReadOnlyList<Fact> facts, Instant now, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(facts);
        if (action.Id == default) throw new ArgumentException("An action item is stored under an id; give one.", nameof(action));
        return transactions.WriteAsync(
            asker,
            async context =>
            {
                var outcome = await Actions(context, ct).SaveAsync(action, expectedVersion);
                if (outcome is KeepOutcome<ActionItem>.Saved { Current.Value.For: { } person })
                {
                    foreach (var fact in facts) await store.RecordAsync(context, person, fact, now, ct);
                }

                return outcome;
            },
            ct);
    }

    /// <summary>
    /// Deletes an item for good, when it stands as the writer has seen it; what is merely done is saved as done instead.
    /// </summary>
    /// <param name="asker">Whose item.</param>
    /// <param name="action">The item.</param>
    /// <param name="expectedVersion">The version that the writer has seen.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Deleted, or why it still stands: changed since, refused or unknown.</returns>
    public Task<KeepOutcome<ActionItem>> DeleteActionAsync(
        Asker asker, ActionId action, long expectedVersion, CancellationToken ct = default) =>
        transactions.DeleteAsync(asker, context => Actions(context, ct).DeleteAsync(action.Value, expectedVersion), ct);

    private static Shelf<ActionRow, ActionItem> Actions(InterviewContext context, CancellationToken ct) => new(context, ct);
}
