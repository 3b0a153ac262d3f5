using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.Time;

namespace InfoInterview.Engagements.Planning;

/// <summary>The reasons of steps in German; they address nobody, so that they suit Sie and du.</summary>
internal static class GermanReasons
{
    public static string Of(NextStep step)
    {
        var why = WhyOf(step);
        if (step.Hold is { } hold) why = $"{why}; wartet bis {GermanDays.Of(hold.Until)}";
        return step.Moved is null ? why : $"{why}; auf einen offenen Tag verlegt";
    }

    private static string WhyOf(NextStep step) => step.Kind switch
    {
        NextStepKind.SendRequest when step.Cause is DeliveryFailed => "die erste Adresse gibt es nicht, hier ist eine andere",
        NextStepKind.SendRequest => "die Anfrage ist noch nicht abgeschickt und geht an einem Arbeitstag des Kontakts hinaus",
        NextStepKind.FollowUp => "ein bis zwei Wochen ohne Antwort",
        NextStepKind.OfferTimes => Times(step),
        NextStepKind.RemindOfTimes => "auf die Termine kam keine Antwort",
        NextStepKind.ThankForRefusal => "ein Nein gilt, und man dankt dafür",
        NextStepKind.ConfirmMeeting => "am Tag davor bestätigt man Ort oder Link, Tag und Uhrzeit",
        NextStepKind.HaveConversation => Meeting(step.Cause),
        NextStepKind.RecordTalk => "die Zeit ist vorbei",
        NextStepKind.SendThanks when step.Status == WindowStatus.Overdue => "der Dank kommt spät und ist noch immer fällig",
        NextStepKind.SendThanks => "der Dank geht binnen 24 Stunden nach dem Gespräch hinaus",
        NextStepKind.WriteNotes => "am selben Tag gelingen Notizen am besten",
        NextStepKind.PlanActions => "ein Rat ohne Datum ist bald vergessen",
        NextStepKind.Connect => "wo es passt, jetzt, da man sich kennt",
        NextStepKind.KeepPromise when step.Cause is PromiseMade promise => $"versprochen ist: {promise.What}",
        NextStepKind.AskAgain => "man hat darum gebeten, später noch einmal zu fragen",
        NextStepKind.TryOtherWay when step.Cause is DeliveryFailed => "die Nachricht hat niemanden erreicht",
        NextStepKind.TryOtherWay => "weder auf die Anfrage noch auf das Nachfassen kam eine Antwort",
        NextStepKind.ContactReferral when step.Cause is ReplyReceived { Referred: { } name } =>
            $"der Hinweis auf {name} kam in der Antwort; gleich sagen, von wem er stammt",
        NextStepKind.ContactReferral => "in der Antwort steht ein anderer Name; gleich sagen, von wem er stammt",
        NextStepKind.DecideReply => "die Antwort ist nicht eindeutig",
        NextStepKind.Prepare => "was öffentlich ist, soll man nicht fragen müssen",
        NextStepKind.SendUpdate => "der Rat ist befolgt, und man freut sich, davon zu hören",
        NextStepKind.ReportToReferrer => "das Gespräch mit der genannten Person hat stattgefunden",
        NextStepKind.KeepInTouch => "bevor die Verbindung einschläft",
        _ => Beside(step),
    };

