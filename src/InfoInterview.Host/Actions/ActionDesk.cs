using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Actions;

/// <summary>
/// Gathers what there is to do, and keeps it. A promise and what came of advice are recorded in the history with the person, where the
/// planner asks for them; what was told in confidence is not spelt out there, since messages are made of it.
/// </summary>
internal sealed class ActionDesk(ActionShelf shelf, NotebookStore notebooks, InterviewStore store, DueStore due, TheDay day, IClock clock,
    IDateTimeZoneProvider zones, IHolidayCalendar holidays)
{
    private const int MostTries = 3;

    /// <summary>To choose from: those with whom something happened last.</summary>
    private const int MostPeople = 50;

    public async Task<ActionBoardView> ReadAsync(CancellationToken ct)
    {
        var stored = await shelf.ListAsync(ct);
        var items = stored.Select(item => item.Value).ToList();
        var notebook = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        return new ActionBoardView
        {
            Cards = ActionBoard.Of(items, await day.TodayAsync(ct)),
            Versions = stored.ToDictionary(item => item.Value.Id, item => item.Version),
            People = await PeopleAsync(items, ct),
            WithheldFromOwn = ActionGate.Release(items, notebook, WayOut.OwnFile).Withheld,
            WithheldFromOthers = ActionGate.Release(items, notebook, WayOut.Shared).Withheld,
        };
    }

    public Task<Stored<ActionItem>?> FindAsync(ActionId id, CancellationToken ct) => shelf.FindAsync(id, ct);

    /// <summary>The items that may go there, with who the people are.</summary>
    public async Task<(ReleasedActions Actions, ValueList<Contact> People)> ReleaseAsync(WayOut to, CancellationToken ct)
    {
        var items = (await shelf.ListAsync(ct)).Select(item => item.Value).OrderBy(item => item.Id.Value).ToList();
        var released = ActionGate.Release(items, await notebooks.FindNotebookAsync(TheSeeker.Id, ct), to);
        return (released, (await PeopleAsync(items, ct)).ToValueList());
    }

    /// <summary>The day that is proposed for a kind, reckoned from today.</summary>
    public async Task<Func<ActionKind, LocalDate>> ProposedDaysAsync(CancellationToken ct)
    {
        var zone = (await store.FindSeekerAsync(TheSeeker.Id, ct))?.Zone.In(zones) ?? DateTimeZone.Utc;
        var today = await day.TodayAsync(ct);
        var calendar = new BusinessCalendar(zone, Weekend.In(null), holidays);
        return kind => Deadlines.Propose(kind, today, calendar).Day;
    }

    /// <summary>Keeps an item, and with it what it means for the history with the person.</summary>
    public async Task<KeepOutcome<ActionItem>> SaveAsync(ActionItem item, long version, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (item.For is null) return await shelf.SaveAsync(item, version, [], now, ct);
        var told = await ToldAsync(item, ct);
        var promised = item.State == ActionState.Dropped ? null : ActionFacts.Promised(told, now);
        return await shelf.SaveAsync(item, version, [.. new[] { promised, ActionFacts.Done(told, now) }.OfType<Fact>()], now, ct);
    }

    /// <summary>Records what the other side promised in a talk.</summary>
    public Task<bool> TheyPromisedAsync(InterviewNote note, ProposedAction action, CancellationToken ct) => RecordAsync(
        note.With.Contact,
        new PromiseMade
        {
            At = clock.GetCurrentInstant(),
            By = Side.Contact,
            What = ConfidentialityGate.Lets(note, WayOut.Message) ? action.Text : Spoken.Of("What they promised in the talk"),
            Due = ActionWriting.LastDay(action),
            Key = ActionWriting.KeyOf(note.Id, action.Span),
        },
        ct);

    /// <summary>Whether it was recorded; a history that has moved on meanwhile is read anew.</summary>
    private async Task<bool> RecordAsync(ContactId contact, Fact fact, CancellationToken ct)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await store.FindEngagementAsync(TheSeeker.Id, contact, ct) is not { } stored) return false;
            if (await store.AppendAsync(TheSeeker.Id, contact, stored.Version, fact, clock.GetCurrentInstant(), ct) is not AppendOutcome.Stale and var outcome)
                return outcome is AppendOutcome.Appended or AppendOutcome.AlreadyThere;
        }

        return false;
    }

    private async Task<ActionItem> ToldAsync(ActionItem item, CancellationToken ct) =>
        ActionGate.Release([item], await notebooks.FindNotebookAsync(TheSeeker.Id, ct), WayOut.Message).Items.IsEmpty
            ? item with { What = Spoken.Of("What I promised in the talk") }
            : item;

    private async Task<IReadOnlyList<Contact>> PeopleAsync(IReadOnlyCollection<ActionItem> items, CancellationToken ct)
    {
        var people = new Dictionary<ContactId, Contact>();
        foreach (var stored in await due.LatestAsync(TheSeeker.Id, clock.GetCurrentInstant(), MostPeople,
            ct)) people[stored.Engagement.Contact.Id] = stored.Engagement.Contact;
        foreach (var id in items.Select(item => item.For).OfType<ContactId>().Distinct())
        {
            if (!people.ContainsKey(id) && await store.FindContactAsync(TheSeeker.Id, id, ct) is { } stored) people[id] = stored.Contact;
        }

        return people.Values.OrderBy(person => person.Name.Full, StringComparer.OrdinalIgnoreCase).ToList();
    }
}
