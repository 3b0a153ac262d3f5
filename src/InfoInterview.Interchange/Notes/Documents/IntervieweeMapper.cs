using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Interchange.Notes.Documents;

/// <summary>Between who was talked with and its document.</summary>
internal static class IntervieweeMapper
{
    public static IntervieweeDocument ToDocument(Interviewee with) => new()
    {
        Contact = with.Contact == default ? null : with.Contact.ToString(),
        Name = with.Name,
        Organization = with.Organization,
        Role = with.Role,
        Sector = with.Sector,
        Stage = with.Stage is { } stage ? Vocabulary.Stages[stage] : null,
        OrganizationSize = with.OrganizationSize,
    };

    public static Interviewee? FromDocument(DocumentReader reader, string path, IntervieweeDocument? document)
    {
        if (!reader.Has(path, document) || document is null) return null;
        reader.NothingUnknown(path, document);
        var contact = new ContactId(reader.Id($"{path}.contact", document.Contact));
        var stage = reader.Word($"{path}.stage", document.Stage, Vocabulary.Stages);
        return !reader.Has($"{path}.name", document.Name) ? null : new Interviewee
        {
            Contact = contact,
            Name = document.Name!,
            Organization = document.Organization,
            Role = document.Role,
            Sector = document.Sector,
            Stage = stage,
            OrganizationSize = document.OrganizationSize,
        };
    }
}
