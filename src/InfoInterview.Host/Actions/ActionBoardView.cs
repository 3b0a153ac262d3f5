using InfoInterview.Actions;
using InfoInterview.People;

namespace InfoInterview.Host.Actions;

/// <summary>The board of what there is to do.</summary>
internal sealed record ActionBoardView
{
    public required ValueList<ActionCard> Cards { get; init; }

    public required IReadOnlyDictionary<ActionId, long> Versions { get; init; }

    /// <summary>Whom something can be for: who was talked with, and whom items name.</summary>
    public required IReadOnlyList<Contact> People { get; init; }

    /// <summary>How many items stay out of files for oneself.</summary>
    public required int WithheldFromOwn { get; init; }

    /// <summary>How many stay out of files for a service that runs elsewhere.</summary>
    public required int WithheldFromOthers { get; init; }

    public IEnumerable<(string Title, string Id, IReadOnlyList<ActionCard> Cards)> Columns =>
    [
        (Spoken.Of("Overdue"), "overdue", Of(ActionStanding.Overdue)),
        (Spoken.Of("Due soon"), "soon", Of(ActionStanding.DueSoon)),
        (Spoken.Of("Later"), "later", Of(ActionStanding.Ahead, ActionStanding.NoDay)),
        (Spoken.Of("Done"), "done", Of(ActionStanding.Done)),
    ];

    public IReadOnlyList<ActionCard> Dropped => Of(ActionStanding.Dropped);

    public Contact? Find(ContactId? id) => id is { } known ? People.FirstOrDefault(person => person.Id == known) : null;

    private List<ActionCard> Of(params ActionStanding[] standings) => Cards.Where(card => standings.Contains(card.Standing)).ToList();
}