    private static string Beside(NextStep step) => step.Kind switch
    {
        NextStepKind.CallNow when step.Status >= WindowStatus.PastDue => "der Wunsch war ein Anruf sofort",
        NextStepKind.CallNow => "der Wunsch ist ein Anruf sofort, also binnen einer Stunde",
        NextStepKind.AcceptTime when step.Cause is ReplyReceived { Through: { } through } =>
            $"{through} hat Termine angeboten; eine Antwort binnen eines Tages",
        NextStepKind.AcceptTime => "Termine liegen vor; eine Antwort binnen eines Tages",
        NextStepKind.SendQuestions => "gewünscht ist eine Antwort auf schriftliche Fragen",
        NextStepKind.SendResume => "man hat um den Lebenslauf gebeten",
        NextStepKind.ConfirmEvent when step.Cause is ReplyReceived { Event: { } name } => $"ein Treffen ist möglich: {name}",
        NextStepKind.ConfirmEvent => "es gibt eine Einladung",
        NextStepKind.Apologise => "das Gespräch ist am eigenen Fehlen gescheitert; binnen Stunden",
        NextStepKind.ThankForReferral when step.Cause is ReplyReceived { Referred: { } name } =>
            $"der Hinweis auf {name} verdient sofort einen Dank",
        NextStepKind.AnswerHandedOn => "die Anfrage wurde weitergegeben",
        NextStepKind.Congratulate => "es gibt Neues zu beglückwünschen",
        NextStepKind.RemindOfPromise when step.Cause is PromiseMade promise =>
            $"zugesagt war: {promise.What}; einmal erinnern, dann ruhen lassen",
        NextStepKind.ChooseWayOut =>
            "geschuldet ist nichts: unbeantwortet lassen, kurz und fest antworten, sperren oder mit jemandem sprechen, dem man vertraut",
        NextStepKind.SendCondolence => "ob es willkommen ist, sagt das eigene Gefühl",
        NextStepKind.AnswerOffer => "man hat an einen gedacht",
        NextStepKind.DecideOffer => "auf das Angebot wird eine Antwort erwartet",
        NextStepKind.DeclineOffer => "die Entscheidung ist gefallen; gleich und freundlich sagen",
        NextStepKind.TellApplied => "bevor man es anderswo erfährt, und ohne eine Bitte",
        NextStepKind.SendClosingWord => "das Ziel ist erreicht",
        NextStepKind.LetItRest => Rest(step.Cause),
        _ => "weder auf die Anfrage noch auf das Nachfassen kam eine Antwort",
    };

    private static string Times(NextStep step) => step.Cause switch
    {
        MeetingCancelled { By: Side.Contact } => "der Termin wurde von der anderen Seite abgesagt; binnen zwei Tagen",
        MeetingCancelled => "der Termin wurde abgesagt; binnen zwei Tagen",
        MeetingMissed => "zum Gespräch kam niemand; am selben Tag",
        MeetingHeld => "das Gespräch brach ab",
        { } offer when !OfferedTimes.In(offer).IsEmpty => "die angebotenen Termine sind vorbei; um Entschuldigung bitten und eigene anbieten",
        ReplyReceived { Until: not null } when step.Window.Opens.IsDay => "von diesem Tag an passt es; erwähnen, was geschrieben wurde",
        ReplyReceived { Until: { } day } => $"die Antwort war ein Ja, von {GermanDays.Of(TimePoint.OnDay(day), step.Window.Zone)} an",
        _ => "die Antwort war ein Ja; binnen zwei Tagen",
    };

    private static string Rest(Fact? cause) => cause switch
    {
        MeetingMissed => "zweimal kam niemand",
        GoalReached => "das Ziel ist erreicht; zu fragen gibt es nichts mehr",
        MessageSent { Purpose: MessagePurpose.WrittenQuestions } => "auf die Fragen kam keine Antwort",
        _ => "weder auf die Anfrage noch auf das Nachfassen kam eine Antwort",
    };

    private static string Meeting(Fact? cause) => ((cause as MeetingAgreed)?.Format ?? (cause as MeetingMoved)?.Format) switch
    {
        InterviewFormat.InPerson => "5 bis 10 Minuten früher da sein und die vereinbarte Zeit einhalten",
        InterviewFormat.Video => "einige Minuten früher einwählen, Ton und Bild prüfen und die vereinbarte Zeit einhalten",
        InterviewFormat.Phone => "einige Minuten früher bereit sein und die vereinbarte Zeit einhalten",
        _ => "einige Minuten früher da sein und die vereinbarte Zeit einhalten",
    };
}
