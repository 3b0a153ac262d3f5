using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Actions;

/// <summary>The seeker's action items, as they are stored.</summary>
internal sealed class ActionShelf(ActionStore store)
{
    public Task<ValueList<Stored<ActionItem>>> ListAsync(CancellationToken ct) => store.ListActionsAsync(TheSeeker.Id, contact: null, ct);

    public Task<Stored<ActionItem>?> FindAsync(ActionId id, CancellationToken ct) => store.FindActionAsync(TheSeeker.Id, id, ct);

    public async Task<NoteActions> OfNoteAsync(NoteId note, CancellationToken ct) => new((await ListAsync(ct)).Where(item => item.Value.Source?.Note == note).ToValueList());

    public Task<KeepOutcome<ActionItem>> SaveAsync(
        ActionItem item, long version, IReadOnlyList<Fact> facts, Instant now, CancellationToken ct) =>
        store.SaveActionAsync(TheSeeker.Id, item, version, facts, now, ct);
}
