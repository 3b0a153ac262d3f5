using InfoInterview.Interchange.Notes;
using InfoInterview.Notes;
using InfoInterview.People;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Storage.Records;

/// <summary>A note, whole, and the day that it is sorted by.</summary>
internal sealed class NoteRow : KeptRow<InterviewNote>
{
    /// <summary>The day of the talk, as <c>2026-03-09</c>.</summary>
    public string Day { get; private set; } = "";

    protected override InterviewNote Read() => NoteJson.Read(Document);

    protected override InterviewNote Blank() => new()
    {
        Id = new NoteId(Id),
        With = new Interviewee { Contact = new ContactId(Contact.GetValueOrDefault()), Name = Unreadable.Name },
        Day = LocalDatePattern.Iso.Parse(Day) is { Success: true, Value: var day } ? day : default,
        Text = Unreadable.Text(Document),
    };

    public override string Write(InterviewNote value) => Documents.Readable<InterviewNote>(NoteJson.Write(value), NoteJson.TryRead, nameof(value));

    public override Guid IdOf(InterviewNote value) => value.Id.Value;

    public override ContactId ContactOf(InterviewNote value) => value.With.Contact;

    public override InterviewNote About(InterviewNote value, ContactId contact) => value with { With = value.With with { Contact = contact } };

    protected override void TakeMore(InterviewNote value) => Day = LocalDatePattern.Iso.Format(value.Day.WithCalendar(CalendarSystem.Iso));
}
