using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Interviews.Preparing;

/// <summary>What there is to prepare, in German; in infinitives, which are neither Sie nor du.</summary>
internal static class GermanTodos
{
    private const string OnTime = "Pünktlichkeit ist das erste Zeichen von Respekt.";
    private const string HearYou = "Zu hören sein soll nur die eigene Stimme.";

    public static IEnumerable<Todo> Of(PreparationFacts facts, Contact contact, PreparationPolicy policy, PreparationDates? dates)
    {
        var them = contact.Name.Full is { Length: > 0 } name
            ? new Named(name, name, $"von {name}") : new Named("die Person", "der Person", "der Person");
        if (facts.Time is null)
        {
            yield return new Todo(
                PreparationTask.AgreeTime, ConversationRules.SettleLogistics, $"Mit {them.ToWhom} einen Termin vereinbaren.",
                "Daraus ergeben sich die Fristen; alles andere auf dieser Liste kann schon beginnen.", IsDone: false);
        }

        yield return Todos.Card(
            $"Sich über {them.Whom} informieren: eine halbe Stunde genügt.",
                "Was alle lesen können, muss man nicht fragen; die Fragen beginnen dahinter.",
            [.. Reading(facts, contact, them)]);
        yield return Questions(facts, policy, them);
        yield return Ready(
            facts, PreparationTask.Introduction,
            "Sich laut in dreißig Sekunden vorstellen: wer man ist, warum man gerade diese Person fragt, was man wissen möchte.",
            "Damit beginnen die meisten Gespräche, und das Gegenüber weiß dann, was interessiert.");
        yield return Ready(
            facts, PreparationTask.LookingFor,
            "Die Antwort auf „Und was suchen Sie?“ in zwei Sätzen aufschreiben: was lockt, und was noch zu klären ist.",
            "Die Frage kommt. „Das finde ich gerade heraus; ich schwanke noch zwischen A und B“ ist eine gute Antwort, eine Bitte um "
                + "Arbeit keine.");
        foreach (var todo in Arranging(facts, contact, policy, them)) yield return todo;
        if (dates is null || dates.ConfirmOn is not null)
        {
            var what = facts.Format switch { InterviewFormat.Video => "Link", InterviewFormat.Phone => "Nummer", _ => "Ort" };
            yield return Settle(
                facts, PreparationTask.Confirm,
                $"{what}, Tag und Uhrzeit mit {them.ToWhom} bestätigen{(contact.Zone is null ? "" : ", in der dortigen Ortszeit")}.",
                "Eine Zeile am Tag davor bewahrt vor einer falschen Uhrzeit und einem vergessenen Termin.");
        }
    }

    private static IEnumerable<PreparationPart> Reading(PreparationFacts facts, Contact contact, Named them)
    {
        var profile = contact.Point(ContactPointKind.LinkedIn)?.Value;
        var place = Todos.Known(contact.Organization);
        yield return Todos.Read(
            facts, PreparationTask.Profile,
                profile is null ? $"Das öffentliche Profil {them.Whose} finden und lesen." : $"Das Profil noch einmal lesen: {profile}.",
            "Was im Profil steht, soll niemand erzählen müssen.");
        if (place is null)
        {
            yield return Todos.Read(
                facts, PreparationTask.Site,
                $"Herausfinden, wo {them.Whom} arbeitet; Website, Neuigkeiten und Projekte ergeben sich daraus.",
                "Ohne das bleiben die Fragen allgemein.");
        }
        else
        {
            yield return Todos.Read(facts, PreparationTask.Site, $"Die Website lesen: {place}.", "Was dort steht, muss man nicht fragen.");
            yield return Todos.Read(
                facts, PreparationTask.News, $"Neuigkeiten der letzten Monate suchen: {place}.",
                    "Eine Frage nach etwas Neuem zeigt, dass man nachgesehen hat.");
            yield return Todos.Read(
                facts, PreparationTask.Mission, $"Nachlesen, was der Arbeitgeber über seinen Auftrag sagt: {place}.",
                    "Fragen, wie sich der Auftrag im Alltag zeigt, nicht, wie er lautet.");
            yield return Todos.Read(
                facts, PreparationTask.Values, $"Nachlesen, welche Werte genannt werden: {place}.",
                    "Im Gespräch zeigt sich dann, was davon gelebt wird.");
            yield return Todos.Read(
                facts, PreparationTask.Projects, $"Ein oder zwei laufende Projekte finden: {place}.",
                    "Ein konkretes Projekt ist ein besserer Anfang als zehn allgemeine Fragen.");
        }

        yield return Todos.Read(
            facts, PreparationTask.Publications,
            Todos.Known(contact.Admired) is { } admired
                ? $"Noch einmal ansehen, was gefallen hat („{admired}“), und einen Punkt zum Nachfragen wählen."
                : $"Einen Vortrag, einen Artikel oder ein Projekt {them.Whose} suchen.",
            "Eines gut zu kennen sagt mehr als Lob.");
    }

