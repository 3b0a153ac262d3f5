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
            .OptionalText("status", x => OneLine(x.Status))
            .OptionalText("affiliation", x => OneLine(x.Affiliation))
            .OptionalText("profile", x => OneLine(x.ProfileLink))
            .OptionalText("phone", x => OneLine(x.Phone)))
        .Object("contact", x => x.contact, contact => contact
            .OptionalText("organization", x => OneLine(x.Organization))
            .OptionalText("admired", x => OneLine(x.Admired)))
        .Object("ask", x => x.ask, ask => ask
            .Text("topic", x => OneLine(x.Topic))
            .Value("minutes", x => x.Minutes)));

    /// <summary>
    /// People paste line breaks and trailing full stops into fields; in the middle of a sentence, and above all in a subject line, they have no place.
    /// </summary>
    private static string? OneLine(string? text)
    {
        if (text is null) return null;
        if (!NeedsTidying(text)) return text;
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var clean = string.Concat(words.Where(character => !char.IsControl(character))).TrimEnd('.', ',', ';', ' ');
        return clean.Length == 0 ? null : clean;
    }

    private static bool NeedsTidying(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text[^1] is '.' or ',' or ';') return true;
        foreach (var character in text)
        {
            if (char.IsControl(character) || (char.IsWhiteSpace(character) && character != ' ')) return true;
        }

        return false;
    }
}
