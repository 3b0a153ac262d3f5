using InfoInterview.People;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Standing;

namespace InfoInterview.Storage;

/// <content>Contacts: found, listed, saved.</content>
public sealed partial class InterviewStore
{
    /// <summary>A contact of a seeker; <c>null</c> when the seeker or the contact is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="id">The contact.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The contact with its version.</returns>
    public Task<StoredContact?> FindContactAsync(Asker asker, ContactId id, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Book(context, ct).FindAsync(id), ct);

    /// <summary>Whether the contact of an id was erased: nobody comes back under it.</summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">Which.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether they were; <c>false</c> also for somebody who was never known.</returns>
    public Task<bool> WasErasedAsync(Asker asker, ContactId contact, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Book(context, ct).WasErasedAsync(contact), ct);

    /// <summary>Whom somebody referred: the contacts that name one of their ids as the one who did.</summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="referrers">The ids of the one who referred, those of before a merge included.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The contacts; empty when there is none.</returns>
    public Task<ValueList<Contact>> ListReferredAsync(Asker asker, IReadOnlyCollection<ContactId> referrers, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(referrers);
        return transactions.ReadAsync(asker, context => Book(context, ct).ReferredByAsync(referrers), ct);
    }

    /// <summary>Who is known by an address or number; <c>null</c> when nobody is.</summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="point">The address or number.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The id of their record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="point"/> is <c>null</c>.</exception>
    public Task<ContactId?> FindContactIdAsync(Asker asker, ContactPoint point, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(point);
        var known = new Contact { Name = PersonName.Parse("A"), Points = [point] };
        return transactions.ReadAsync<ContactId?>(
            asker,
            async context =>
            {
                var book = Book(context, ct);
                var holders = await book.HoldersAsync(book.KeysOf(known));
                return holders.Count == 0 ? null : new ContactId(holders.Values.First());
            },
            ct);
    }

    /// <summary>A part of a seeker's contacts, ordered by full name; empty when the seeker is unknown.</summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="search">
    /// Words that must all occur in name, e-mail address, organization, role or tags, in any letter case of any script; <c>null</c> or
    /// blank for all contacts.
    /// </param>
    /// <param name="skip">How many to leave out at the start; at least 0.</param>
    /// <param name="take">How many to give at most; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The contacts of that part, and how many there are in all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public Task<ContactPage> ListContactsAsync(Asker asker, string? search, int skip, int take, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return transactions.ReadAsync(asker, context => Book(context, ct).ListAsync(search, skip, take), ct);
    }

    /// <summary>A part of a seeker's contacts by full name, with where each stands; empty when the seeker is unknown.</summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="skip">How many to leave out at the start; at least 0.</param>
    /// <param name="take">How many to give at most; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The contacts of that part with where they stand, and how many there are in all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public Task<ContactListing> ListStandingAsync(Asker asker, ContactFilter filter, int skip, int take, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return transactions.ReadAsync(asker, context => StandingFinder.ListAsync(filter, Book(context, ct), skip, take), ct);
    }

    /// <summary>The tags that a seeker's contacts have, by name, each once; none when the seeker is unknown.</summary>
    /// <param name="asker">Whose tags.</param>
    /// <param name="most">How many at most, of those that differ in any letter; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The tags; empty when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative.</exception>
    public Task<ValueList<string>> ListTagsAsync(Asker asker, int most, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return transactions.ReadAsync(asker, context => new ContactSearch(context, ct).TagsAsync(most), ct);
    }

    /// <summary>
    /// A part of the cases in which several of a seeker's contacts may be one person, the most certain first and then by name; none when
    /// the
    /// seeker is unknown. They are those of <see cref="DuplicateFinder.Find"/> over all contacts, and are kept: what was written since
    /// they
    /// were asked for last is compared before the answer.
    /// </summary>
    /// <param name="asker">Whose contacts.</param>
    /// <param name="skip">How many to leave out at the start; at least 0.</param>
    /// <param name="take">How many to give at most; at least 0.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The cases of that part, and how many there are in all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public async Task<DuplicatePage> ListDuplicatesAsync(Asker asker, int skip, int take, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var page = await transactions.ReadAsync(
            asker,
            async context =>
            {
                var twins = new TwinFinder(context, provider, ct);
                return await twins.IsCurrentAsync() ? await twins.ListAsync(skip, take) : null;
            },
            ct);
        return page ?? await transactions.WriteAsync(
            asker,
            async context =>
            {
                var twins = new TwinFinder(context, provider, ct);
                await twins.CompareAsync();
                return await twins.ListAsync(skip, take);
            },
            ct);
    }

    /// <summary>
    /// Writes a contact, when what stands is what the writer has seen. Saving what stands already changes nothing and is no conflict.
    /// </summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">The contact, under its id.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the contact must be new.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with its version, or why nothing was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The contact has no id.</exception>
    public Task<SaveOutcome> SaveContactAsync(Asker asker, Contact contact, long expectedVersion, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ThrowIfWithoutId(contact, nameof(contact));
        return transactions.WriteAsync(asker, context => Book(context, ct).SaveAsync(contact, expectedVersion), ct);
    }
}