    private static Todo Questions(PreparationFacts facts, PreparationPolicy policy, Named them)
    {
        var (written, enough) = (Math.Max(0, facts.Questions), policy.EnoughQuestions.ToString(CultureInfo.InvariantCulture));
        var text = written == 0
            ? $"{enough} offene Fragen an {them.Whom} aufschreiben, die keine öffentliche Seite beantwortet."
            : written < policy.EnoughQuestions
                ? $"Die Fragen ergänzen, bis es {enough} sind, die keine öffentliche Seite beantwortet."
                : "Die Fragen ordnen, die wichtigste zuerst.";
        return Ready(facts, PreparationTask.Questions, text, "Wenn die Zeit knapp wird, ist das Wichtigste gefragt.");
    }

    private static IEnumerable<Todo> Arranging(
        PreparationFacts facts, Contact contact, PreparationPolicy policy, Named them) =>
        facts.Format switch
        {
            InterviewFormat.Video => Video(facts, policy, them),
            InterviewFormat.Phone => Phone(facts, contact, them),
            _ => InPerson(facts, policy, them),
        };

    private static IEnumerable<Todo> InPerson(PreparationFacts facts, PreparationPolicy policy, Named them)
    {
        var place = Todos.Known(facts.Place);
        if (place is null)
            yield return Settle(facts, PreparationTask.Arrangement, $"Mit {them.ToWhom} klären, wo das Treffen ist.",
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

    private static IEnumerable<Todo> Video(PreparationFacts facts, PreparationPolicy policy, Named them)
    {
        if (Todos.Known(facts.Link) is null)
            yield return Settle(
                facts, PreparationTask.Arrangement, $"Mit {them.ToWhom} klären, von wem der Link kommt.",
                    "Wenn das Gespräch beginnt, soll niemand nach dem Link suchen.");
        yield return Settle(
            facts, PreparationTask.QuietPlace, "Einen ruhigen Platz mit stabiler Verbindung und Licht von vorn wählen.", HearYou);
        yield return Settle(
            facts, PreparationTask.SoundAndPicture, "Ton und Bild in dem Programm testen, das benutzt wird.",
                "Updates starten immer im falschen Moment.");
        yield return Early(facts, $"{Range(policy.LogInAtLeastMinutes, policy.LogInMinutes)} früher einwählen.");
    }

    private static IEnumerable<Todo> Phone(PreparationFacts facts, Contact contact, Named them)
    {
        var number = Todos.Known(facts.Number) ?? (facts.Caller == Caller.Contact ? null : contact.Point(ContactPointKind.Phone)?.Value);
        if (facts.Caller is null)
            yield return Settle(
                facts, PreparationTask.Arrangement, $"Mit {them.ToWhom} klären, wer anruft und unter welcher Nummer.",
                    "Zwei, die auf einen Anruf warten, sprechen nie miteinander.");
        else if (number is null)
            yield return Settle(
                facts, PreparationTask.Arrangement,
                    facts.Caller == Caller.Seeker
                        ? $"Nach der Nummer {them.Whose} fragen." : $"Die eigene Nummer an {them.Whom} schicken.",
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

    /// <summary>Who the talk is with, after "über", after "mit", and as the one to whom something belongs.</summary>
    private sealed record Named(string Whom, string ToWhom, string Whose);
}
