namespace InfoInterview.Templates.Brackets;

/// <summary>
/// Decides about people's names, where a wrong guess does the most harm: when wording and context disagree, it says nothing.
/// </summary>
internal static class NameGuess
{
    private static readonly string[] OtherThings =
        ["company", "organization", "organisation", "firm", "employer", "business", "school", "university", "college", "project", "article", "industry", "program", "course", "event", "publication", "job", "talk", "paper", "team", "department", "product"];

    /// <summary>True when the placeholder is a person's name; the field is null when it is not clear whose.</summary>
    public static bool Of(string[] words, Person owner, BracketContext context, out string? field)
    {
        field = null;
        if (words.Any(OtherThings.Contains) || !IsName(words, owner)) return false;
        var isFirst = words.Any(word => word is "first" or "firstname" or "fname" or "forename" or "given");
        var isLast = words.Any(word => word is "last" or "lastname" or "lname" or "surname" or "family");
        var place = context.Named();
        var person = (owner, place) switch
        {
            (Person.Connector, Person.Contact) => Person.Unclear,
            (Person.Seeker, Person.Contact or Person.Connector) => Person.Unclear,
            (Person.Contact, Person.Seeker) => Person.Unclear,
            (Person.Unclear, Person.Unclear) when isLast => Person.Contact,
            (Person.Unclear, _) => place,
            _ => owner,
        };
        field = person switch
        {
            Person.Seeker => isFirst ? "seeker.first_name" : isLast ? null : "seeker.full_name",
            Person.Contact when isFirst && !isLast => "contact.first_name",
            Person.Contact => (isLast && !isFirst) || context.IsAfterTitle ? "contact.last_name" : "contact.full_name",
            Person.Connector => "connector.name",
            _ => null,
        };
        return true;
    }

    private static bool IsName(string[] words, Person owner)
    {
        if (words.Any(word => word is "name" or "names" or "fullname" or "firstname" or "lastname" or "surname" or "fname" or "lname" or "forename")) return true;
        if (words is ["first"] or ["last"]) return true;
        if (words is ["contact"] or ["recipient"] or ["contact", "person"] or ["alum"] or ["alumni"] or ["interviewee"] or ["mentor"] or ["professional"] or ["hiring", "manager"]) return true;
        return owner == Person.Connector && words.Length <= 3 && !words.Any(word => word is "interest" or "link" or "linkedin");
    }
}
