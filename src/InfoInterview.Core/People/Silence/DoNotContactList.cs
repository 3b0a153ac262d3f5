using System.Collections.Immutable;
using NodaTime;

namespace InfoInterview.People;

/// <summary>
/// The people who are not written to, by the hashes of their identities; immutable, and only ever grows. It outlives merges, erasure and
/// any number of imports, since it needs none of the records it speaks of. Ask it before anything is written to anybody (G2.2, G8.1).
/// </summary>
public sealed class DoNotContactList
{
    private readonly DoNotContactKey key;
    private readonly ImmutableDictionary<string, ImmutableSortedSet<DoNotContactEntry>> entries;

    private DoNotContactList(DoNotContactKey key, ImmutableDictionary<string, ImmutableSortedSet<DoNotContactEntry>> entries)
    {
        this.key = key;
        this.entries = entries;
    }

    /// <summary>A list of the entries that a host has kept.</summary>
    /// <param name="key">The key under which they were hashed.</param>
    /// <param name="entries">The entries; may be empty.</param>
    /// <returns>The list; an entry that comes twice stands once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="entries"/> is <c>null</c>.</exception>
    public static DoNotContactList Of(DoNotContactKey key, IEnumerable<DoNotContactEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Aggregate(new DoNotContactList(key, ImmutableDictionary.Create<string, ImmutableSortedSet<DoNotContactEntry>>(StringComparer.Ordinal)), (list, entry) => list.With(entry));
    }

    /// <summary>All entries, for keeping; ordered by hash, reason and day.</summary>
    public ValueList<DoNotContactEntry> Entries => entries.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value).ToValueList();

    /// <summary>This list and somebody more, under every identity by which they may come back.</summary>
    /// <param name="contact">Who.</param>
    /// <param name="why">Why, and since when.</param>
    /// <returns>The longer list; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> or <paramref name="why"/> is <c>null</c>.</exception>
    public DoNotContactList With(Contact contact, DoNotContact why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return key.HashesOf(contact).Aggregate(this, (list, hash) => list.With(new DoNotContactEntry { Hash = hash, Reason = why.Reason, Since = why.Since }));
    }

    /// <summary>Why this contact may not be written to, by the record itself or by the list; <c>null</c> when they may.</summary>
    /// <param name="contact">Who would be written to.</param>
    /// <returns>The first reason that is known; it stands until somebody takes it back (G8.1).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public DoNotContact? Blocks(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        if (!contact.DoNotContact.IsEmpty) return contact.DoNotContact[0];
        foreach (var hash in key.HashesOf(contact))
        {
            if (entries.TryGetValue(hash, out var known)) return new DoNotContact { Reason = known[0].Reason, Since = known[0].Since };
        }

        return null;
    }

    /// <summary>
    /// That this contact was erased, and since when, whatever else the record or the list says: nothing brings them back (G8.1);
    /// <c>null</c> when they were not.
    /// </summary>
    /// <param name="contact">Who.</param>
    /// <param name="others">Other identities that they are known by, such as addresses of before; none is enough.</param>
    /// <returns>The entry of the erasure, without the name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> or <paramref name="others"/> is <c>null</c>.</exception>
    public DoNotContact? ErasureOf(Contact contact, params IEnumerable<string> others)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(others);
        foreach (var hash in key.HashesOf(contact).Concat(others.Select(key.Hash)))
        {
            if (entries.TryGetValue(hash, out var known) && known.FirstOrDefault(entry => entry.Reason == DoNotContactReason.Erased) is { } erased)
                return new DoNotContact { Reason = erased.Reason, Since = erased.Since };
        }

        return null;
    }

    private DoNotContactList With(DoNotContactEntry entry) => new(
        key,
        entries.SetItem(entry.Hash, (entries.GetValueOrDefault(entry.Hash) ?? ImmutableSortedSet.Create<DoNotContactEntry>(EntryOrder.Instance)).Add(entry)));

    private sealed class EntryOrder : IComparer<DoNotContactEntry>
    {
        public static EntryOrder Instance { get; } = new();

        public int Compare(DoNotContactEntry? x, DoNotContactEntry? y)
        {
            var byReason = Nullable.Compare(x?.Reason, y?.Reason);
            return byReason != 0 ? byReason : Nullable.Compare<LocalDate>(x?.Since, y?.Since);
        }
    }
}
