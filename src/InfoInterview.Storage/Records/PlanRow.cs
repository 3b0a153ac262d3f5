using InfoInterview.Interchange.Interviews;
using InfoInterview.Interviews;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>
/// The plan of a talk, whole but for the contact, of whom it has the id and the name only: everything else about them stands in their own
/// record, and is changed and erased there.
/// </summary>
internal sealed class PlanRow : KeptRow<InterviewPlan>
{
    private const int UsualMinutes = 30;

    private static readonly AgendaPlanner Agendas = new();

    /// <summary>When it was made; the youngest of a contact is the current one.</summary>
    public Instant MadeAt { get; set; }

    protected override InterviewPlan Read() => InterviewPlanJson.Read(Document);

    protected override InterviewPlan Blank() => new()
    {
        Id = new InterviewId(Id),
        Contact = new Contact { Id = new ContactId(Contact.GetValueOrDefault()), Name = PersonName.Parse(Unreadable.Name) },
        Format = InterviewFormat.Video,
        Agenda = Agendas.Plan(UsualMinutes, []),
    };

    public override string Write(InterviewPlan value) => Documents.Readable<InterviewPlan>(
        InterviewPlanJson.Write(value with { Contact = new Contact { Id = value.Contact.Id, Name = value.Contact.Name } }), InterviewPlanJson.TryRead, nameof(value));

    public override Guid IdOf(InterviewPlan value) => value.Id.Value;

    public override ContactId ContactOf(InterviewPlan value) => value.Contact.Id;

    public override InterviewPlan About(InterviewPlan value, ContactId contact) => value with { Contact = value.Contact with { Id = contact } };
}
