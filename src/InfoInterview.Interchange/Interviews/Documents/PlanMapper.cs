using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Time;

namespace InfoInterview.Interchange.Interviews.Documents;

/// <summary>Between a plan and its document.</summary>
internal static class PlanMapper
{
    public static PlanDocument ToDocument(InterviewPlan plan) => new()
    {
        Version = InterviewPlanJson.Version,
        Id = plan.Id == default ? null : plan.Id.Value.ToString("D"),
        Contact = JsonText.Element(plan.Contact),
        Format = Vocabulary.Forms[plan.Format],
        Appointment = plan.Appointment is { } appointment ? JsonText.Element(appointment) : null,
        Topic = plan.Topic,
        Whereabouts = plan.Whereabouts,
        Agenda = AgendaMapper.ToDocument(plan.Agenda),
        Questions = Lists.Of(plan.Questions.Questions, QuestionMapper.ToDocument),
        PassedOver = Lists.Of(plan.Questions.PassedOver, QuestionMapper.ToDocument),
        Known = Lists.Of(plan.Known, fact => new KnownDocument { Name = fact.Name, From = PlanWords.Sources[fact.From] }),
        Asked = Lists.Of(plan.Asked, text => text),
        Prepared = Lists.Of(plan.Prepared, PlanWords.Tasks),
    };

    public static InterviewPlan? FromDocument(DocumentReader reader, string path, PlanDocument? document)
    {
        if (!reader.Has(path, document) || document is null || !IsOurVersion(reader, path, document)) return null;
        reader.NothingUnknown(path, document);
        var id = new InterviewId(reader.Id($"{path}.id", document.Id));
        var contact = reader.NeededPart<Contact>($"{path}.contact", document.Contact);
        _ = reader.Has($"{path}.format", document.Format);
        var format = reader.Word($"{path}.format", document.Format, Vocabulary.Forms);
        var questions = Questions(reader, path, document);
        var known = reader.Items($"{path}.known", document.Known, FromDocument);
        var asked = reader.Texts($"{path}.asked", document.Asked);
        var prepared = Lists.Read(reader, $"{path}.prepared", document.Prepared, PlanWords.Tasks);
        var appointment = reader.Part<Appointment>($"{path}.appointment", document.Appointment);
        var agenda = AgendaMapper.FromDocument(reader, $"{path}.agenda", document.Agenda);
        return reader.HasProblems || contact is null || format is null || agenda is null ? null : new InterviewPlan
        {
            Id = id,
            Contact = contact,
            Format = format.Value,
            Agenda = agenda,
            Questions = questions,
            Appointment = appointment,
            Topic = document.Topic,
            Whereabouts = document.Whereabouts,
            Known = known,
            Asked = asked,
            Prepared = prepared,
        };
    }

    private static bool IsOurVersion(DocumentReader reader, string path, PlanDocument document)
    {
        if (!reader.Has($"{path}.version", document.Version)) return false;
        if (document.Version == InterviewPlanJson.Version) return true;
        reader.Say($"{path}.version", string.Create(CultureInfo.InvariantCulture, $"Version {document.Version} is not known; version {InterviewPlanJson.Version} is."));
        return false;
    }

    private static QuestionSelection Questions(DocumentReader reader, string path, PlanDocument document)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new QuestionSelection
        {
            Questions = reader.Items($"{path}.questions", document.Questions, (_, place, question) =>
            {
                var planned = QuestionMapper.FromDocument(reader, place, question);
                if (planned is not null && !seen.Add(planned.Key)) reader.Say(place, "This question stands twice.");
                return planned;
            }),
            PassedOver = reader.Items($"{path}.passedOver", document.PassedOver, QuestionMapper.FromDocument),
        };
    }

    private static KnownFact? FromDocument(DocumentReader reader, string path, KnownDocument document)
    {
        reader.NothingUnknown(path, document);
        _ = reader.Has($"{path}.from", document.From);
        var from = reader.Word($"{path}.from", document.From, PlanWords.Sources);
        return reader.Has($"{path}.name", document.Name) && from is { } known ? new KnownFact { Name = document.Name!, From = known } : null;
    }
}
