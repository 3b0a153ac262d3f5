namespace InfoInterview.Templates.Brackets;

/// <summary>
/// The common wordings, the telling ones first: the field, the field when the placeholder is about the seeker (null where a person has
/// to say), and the phrases.
/// </summary>
internal static class Wordings
{
    public static (string? Field, string? SeekerField, string[] Any)[] Table { get; } =
    [
        ("seeker.zone", "seeker.zone", ["time zone", "timezone", "zone"]),
        ("meeting.place", "meeting.place", ["zoom", "zoom link", "meeting link", "video link", "call link", "teams link", "meet link", "location", "place", "venue", "address", "cafe", "coffee shop", "room", "where"]),
        ("seeker.profile_link", "seeker.profile_link", ["linkedin", "profile", "portfolio", "website", "url", "link", "github", "homepage"]),
        ("seeker.email", "seeker.email", ["email", "e mail", "mail"]),
        ("ask.duration", "ask.duration", ["minutes", "mins", "min", "duration", "length", "number of minutes", "amount of time", "how long"]),
        ("talk.advice", "talk.advice", ["advice", "tip", "tips", "suggestion", "recommendation", "guidance", "advised"]),
        ("talk.point", "talk.point", ["conversation", "discussed", "discussion", "takeaway", "take away", "learned", "learnt", "mentioned", "said", "insight", "insights", "point", "talked about", "chat", "shared", "topic from", "spoke about"]),
        ("contact.work", "contact.work", ["article", "talk", "project", "projects", "paper", "post", "book", "podcast", "publication", "presentation", "work", "research", "accomplishment", "achievement", "blog", "webinar", "panel", "interview", "keynote", "lecture", "thesis", "something you like", "something you admire", "something specific", "piece", "video", "campaign", "initiative", "about them", "specific detail", "what you admire"]),
        ("contact.phone", "seeker.phone", ["their phone"]),
        ("seeker.phone", "seeker.phone", ["phone", "phone number", "mobile", "cell", "telephone", "tel", "number"]),
        ("seeker.school", "seeker.school", ["school", "university", "college", "institution", "alma mater", "campus"]),
        ("seeker.field", "seeker.field", ["major", "degree", "program", "programme", "course", "study", "studies", "field of study", "area of study", "subject", "concentration", "specialization", "discipline", "field of interest", "area of interest", "interest", "interests"]),
        ("seeker.status", "seeker.status", ["year", "class", "class year", "grade", "standing", "status", "graduation", "occupation", "background", "current role", "current position", "current title", "current job"]),
        (null, null, ["target role", "desired role", "role you want", "dream job", "city", "state", "country"]),
        ("contact.company", "seeker.employer", ["company", "organization", "organisation", "firm", "employer", "business", "agency", "workplace", "corporation", "startup", "company name", "org"]),
        ("contact.field", "seeker.field", ["industry", "field", "sector", "area", "profession", "career", "expertise", "specialty", "speciality", "domain", "line of work"]),
        ("contact.title", "seeker.status", ["title", "job title", "position", "designation", "job"]),
        ("contact.role", "seeker.status", ["role", "function"]),
        ("meeting.date", "meeting.date", ["date", "day", "weekday", "date and time", "dates"]),
        ("meeting.time", "meeting.time", ["time", "hour", "times"]),
    ];
}
