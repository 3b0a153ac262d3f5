using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Forecasts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage;

/// <content>Who is left in peace, made one with another record, or forgotten.</content>
public sealed partial class InterviewStore
{
    /// <summary>
    /// The people whom a seeker does not write to, to be asked before anything is sent; <c>null</c> when nobody is on the list.
    /// </summary>
    /// <param name="asker">Whose list.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The list, under the host's key.</returns>
    public Task<DoNotContactList?> FindDoNotContactAsync(Asker asker, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Blocks(context, ct).FindAsync(), ct);

    /// <summary>Notes that somebody is never written to again: in their record, and on the list that outlives it.</summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">Who.</param>
    /// <param name="why">Why, and since when.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with its version, or why nothing was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="why"/> is <c>null</c>.</exception>
    public Task<SaveOutcome> BlockContactAsync(Asker asker, ContactId contact, DoNotContact why, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(why);
        return transactions.WriteAsync(asker, context => Book(context, ct).BlockAsync(contact, why), ct);
    }

    /// <summary>
    /// Makes one contact of several, in one transaction: the record that <see cref="ContactMerge.Preview"/> has shown, under the id of
    /// one of them, what all of
    /// them were known by, one history with every fact of all, and the plans, notes and action items of all. The other records are gone.
    /// </summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="merged">The one record; its id is that of one of <paramref name="records"/>.</param>
    /// <param name="records">The records as the writer has seen them; at least two.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Merged, or why nothing was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merged"/> or <paramref name="records"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The id is none of theirs, there are fewer than two, or a reason not to write to them would
    /// be lost.</exception>
    public Task<MergeOutcome> MergeContactsAsync(
        Asker asker, Contact merged, IReadOnlyList<StoredContact> records, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(records);
        if (records.DistinctBy(record => record.Contact.Id).Count() < 2)
            throw new ArgumentException("One contact is made of at least two.", nameof(records));
        if (!records.Any(record => record.Contact.Id == merged.Id))
            throw new ArgumentException("The merged contact keeps the id of one of them.", nameof(merged));
        return transactions.WriteAsync(asker, context =>
            new ContactMerging(context, Book(context, ct), new Forecaster(context, planner, ct), ct).RunAsync(merged, records), ct);
    }

    /// <summary>
    /// What <see cref="EraseContactAsync"/> would do, for people to read before; <c>null</c> when the seeker or the contact is
    /// unknown.
    /// </summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">Who would be erased.</param>
    /// <param name="today">The seeker's day.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What would go and what would stay; nothing is written.</returns>
    public Task<Erasure?> PreviewErasureAsync(Asker asker, ContactId contact, LocalDate today, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Erasing(context, ct).PreviewAsync(contact, today), ct);

    /// <summary>
    /// Deletes everything about somebody in one transaction: record, keys, history, plans, notes, action items, and where other
    /// records name them as referrer or acquaintance. Hashes under
    /// the host's key stay, so that no list brings them back, and how many facts of each kind there were. What was deleted is
    /// overwritten in the
    /// database's files. What the seeker wrote about them in the notes on other people stays. <c>null</c> when the seeker or the
    /// contact is unknown.
    /// </summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">Who is erased.</param>
    /// <param name="today">The seeker's day, from which on they are left out of imports.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What went and what stayed.</returns>
    public async Task<Erasure?> EraseContactAsync(Asker asker, ContactId contact, LocalDate today, CancellationToken ct = default)
    {
        var erasure = await transactions.WriteAsync(asker, context => Erasing(context, ct).RunAsync(contact, today), ct);
        await transactions.ForgetAsync();
        return erasure;
    }

    /// <summary>Who is there, or in the bin, although the list says that they were erased or are not written to.</summary>
    internal Task<IReadOnlyList<(ContactId Contact, DoNotContact Why)>> ListSilencedAsync(Asker asker, CancellationToken ct) =>
        transactions.ReadAsync(asker, context => new ListedFinder(context, new BlockList(context, provider, ct), ct).FindAsync(), ct);

    /// <summary>
    /// How many facts of each kind were erased, by the names of <see cref="FactJson.KindOf"/>, and how many contacts, notes, plans and
    /// action items, as <c>contact</c>, <c>note</c>, <c>plan</c> and <c>action</c>.
    /// </summary>
    /// <param name="asker">Whose.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Counts by name; empty when nothing was erased.</returns>
    public Task<IReadOnlyDictionary<string, long>> ErasedCountsAsync(Asker asker, CancellationToken ct = default) =>
        transactions.ReadAsync<IReadOnlyDictionary<string, long>>(
            asker,
            async context =>
                await context.ErasedCounts.AsNoTracking().ToDictionaryAsync(row => row.Kind, row => row.Count, StringComparer.Ordinal, ct),
            ct);
}
