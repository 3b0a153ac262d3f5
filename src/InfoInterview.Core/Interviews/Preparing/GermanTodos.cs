using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Interviews.Preparing;

/// <summary>What there is to prepare, in German; in infinitives, which are neither Sie nor du.</summary>
internal static class GermanTodos
{
    private const string OnTime = "Pünktlich zu sein ist das Erste, was man geben kann.";
    private const string HearYou = "Zu hören sein soll nur die eigene Stimme.";

    public static IEnumerable<Todo> Of(PreparationFacts facts, Contact contact, PreparationPolicy policy, PreparationDates? dates)
    {
        var who = contact.Name.Full is { Length: > 0 } name ? name : "dem Kontakt";
        if (facts.Time is null)
        {
            yield return new Todo(
                PreparationTask.AgreeTime, ConversationRules.SettleLogistics, $"Mit {who} einen Termin vereinbaren.",
                "Daraus ergeben sich die Fristen; alles andere auf dieser Liste kann schon beginnen.", IsDone: false);
        }

        yield return Todos.Card(
            $"Sich über {who} einlesen: eine halbe Stunde genügt.",
                "Was alle lesen können, muss man nicht fragen; die Fragen beginnen dahinter.",
            [.. Reading(facts, contact, who)]);
        yield return Questions(facts, policy, who);
        yield return Ready(
            facts, PreparationTask.Introduction,
            "Die eigenen dreißig Sekunden laut üben: wer man ist, weshalb die Wahl auf diesen Menschen fiel, was man zu erfahren hofft.",
            "Damit beginnen die meisten Gespräche, und es zeigt dem Gegenüber, was es erzählen soll.");
        yield return Ready(
            facts, PreparationTask.LookingFor,
            "Die Antwort auf „Und was suchen Sie?“ in zwei Sätzen aufschreiben: was lockt, und was noch zu klären ist.",
            "Die Frage kommt. „Das finde ich gerade heraus, zwischen diesem und jenem“ ist eine gute Antwort, eine Bitte um Arbeit "
                + "keine.");
        foreach (var todo in Arranging(facts, contact, policy, who)) yield return todo;
        if (dates is null || dates.ConfirmOn is not null)
        {
            var what = facts.Format switch { InterviewFormat.Video => "Link", InterviewFormat.Phone => "Nummer", _ => "Ort" };
            yield return Settle(
                facts, PreparationTask.Confirm,
                $"{what}, Tag und Uhrzeit mit {who} bestätigen{(contact.Zone is null ? "" : ", in der dortigen Ortszeit")}.",
                "Eine Zeile am Tag davor fängt einen falschen Link, eine falsche Zeitzone und einen vergessenen Termin noch ab.");
        }
    }

    private static IEnumerable<PreparationPart> Reading(PreparationFacts facts, Contact contact, string who)
    {
        var profile = contact.Point(ContactPointKind.LinkedIn)?.Value;
        var place = Todos.Known(contact.Organization);
        yield return Todos.Read(
            facts, PreparationTask.Profile,
                profile is null ? $"Das öffentliche Profil von {who} finden und lesen." : $"Das Profil noch einmal lesen: {profile}.",
            "Was im Profil steht, soll niemand erzählen müssen.");
        if (place is null)
        {
            yield return Todos.Read(
                facts, PreparationTask.Site, $"Herausfinden, wo {who} arbeitet; Website, Neuigkeiten und Projekte ergeben sich daraus.",
                "Ohne das bleiben die Fragen allgemein.");
        }
        else
        {
            yield return Todos.Read(facts, PreparationTask.Site, $"Die Website lesen: {place}.", "Was dort steht, muss man nicht fragen.");
            yield return Todos.Read(
                facts, PreparationTask.News, $"Neuigkeiten der letzten Monate suchen: {place}.",
                    "Eine Frage nach etwas Neuem zeigt, dass man nachgesehen hat.");
            yield return Todos.Read(
                facts, PreparationTask.Mission, $"Nachlesen, wofür es das Haus gibt: {place}.",
                    "Fragen, wie sich der Auftrag im Alltag zeigt, nicht, wie er lautet.");
            yield return Todos.Read(
                facts, PreparationTask.Values, $"Nachlesen, welche Werte genannt werden: {place}.",
                    "Die Antwort zum Miteinander sagt mehr neben dem, was behauptet wird.");
            yield return Todos.Read(
                facts, PreparationTask.Projects, $"Ein oder zwei laufende Projekte finden: {place}.",
                    "Ein wirkliches Projekt ist ein besserer Anfang als zehn allgemeine Fragen.");
        }

        yield return Todos.Read(
            facts, PreparationTask.Publications,
            Todos.Known(contact.Admired) is { } admired
                ? $"Noch einmal ansehen, was gefallen hat („{admired}“), und einen Punkt zum Nachfragen wählen."
                : $"Einen Vortrag, einen Artikel oder ein Projekt von {who} suchen.",
            "Eines gut zu kennen sagt mehr als Lob.");
    }

