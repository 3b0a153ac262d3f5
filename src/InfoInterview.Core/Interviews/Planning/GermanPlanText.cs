namespace InfoInterview.Interviews.Planning;

/// <summary>The words of agendas in German: phases, cuts and minutes.</summary>
internal static class GermanPlanText
{
    private static readonly (string Id, string English, string Name, string Purpose)[] Phases =
    [
        ("opening", "Opening", "Einstieg", "Begrüßen und danken, in einem Satz sagen, worum es geht, und die Zeit bestätigen."),
        ("career-path", "Career path", "Werdegang", "Hören, wie es zum heutigen Beruf kam und was den Weg verändert hat."),
        ("role", "Role and responsibilities", "Arbeit und Aufgaben",
            "Erfahren, was die Arbeit Tag für Tag ist und wie man dort zusammenarbeitet."),
        ("industry", "Industry and trends", "Branche und Trends",
            "Erfahren, wie sich die Branche verändert und wie das vor Ort gesehen wird."),
        ("advice", "Advice for you", "Rat", "Um Rat fragen, und mit wem sich ein Gespräch noch lohnt."),
        ("questions", "Your questions", "Die eigenen Fragen", "Die vorbereiteten Fragen stellen, zuhören und auf das Gesagte eingehen."),
        ("advice", "Advice and next steps", "Rat und nächste Schritte",
            "Fragen, was als Nächstes zu tun wäre und mit wem sich ein Gespräch noch lohnt."),
        ("open", "Open room", "Offene Zeit", "Vertiefen, was sich lohnt, oder früher aufhören und die übrige Zeit zurückgeben."),
        ("closing", "Closing", "Abschluss", "Sagen, was man mitnimmt, das Vereinbarte bestätigen und danken."),
    ];

    /// <summary>The German name of a phase of the guide's flows; a host's own keeps its name.</summary>
    public static string NameOf(Phase phase) => Find(phase) is { } known ? known.Name : phase.Name;

    /// <summary>The German purpose of a phase of the guide's flows; a host's own keeps its purpose.</summary>
    public static string PurposeOf(Phase phase) => Find(phase) is { } known ? known.Purpose : phase.Purpose;

    /// <summary>Such as "1 Minute" or "20 Minuten".</summary>
    public static string Minutes(int minutes) =>
        minutes == 1 ? "1 Minute" : string.Create(CultureInfo.InvariantCulture, $"{minutes} Minuten");

    public static string ReasonOf(AgendaCut cut)
    {
        var (name, agreed) = (NameOf(cut.Phase), Minutes(cut.Agenda.Minutes));
        if (!cut.IsDropped)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {Minutes(cut.Minutes)} statt der üblichen {cut.Phase.Usual}, damit das Gespräch in die vereinbarten {agreed} "
                    + $"passt.");
        return $"{name}: weggelassen, weil {agreed} nicht für jeden Teil reichen und {WhyThisOne(cut)}.";
    }

    private static string WhyThisOne(AgendaCut cut)
    {
        if (cut.Agenda.Objectives.IsEmpty) return "dieser am ehesten verzichtbar ist";
        return Fitting.Served(cut.Phase, cut.Agenda.Objectives) == 0
            ? "dieser keinem der Ziele dient" : "die anderen den Zielen mehr dienen";
    }

    private static (string Name, string Purpose)? Find(Phase phase)
    {
        foreach (var (id, english, name, purpose) in Phases)
        {
            if (string.Equals(id, phase.Id, StringComparison.Ordinal) && string.Equals(english, phase.Name, StringComparison.Ordinal))
                return (name, purpose);
        }

        return null;
    }
}
