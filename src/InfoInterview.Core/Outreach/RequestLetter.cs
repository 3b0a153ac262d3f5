using InfoInterview.People;
using InfoInterview.Templates;

namespace InfoInterview.Outreach;

/// <summary>The fields that a request may use (G3.1). Every value is one line; an absent or blank one is <c>null</c>, and its sentence vanishes.</summary>
internal sealed class RequestLetter
{
    private readonly Seeker seeker;
    private readonly Contact contact;
    private readonly Ask ask;

    public RequestLetter(Seeker seeker, Contact contact, Ask ask)
    {
        this.seeker = seeker;
        this.contact = contact;
        this.ask = ask;
    }

    public static TemplateSchema<RequestLetter> Schema { get; } = TemplateSchema.For<RequestLetter>(letter => letter
        .Text("salutation", x => Salutation.For(x.contact.Name))
        .Object("seeker", x => x.seeker, seeker => seeker
            .Text("name", x => x.Name.Full)
            .OptionalText("status", x => FieldText.OneLine(x.Status))
            .OptionalText("affiliation", x => FieldText.OneLine(x.Affiliation))
            .OptionalText("profile", x => FieldText.OneLine(x.ProfileLink))
            .OptionalText("phone", x => FieldText.OneLine(x.Phone)))
        .Object("contact", x => x.contact, contact => contact
            .OptionalText("organization", x => FieldText.Name(x.Organization))
            .OptionalText("admired", x => FieldText.OneLine(x.Admired)))
        .Object("ask", x => x.ask, ask => ask
            .Text("topic", x => FieldText.OneLine(x.Topic))
            .Value("minutes", x => x.Minutes)));
}
