using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>Gathers what the page of a contact shows.</summary>
internal sealed class ContactDesk(
    InterviewStore store,
    StepPlanner planner,
    ContactReviewer contactReviewer,
    EngagementReviewer engagementReviewer,
    IClock clock,
    IDateTimeZoneProvider zones,
    TheDay day,
    Shortlist shortlist,
    MakeId makeId)
{
    /// <summary>The view; <c>null</c> when there is no such contact.</summary>
    public async Task<ContactView?> ReadAsync(ContactId id, CancellationToken ct)
    {
        if (await store.FindContactAsync(TheSeeker.Id, id, ct) is not { } stored) return null;
        if (await planner.ForAsync(id, ct) is not { Of.Stored: var engagement } steps) return null;
        var zone = engagement.Engagement.Seeker.Zone.In(zones);
        return new ContactView
        {
            Stored = stored,
            Engagement = engagement,
            Steps = steps.Lines,
            Silence = steps.Silence,
            Book = steps.Beside,
            Findings = [.. contactReviewer.Review(stored.Contact), .. engagementReviewer.Review(engagement.Engagement)],
            SeekerZone = zone,
            Today = clock.GetCurrentInstant().InZone(zone).Date,
            Now = clock.GetCurrentInstant(),
            LocalNow = LocalText.Write(clock.GetCurrentInstant().InZone(zone).LocalDateTime),
            Key = makeId().ToString("N"),
        };
    }

    /// <summary>Whether the record stands there and cannot be read any more.</summary>
    public async Task<bool> IsUnreadableAsync(ContactId id, CancellationToken ct) =>
        await store.FindContactAsync(TheSeeker.Id, id, ct) is { Unreadable: not null };

    public async Task<SaveOutcome> SaveAsync(Contact contact, long version, CancellationToken ct)
    {
        var outcome = await store.SaveContactAsync(TheSeeker.Id, contact, version, ct);
        if (outcome is SaveOutcome.Saved) shortlist.Forget();
        return outcome;
    }

    public Task<AppendOutcome> RecordAsync(ContactId id, long version, Fact fact, CancellationToken ct) =>
        store.AppendAsync(TheSeeker.Id, id, version, fact, clock.GetCurrentInstant(), ct);

    /// <summary>Notes that somebody is never written to again, from today on where the seeker lives.</summary>
    public async Task<SaveOutcome> SilenceAsync(ContactId id, DoNotContactReason reason, CancellationToken ct) =>
        await store.BlockContactAsync(TheSeeker.Id, id, new DoNotContact { Reason = reason, Since = await day.TodayAsync(ct) }, ct);

    public Instant Now => clock.GetCurrentInstant();
}
