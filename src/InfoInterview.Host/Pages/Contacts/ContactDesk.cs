using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
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

    /// <summary>The times that a message offers, and the one that it accepts, as they were typed for it.</summary>
    public static (ValueList<Appointment> Times, Appointment? Accepted) TimesIn(WritingInput writing, ContactView known, InputProblems problems)
    {
        var input = new FactInput { Parts = { ["offers.times"] = writing[WritingFields.Times], ["offers.times.zone"] = known.Seeker.Zone.Id } };
        var field = FactGroup.All.SelectMany(group => group.Fields).First(one => one.Name is "offers.times");
        var times = writing[WritingFields.Times] is null ? [] : new TypedParts(input, known.Contact, problems).Times(field);
        var offered = known.Steps.Select(line => StepDetails.TimesOf(line.Step)).FirstOrDefault(list => !list.IsEmpty);
        var start = LocalText.Read(writing[WritingFields.MeetingStart]);
        return (times, start is null ? null : offered.FirstOrDefault(time => time.Start == start));
    }

    public Task<AppendOutcome> RecordAsync(ContactId id, long version, Fact fact, CancellationToken ct) =>
        store.AppendAsync(TheSeeker.Id, id, version, fact, clock.GetCurrentInstant(), ct);

    /// <summary>Notes that somebody is never written to again, from today on where the seeker lives.</summary>
    public async Task<SaveOutcome> SilenceAsync(ContactId id, DoNotContactReason reason, CancellationToken ct) =>
        await store.BlockContactAsync(TheSeeker.Id, id, new DoNotContact { Reason = reason, Since = await day.TodayAsync(ct) }, ct);

    public Instant Now => clock.GetCurrentInstant();
}
