using System.Collections.Frozen;
using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>The questions to the writer of a German letter, each with the name of whom it speaks where "@" stands.</summary>
internal static class GermanQuestions
{
    private const string WhatStayed = "Welcher Vortrag, welcher Artikel oder welches Projekt von @ ist Ihnen in Erinnerung, "
        + "etwa „Ihr Vortrag über Nachtdienste“? Ein ganzer Satz geht auch.";

    private static readonly FrozenDictionary<string, string> Questions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["seeker.status"] = "Was sind Sie, in wenigen Worten, etwa „Studentin der Umwelttechnik“?",
        ["seeker.affiliation"] = "Wo studieren oder arbeiten Sie?",
        ["contact.organization"] = "Wo arbeitet @?",
        ["contact.admired"] = WhatStayed,
        ["person.admired"] = WhatStayed,
        ["found"] = "Wie sind Sie auf @ gekommen, etwa „über LinkedIn“ oder „auf der Messe in Salzburg“?",
        ["shared"] = "Was verbindet Sie mit @, etwa „die Berufsschule in Hallein“ oder „Wir kommen beide aus Kassel.“?",
        ["goal"] = "Was möchten Sie selbst erreichen, etwa „herausfinden, ob mir die Arbeit liegt“?",
        ["path"] = "Was am Weg von @ berührt den Ihren, etwa „Ihr Wechsel in die Verwaltung“ oder „wie Sie angefangen haben“?",
        ["earlier.subject"] = "Wie lautete der Betreff Ihrer Anfrage? Die Erinnerung bleibt in demselben Verlauf.",
        ["answer.said"] = "Was hat @ geantwortet, im Wortlaut, etwa „Im Juni passt es besser“?",
        ["handed.to"] = "An wen hat @ Ihre Bitte weitergegeben?",
        ["questions"] = "Welche drei bis fünf Fragen soll @ beantworten?",
        ["promise.what"] = "Was hat @ versprochen, etwa „einen Tag Hospitation“?",
        ["times"] = "Welche zwei oder drei Termine können Sie @ anbieten?",
        ["meeting.place"] = "Wo treffen Sie @, oder wer ruft wen an?",
        ["talk.point"] =
            "Welcher Punkt aus dem Gespräch mit @ blieb Ihnen, etwa „dass man Hilfe früh holen muss“ oder ein Satz im Wortlaut?",
        ["talk.another_point"] = "Wie würden Sie den zweiten Punkt selbst sagen, etwa „Ihr Umgang mit Angehörigen“?",
        ["talk.plan"] = "Was werden Sie daraufhin tun, etwa „mich bei der IHK beraten lassen“?",
        ["outcome"] = "Was ist aus dem Hinweis geworden: Haben Sie gesprochen oder geschrieben?",
        ["offer.what"] = "Was ist es, mit seinem Artikel, etwa „ein Praktikum“ oder „einen Artikel über Nachtdienste“?",
        ["offer.why"] = "Warum haben Sie dabei an @ gedacht, als ganzer Satz?",
        ["decide.day"] = "Bis zu welchem Tag sagen Sie @, wie Sie sich entschieden haben?",
        ["reason"] = "Warum, als ganzer Satz?",
        ["advice.given"] = "Was hat @ Ihnen geraten?",
        ["advice.done"] = "Was haben Sie daraufhin getan, als ganzer Satz?",
        ["advice.learned"] = "Was haben Sie dabei gelernt, als ganzer Satz?",
        ["news"] = "Wozu gratulieren Sie @, etwa „zum Staatspreis“?",
        ["thought"] = "Was bedeutet Ihnen die Nachricht, in einem Satz?",
        ["seeker.news"] = "Was gibt es bei Ihnen Neues, das @ gern hören würde, als ganzer Satz?",
        ["help.given"] = "Was hat Ihnen von @ geholfen, etwa „Ihr Rat, früh anzurufen“?",
        ["event.what"] = "Wozu hat @ Sie eingeladen, etwa „der Tag der offenen Tür“?",
        ["applied.for"] = "Worum bewerben Sie sich, etwa „die Stelle in der Planung“?",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The question that fills a field; <c>null</c> where German has none.</summary>
    public static string? For(string field, Contact person) =>
        Questions.GetValueOrDefault(field)?.Replace("@", GermanTitles.Mentioned(person.Name, isOblique: true), StringComparison.Ordinal);
}
