using InfoInterview.People;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Records;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// The contacts that seekers have deleted, in the database of <see cref="InterviewStore"/>, which makes it. They lie there for
/// <see cref="BinnedContact.Days"/> days with all that is kept about them, and come back as they were. Whoever is erased lies in no bin.
/// Every write is one transaction. Safe to share between threads, and a database between processes.
/// </summary>
public sealed class BinStore
{
    private readonly DatabaseProvider provider;
    private readonly Transactions transactions;
    private readonly ForecastPlanner planner;

    internal BinStore(DatabaseProvider provider, Transactions transactions, ForecastPlanner planner) =>
        (this.provider, this.transactions, this.planner) = (provider, transactions, planner);

    /// <summary>Deletes a contact, who can be brought back for a while.</summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="contact">Who.</param>
    /// <param name="now">The moment.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What lies in the bin; <c>null</c> when the seeker or the contact is unknown.</returns>
    public Task<BinnedContact?> DeleteContactAsync(Asker asker, ContactId contact, Instant now, CancellationToken ct = default) =>
        transactions.WriteAsync(asker, context => Bin(context, ct).PutAsync(contact, now), ct);

    /// <summary>Those who can be brought back, who was deleted last first; empty when the seeker is unknown.</summary>
    /// <param name="asker">Whose bin.</param>
    /// <param name="now">The moment; whose time is over is not told.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whoever is in the bin, each with until when.</returns>
    public Task<ValueList<BinnedContact>> ListAsync(Asker asker, Instant now, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Bin(context, ct).ListAsync(now), ct);

    /// <summary>
    /// Brings somebody back as they were. What they are known by and somebody else is by now stays with that one; a theme that is gone is
    /// no longer borne by their notes. Refused when they were erased since.
    /// </summary>
    /// <param name="asker">Whose bin.</param>
    /// <param name="contact">Who.</param>
    /// <param name="now">The moment; whose time is over is unknown.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with the record as it stands now, or why nothing was written.</returns>
    public Task<KeepOutcome<Contact>> BringBackAsync(Asker asker, ContactId contact, Instant now, CancellationToken ct = default) =>
        transactions.WriteAsync(asker, context => Bin(context, ct).BringBackAsync(contact, now), ct);

    /// <summary>Lets somebody go for good at once. That is no erasure: a later import may bring them in again.</summary>
    /// <param name="asker">Whose bin.</param>
    /// <param name="contact">Who.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether they lay there.</returns>
    public async Task<bool> DropAsync(Asker asker, ContactId contact, CancellationToken ct = default)
    {
        var dropped = await transactions.WriteAsync(asker, context => Bin(context, ct).DropAsync(contact), ct);
        if (dropped) await transactions.ForgetAsync();
        return dropped;
    }

    /// <summary>Lets those go for good whose time is over; to be asked now and then.</summary>
    /// <param name="asker">Whose bin.</param>
    /// <param name="now">The moment.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>How many went.</returns>
    public async Task<int> DropOldAsync(Asker asker, Instant now, CancellationToken ct = default)
    {
        var dropped = await transactions.WriteAsync(asker, context => Bin(context, ct).DropOldAsync(now), ct);
        if (dropped > 0) await transactions.ForgetAsync();
        return dropped;
    }

    private ContactBin Bin(InterviewContext context, CancellationToken ct)
    {
        var forecaster = new Forecaster(context, planner, ct);
        return new ContactBin(context, provider, new ContactBook(context, provider, new BlockList(context, provider, ct), forecaster,
            ct), forecaster, ct);
    }
}
