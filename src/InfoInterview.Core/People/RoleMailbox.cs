namespace InfoInterview.People;

/// <summary>Tells addresses that belong to a function or an office, such as <c>info@</c>, from those of a person.</summary>
internal static class RoleMailbox
{
    private static readonly SpanTable<bool> Functions = SpanTable.Of(
    [
        "about", "accounting", "accounts", "admin", "administration", "administrator", "admissions", "alumni", "apply", "applications", "ask", "assistant", "billing", "board", "booking",
        "bookings", "career", "careers", "careercenter", "careerservices", "communications", "community", "company", "compliance", "contact", "contactus", "customercare", "customerservice",
        "desk", "dpo", "editor", "editorial", "education", "email", "enquiries", "enquiry", "events", "everyone", "faculty", "family", "feedback", "finance", "frontdesk", "general", "group",
        "headoffice", "hello", "help", "helpdesk", "hey", "hi", "hiring", "hotel", "hr", "humanresources", "info", "information", "inquiries", "inquiry", "internships", "invoice", "it",
        "job", "jobs", "join", "joinus", "lab", "legal", "library", "mail", "mailbox", "mailer-daemon", "management", "marketing", "media", "membership", "members", "news", "newsletter",
        "no-reply", "noreply", "donotreply", "office", "onboarding", "operations", "orders", "partners", "people", "peopleteam", "post", "postmaster", "press", "privacy", "program", "programs",
        "projects", "pr", "publicrelations", "reception", "recruit", "recruiter", "recruiting", "recruitment", "registrar", "reservations", "root", "sales", "scholarships", "school", "secretariat",
        "secretary", "security", "service", "services", "shared", "shop", "staff", "studio", "studios", "support", "talent", "talentacquisition", "team", "theteam", "us", "volunteer", "web",
        "webmaster", "welcome", "work", "workwithus",
        "anfrage", "anfragen", "ausbildung", "bewerbung", "bewerbungen", "buero", "büro", "buchhaltung", "datenschutz", "empfang", "familie", "geschaeftsstelle", "geschäftsstelle",
        "jobboerse", "kanzlei", "karriere", "kontakt", "kundenservice", "leitung", "personal", "personalabteilung", "poststelle", "praktikum", "praxis", "presse", "redaktion", "sekretariat",
        "termine", "verein", "vertrieb", "verwaltung", "vorstand", "werkstatt", "zentrale",
        "accueil", "administracion", "atencion", "bienvenue", "bureau", "candidature", "candidatures", "carriere", "carrieres", "comercial", "contacto", "contato", "contatti", "correo",
        "direction", "emploi", "empleo", "empresa", "equipe", "équipe", "equipo", "informacion", "lavoro", "oficina", "prensa", "recepcion", "recrutement", "rh", "rrhh", "secretaria",
        "secretariat", "segreteria", "stage", "stages", "talento", "trabajo", "ufficio", "ventas", "firmapost", "postmottak", "biuro", "rekrutacja", "vacatures",
    ]);

    /// <summary>
    /// Whether the part before the <c>@</c> names a function: <c>info@</c>, <c>careers.emea@</c>, <c>jobs+ny@</c>, <c>hr-team@</c>.
    /// </summary>
    /// <param name="point">Any way to reach somebody.</param>
    /// <returns><c>false</c> for whatever is no e-mail address.</returns>
    public static bool IsRole(ContactPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point.Kind == ContactPointKind.Email && IsFunction(point.Identity.AsSpan(0, point.Identity.IndexOf('@', StringComparison.Ordinal)));
    }

    private static bool IsFunction(ReadOnlySpan<char> local)
    {
        if (local.IndexOf('+') is var plus and > 0) local = local[..plus];
        if (Functions.Contains(local)) return true;
        while (!local.IsEmpty)
        {
            var end = local.IndexOfAny('.', '-', '_');
            var word = end < 0 ? local : local[..end];
            if (Functions.Contains(word.TrimEnd("0123456789"))) return true;
            local = end < 0 ? default : local[(end + 1)..];
        }

        return false;
    }
}
