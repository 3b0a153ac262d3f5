using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.Keeping;

/// <summary>The plans of one seeker, each with the contact as they are known now, inside one transaction.</summary>
internal sealed class PlanShelf(InterviewContext context, CancellationToken ct)
{
    private readonly Shelf<PlanRow, InterviewPlan> plans = new(context, ct);

    public async Task<Stored<InterviewPlan>?> FindAsync(InterviewId id) => await WholeAsync(await plans.FindAsync(id.Value));

    public async Task<Stored<InterviewPlan>?> FindCurrentAsync(ContactId contact) =>
        await ListAsync(contact, most: 1) is [var current] ? current : null;

    public async Task<ValueList<Stored<InterviewPlan>>> ListAsync(ContactId contact, int most)
    {
        var found = await plans.ListAsync(plans.Rows.Where(row => row.Contact == contact.Value).OrderByDescending(row => row.MadeAt).ThenByDescending(row => row.Id).Take(most));
        var whole = new List<Stored<InterviewPlan>>(found.Count);
        foreach (var plan in found) whole.Add((await WholeAsync(plan))!);
        return whole.ToValueList();
    }

    public async Task<KeepOutcome<InterviewPlan>> SaveAsync(InterviewPlan plan, long expectedVersion, Instant now) =>
        await plans.SaveAsync(plan, expectedVersion, row => row.MadeAt = now) switch
        {
            KeepOutcome<InterviewPlan>.Saved saved => saved with { Current = (await WholeAsync(saved.Current))! },
            KeepOutcome<InterviewPlan>.Stale stale => stale with { Current = (await WholeAsync(stale.Current))! },
            var other => other,
        };

    private async Task<Stored<InterviewPlan>?> WholeAsync(Stored<InterviewPlan>? stored)
    {
        if (stored is null || stored.Value.Contact.Id == default) return stored;
        var contact = await context.Contacts.AsNoTracking().SingleAsync(row => row.Id == stored.Value.Contact.Id.Value, ct);
        return stored with { Value = stored.Value with { Contact = contact.ToStored().Contact } };
    }
}
