using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Storage.Keeping;
using InfoInterview.Storage.Records;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// The plans of talks of many seekers, in the database of <see cref="InterviewStore"/>, which makes it. A contact has one current
/// plan, the one that was
/// made last, and past ones. A plan comes back with the contact as they are known now; a merge of contacts takes it along, and erasing
/// a contact erases
/// it. Every write is one transaction. Safe to share between threads, and a database between processes.
/// </summary>
public sealed class InterviewPlanStore
{
    private readonly Transactions transactions;

    internal InterviewPlanStore(Transactions transactions) => this.transactions = transactions;

    /// <summary>The plan of an interview; <c>null</c> when the seeker or the interview is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="interview">The interview of the plan.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, with its version.</returns>
    public Task<Stored<InterviewPlan>?> FindPlanAsync(Asker asker, InterviewId interview, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Plans(context, ct).FindAsync(interview), ct);

    /// <summary>The plan for a contact that was made last; <c>null</c> when there is none.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="contact">With whom.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, with its version.</returns>
    public Task<Stored<InterviewPlan>?> FindCurrentPlanAsync(Asker asker, ContactId contact, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Plans(context, ct).FindCurrentAsync(contact), ct);

    /// <summary>All plans for a contact, the current one first; empty when there is none.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="contact">With whom.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The plans with their versions.</returns>
    public Task<ValueList<Stored<InterviewPlan>>> ListPlansAsync(Asker asker, ContactId contact, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Plans(context, ct).ListAsync(contact, int.MaxValue), ct);

    /// <summary>
    /// Writes a plan, when what stands is what the writer has seen. Saving what stands already changes nothing and is no conflict. A
    /// new plan becomes the
    /// current one of its contact. <see cref="InterviewPlan.Preparation"/> is not kept, as it follows from the moment of asking.
    /// </summary>
    /// <param name="asker">Whose plan.</param>
    /// <param name="plan">The plan, under its id, with one of the seeker's contacts, whose record is not changed by it.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the plan must be new.</param>
    /// <param name="now">The moment of writing; that of the first write orders the plans.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The plan or its contact has no id, or it cannot be kept.</exception>
    public Task<KeepOutcome<InterviewPlan>> SavePlanAsync(
        Asker asker, InterviewPlan plan, long expectedVersion, Instant now, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Id == default) throw new ArgumentException("A plan is stored under the id of its interview; give one.", nameof(plan));
        if (plan.Contact.Id == default)
            throw new ArgumentException("A plan is stored for a contact that has an id; give one.", nameof(plan));
        return transactions.WriteAsync(asker, context => Plans(context, ct).SaveAsync(plan, expectedVersion, now), ct);
    }

    /// <summary>Deletes a plan for good, when it stands as the writer has seen it.</summary>
    /// <param name="asker">Whose plan.</param>
    /// <param name="interview">Its interview.</param>
    /// <param name="expectedVersion">The version that the writer has seen.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Deleted, or why it still stands: changed since, refused or unknown.</returns>
    public Task<KeepOutcome<InterviewPlan>> DeletePlanAsync(
        Asker asker, InterviewId interview, long expectedVersion, CancellationToken ct = default) =>
        transactions.DeleteAsync(asker, context =>
            new Shelf<PlanRow, InterviewPlan>(context, ct).DeleteAsync(interview.Value, expectedVersion), ct);

    private static PlanShelf Plans(InterviewContext context, CancellationToken ct) => new(context, ct);
}
