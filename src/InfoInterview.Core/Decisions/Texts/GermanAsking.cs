namespace InfoInterview.Decisions.Texts;

/// <summary>Questions, experiments and closing words in German: Sie to contacts, no address to the seeker.</summary>
internal sealed class GermanAsking : AskingTexts
{
    public override string Language => "de";

    public override string Decide => "Noch einmal darüber schlafen und dann entscheiden.";

    public override string WhyDecide => "Von allem, was aufgeschrieben ist, ist nichts mehr offen.";

    public override PageHeadings Headings { get; } = new()
    {
        Title = "Wo ich stehe",
        For = "Dafür",
        Against = "Dagegen",
        Open = "Noch offen",
        NothingYet = "Noch nichts.",
        NotThoughtOf = "Noch nicht bedacht",
        Questions = "Was als Nächstes zu fragen ist",
        LookFor = "Gesucht",
        Next = "Nächster Versuch",
        Overdue = "Überfällig",
        Tried = "Ausprobiert",
        By = "Bis zum",
        Unplaced = "Gespräche, die zu keinem Weg gehören",
        Why = "Warum",
    };

    public override string Ask(string statement) =>
        $"Ich bin bisher hiervon ausgegangen: „{Whole(statement)}“ Wie ist es aus Ihrer Sicht wirklich?";

    public override string AskBothSides(string statement) =>
        $"Die einen haben mir gesagt: „{Whole(statement)}“ Andere sagen das Gegenteil. Wie erleben Sie es, und wovon hängt es ab?";

    public override string WhyThis(BeliefReading belief)
    {
        var weight = (int)belief.Belief.Importance + 1;
        var counts = belief.Belief.Importance switch
        {
            Importance.Little => "Das wäre gut zu wissen",
            Importance.Some => "Das zählt",
            Importance.Much => "Das zählt viel",
            _ => "Daran hängt die Entscheidung",
        };
        var open = belief.Standing switch
        {
            BeliefStanding.Unheard => "noch niemand hat etwas dazu gesagt",
            BeliefStanding.AtSecondHand => "aus erster Hand hat es noch niemand gesagt",
            BeliefStanding.SaidByOne => "erst eine Person hat etwas dazu gesagt",
            BeliefStanding.SharedByFew => "erst wenige haben etwas dazu gesagt",
            BeliefStanding.Mixed => "zu hören war beides",
            _ => "die Meinungen gehen auseinander",
        };
        return $"{counts}, und {open} ({Product(belief, weight)}).";
    }

    public override string WhyThem(string? name, string kind, bool isMissing) => (name, isMissing) switch
    {
        (null, true) => $"Gesucht: {kind}. So jemand kam noch nicht zu Wort und ist nicht unter den Kontakten. Am besten bei denen "
            + "nachfragen, mit denen schon ein Gespräch stattfand.",
        (null, false) => $"Gesucht: {kind}. Von den Kontakten kann niemand mehr dazu sagen. Am besten bei denen nachfragen, mit denen "
            + "schon ein Gespräch stattfand.",
        (_, true) => $"Mit {name} käme zum ersten Mal zu Wort: {kind}.",
        _ => $"{name} kann etwas dazu sagen ({kind}) und hat es noch nicht getan.",
    };

    public override string Try(Matter matter) => matter switch
    {
        Matter.Pay => "Einen Monat mit dem Gehalt der ersten zwei Jahre durchrechnen: Miete, Fahrten, Kredit, und was übrig bleibt.",
        Matter.Hours => "Eine Woche lang nach diesem Dienstplan leben: aufstehen, essen und schlafen wie dort.",
        Matter.Entry => "Drei aktuelle Ausschreibungen nehmen und jede Zeile anstreichen, die noch nicht zu belegen ist.",
        Matter.Licence => "Bei der zuständigen Stelle anrufen: was die Zulassung verlangt, wie lange es dauert und was es kostet.",
        Matter.DailyWork => "Jemanden bei dieser Arbeit einen halben Tag lang begleiten.",
        Matter.People => "Einen Abend dorthin gehen, wo sich Leute aus dem Fach treffen, und zuhören, wie sie übereinander reden.",
        Matter.Future => "Die letzten zwei Jahresberichte der Branche lesen und notieren, was sie für die nächsten fünf Jahre erwarten.",
        _ => "Das kleinste echte Stück dieser Arbeit an einem Wochenende selbst machen.",
    };

    public override string WhyTry(string statement) => $"Geprüft wird, was am meisten offen ist: „{Whole(statement)}“";

    public override string NotSo(string statement) => $"Stimmt nicht: „{statement}“";

    public override string Chosen(ChoiceKind kind, string day) =>
        kind == ChoiceKind.Take ? $"Entschieden am {day}: Ich mache es." : $"Entschieden am {day}: nichts für mich.";

    public override string News(ChoiceKind kind, string path) => kind == ChoiceKind.Take
        ? $"Ich habe mich entschieden und gehe diesen Weg: {path}."
        : $"Ich habe mich entschieden, und zwar gegen diesen Weg: {path}.";

    public override string Word(IReadOnlyList<Matter> matters) => $"das offene Wort über {List([.. matters.Select(About)])}";

    public override string Named(string name) => $"den Hinweis auf {name}";

    public override string Tip(string name) => $"den Tipp „{name}“";

    private static string About(Matter matter) => matter switch
    {
        Matter.Pay => "die Bezahlung",
        Matter.Hours => "die Arbeitszeiten",
        Matter.Entry => "den Einstieg",
        Matter.Licence => "Abschlüsse und Zulassungen",
        Matter.DailyWork => "den Arbeitsalltag",
        Matter.People => "das Miteinander",
        Matter.Future => "die Zukunft des Berufs",
        _ => "die Arbeit",
    };

    private static string List(string[] words) =>
        words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} und {words[^1]}";
}
