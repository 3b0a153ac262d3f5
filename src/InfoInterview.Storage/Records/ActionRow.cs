using InfoInterview.Actions;
using InfoInterview.Interchange.Actions;
using InfoInterview.People;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Storage.Records;

/// <summary>An action item, whole, the note that it came from, and the day that it is sorted by.</summary>
internal sealed class ActionRow : KeptRow<ActionItem>
{
    /// <summary>The last day for it, as <c>2026-03-09</c>.</summary>
    public string? Due { get; private set; }

    public Guid? Note { get; private set; }

    protected override ActionItem Read() => ActionItemJson.Read(Document);

    protected override ActionItem Blank() => new()
    {
        Id = new ActionId(Id),
        What = Unreadable.Line(Document),
        Kind = ActionKind.Read,
        For = Contact is { } contact ? new ContactId(contact) : null,
        Due = Due is { } due && LocalDatePattern.Iso.Parse(due) is { Success: true, Value: var day } ? day : null,
    };

    public override string Write(ActionItem value) => Documents.Readable<ActionItem>(ActionItemJson.Write(value), ActionItemJson.TryRead, nameof(value));

    public override Guid IdOf(ActionItem value) => value.Id.Value;

    public override ContactId ContactOf(ActionItem value) => value.For.GetValueOrDefault();

    public override ActionItem About(ActionItem value, ContactId contact) => value with { For = contact };

    protected override void TakeMore(ActionItem value)
    {
        Due = value.Due is { } due ? LocalDatePattern.Iso.Format(due.WithCalendar(CalendarSystem.Iso)) : null;
        Note = value.Source?.Note.Value;
    }
}