    private static Todo Questions(PreparationFacts facts, PreparationPolicy policy, string who)
    {
        var (written, enough) = (Math.Max(0, facts.Questions), policy.EnoughQuestions.ToString(CultureInfo.InvariantCulture));
        var text = written == 0
            ? $"{enough} offene Fragen an {who} aufschreiben, die keine öffentliche Seite beantwortet."
            : written < policy.EnoughQuestions
                ? $"Die Fragen ergänzen, bis es {enough} sind, die keine öffentliche Seite beantwortet."
                : "Die Fragen ordnen, die wichtigste zuerst.";
        return Ready(facts, PreparationTask.Questions, text, "Wenn die Zeit knapp wird, ist das Wichtigste gefragt.");
    }

    private static IEnumerable<Todo> Arranging(PreparationFacts facts, Contact contact, PreparationPolicy policy, string who) =>
        facts.Format switch
        {
            InterviewFormat.Video => Video(facts, policy, who),
            InterviewFormat.Phone => Phone(facts, contact, who),
            _ => InPerson(facts, policy, who),
        };

    private static IEnumerable<Todo> InPerson(PreparationFacts facts, PreparationPolicy policy, string who)
    {
        var place = Todos.Known(facts.Place);
        if (place is null)
            yield return Settle(facts, PreparationTask.Arrangement, $"Mit {who} klären, wo das Treffen ist.",
                "Weg und Dauer hängen davon ab.");
        yield return Settle(
            facts, PreparationTask.Directions,
                place is null ? "Den Weg nachsehen, und wie lange er dauert." : $"Den Weg nachsehen, und wie lange er dauert: {place}.",
            "Fünf Minuten verirrt sind fünf Minuten zu spät.");
        yield return Settle(
            facts, PreparationTask.Parking, "Herausfinden, wo man parken kann oder welche Haltestelle nah ist.",
                "Die letzten hundert Meter dauern am längsten.");
        yield return Early(facts, $"{Range(policy.ArriveAtLeastMinutes, policy.ArriveMinutes)} vorher da sein; noch früher stört nur.");
    }

    private static IEnumerable<Todo> Video(PreparationFacts facts, PreparationPolicy policy, string who)
    {
        if (Todos.Known(facts.Link) is null)
            yield return Settle(
                facts, PreparationTask.Arrangement, $"Mit {who} klären, von wem der Link kommt.",
                    "Zur Stunde des Gesprächs soll niemand einen Link suchen.");
        yield return Settle(
            facts, PreparationTask.QuietPlace, "Einen ruhigen Platz mit stabiler Verbindung und Licht von vorn wählen.", HearYou);
        yield return Settle(
            facts, PreparationTask.SoundAndPicture, "Ton und Bild in dem Programm testen, das benutzt wird.",
                "Ein Update beginnt im schlechtesten Augenblick.");
        yield return Early(facts, $"{Range(policy.LogInAtLeastMinutes, policy.LogInMinutes)} früher einwählen.");
    }

    private static IEnumerable<Todo> Phone(PreparationFacts facts, Contact contact, string who)
    {
        var number = Todos.Known(facts.Number) ?? (facts.Caller == Caller.Contact ? null : contact.Point(ContactPointKind.Phone)?.Value);
        if (facts.Caller is null)
            yield return Settle(
                facts, PreparationTask.Arrangement, $"Mit {who} klären, wer anruft und unter welcher Nummer.",
                    "Zwei, die auf einen Anruf warten, sprechen nie miteinander.");
        else if (number is null)
            yield return Settle(
                facts, PreparationTask.Arrangement,
                    facts.Caller == Caller.Seeker ? $"Nach der Nummer fragen: {who}." : $"Die eigene Nummer nennen: {who}.",
                "Eine Seite ruft an und braucht die Nummer.");
        yield return Settle(
            facts, PreparationTask.QuietPlace, "Einen ruhigen Platz mit gutem Empfang wählen und das Telefon laden.", HearYou);
        yield return Early(
            facts, facts.Caller == Caller.Seeker
                ? number is null ? "Einige Minuten früher bereit sein und auf die Minute anrufen."
                    : $"Einige Minuten früher bereit sein und auf die Minute anrufen: {number}."
                : "Einige Minuten früher bereit sein, die Leitung frei.");
    }

    private static Todo Settle(PreparationFacts facts, PreparationTask task, string text, string reason) =>
        Made(facts, task, ConversationRules.SettleLogistics, text, reason);

    private static Todo Ready(PreparationFacts facts, PreparationTask task, string text, string reason) =>
        Made(facts, task, ConversationRules.BringQuestions, text, reason);

    private static Todo Early(PreparationFacts facts, string text) =>
        Made(facts, PreparationTask.BeEarly, ConversationRules.BeEarly, text, OnTime);

    private static Todo Made(PreparationFacts facts, PreparationTask task, RuleDescriptor rule, string text, string reason) =>
        new(task, rule, text, reason, facts.Done.Contains(task));

    private static string Range(int least, int most) => least == most
        ? string.Create(CultureInfo.InvariantCulture, $"{most} {(most == 1 ? "Minute" : "Minuten")}")
        : string.Create(CultureInfo.InvariantCulture, $"{least} bis {most} Minuten");
}
