using System.Collections.Frozen;
using InfoInterview.Outreach.Slots;
using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>The questions to the writer of a German letter, each with the name of whom it speaks where "@" stands, or "§" where that name
/// is who does something.</summary>
internal static class GermanQuestions
{
    /// <summary>What one gives has the name of what one is offered, and another question.</summary>
    public const string Gift = "offer.what of one's own";

    private const string WhatStayed = "Welcher Vortrag, welcher Artikel oder welches Projekt von @ ist Ihnen in Erinnerung? "
        + "Nennen Sie es kurz, etwa „Ihr Vortrag im Mai“.";

    private static readonly FrozenDictionary<string, string> Questions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["seeker.status"] = "Was sind Sie, in wenigen Worten, etwa „Studentin im zweiten Jahr“?",
        ["seeker.affiliation"] = "Wo studieren oder arbeiten Sie?",
        ["contact.organization"] = "Wo arbeitet §?",
        ["contact.admired"] = WhatStayed,
        ["person.admired"] = WhatStayed,
        ["found"] = "Wie sind Sie auf @ gekommen, etwa „über LinkedIn“ oder „auf einer Messe“?",
        ["shared"] = "Was verbindet Sie mit @, etwa „Wir waren auf derselben Schule.“?",
        ["goal"] = "Was möchten Sie selbst erreichen, etwa „herausfinden, ob mir die Arbeit liegt“?",
        ["path"] = "Was am Weg von @ interessiert Sie besonders, etwa „wie Sie angefangen haben“?",
        ["earlier.subject"] = "Wie lautete der Betreff Ihrer Anfrage? Die Erinnerung bleibt in demselben Verlauf.",
        ["answer.said"] = "Was hat § geantwortet, im Wortlaut, etwa „Im Juni passt es besser“?",
        ["handed.to"] = "An wen hat § Ihre Bitte weitergegeben?",
        ["questions"] = "Welche drei bis fünf Fragen soll § beantworten?",
        ["promise.what"] = "Was hat § versprochen, etwa „ein Gespräch mit Ihrer Kollegin“?",
        ["times"] = "Welche zwei oder drei Termine können Sie @ anbieten?",
        ["meeting.place"] = "Wo treffen Sie @, oder wer ruft wen an?",
        ["talk.point"] =
            "Welcher Punkt aus dem Gespräch mit @ blieb Ihnen, etwa „dass man früh fragen soll“ oder ein Satz im Wortlaut?",
        ["talk.another_point"] = "Wie würden Sie den zweiten Punkt selbst sagen, etwa „Ihre Geduld mit Anfängern“?",
        ["talk.plan"] = "Was werden Sie daraufhin tun, etwa „mich beraten lassen“?",
        ["outcome"] = "Was ist aus dem Hinweis geworden? Bitte in einem ganzen Satz, etwa „Wir haben letzte Woche gesprochen.“",
        ["offer.what"] = "Was ist es genau? Bitte mit „ein“ oder „eine“ davor, etwa „ein Praktikum in Ihrem Haus“.",
        [Gift] = "Was ist es genau? Bitte mit „ein“ oder „eine“ davor, etwa „ein Podcast über Lokaljournalismus“.",
        ["offer.why"] = "Warum haben Sie dabei an @ gedacht? Bitte in einem ganzen Satz.",
        ["decide.day"] = "Bis zu welchem Tag sagen Sie @, wie Sie sich entschieden haben?",
        ["reason"] = "Warum? Bitte in einem ganzen Satz.",
        ["advice.given"] = "Was hat § Ihnen geraten?",
        ["advice.done"] = "Was haben Sie daraufhin getan? Bitte in einem ganzen Satz.",
        ["advice.learned"] = "Was haben Sie dabei gelernt? Bitte in einem ganzen Satz.",
        ["news"] = "Wozu gratulieren Sie @, etwa „zur neuen Stelle“?",
        ["thought"] = "Was bedeutet Ihnen die Nachricht, in einem Satz?",
        ["seeker.news"] = "Was gibt es bei Ihnen Neues, das § gern hören würde? Bitte in einem ganzen Satz.",
        ["help.given"] = "Was hat Ihnen von @ geholfen, etwa „Ihr Rat, früh anzurufen“?",
        ["event.what"] = "Wozu hat § Sie eingeladen, etwa „der Tag der offenen Tür“?",
        ["applied.for"] = "Worum bewerben Sie sich, etwa „die Stelle in Ihrem Team“?",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The question that fills a field; <c>null</c> where German has none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="person">Of whom it speaks.</param>
    /// <param name="address">How the letter addresses them: whoever is called by their first name there is called so here, and the
    /// examples say du.</param>
    public static string? For(string field, Contact person, Formality address)
    {
        if (Questions.GetValueOrDefault(field) is not { } question) return null;
        var given = address == Formality.Informal ? person.Name.Given : null;
        var asked = question.Replace("@", given ?? GermanTitles.Mentioned(person.Name, isOblique: true), StringComparison.Ordinal)
            .Replace("§", given ?? GermanTitles.Mentioned(person.Name, isOblique: false), StringComparison.Ordinal);
        return address == Formality.Informal ? WithDu(asked) : asked;
    }

    /// <summary>The examples, which stand in quotation marks, as they would be said to them.</summary>
    private static string WithDu(string question)
    {
        var parts = question.Split('„');
        for (var at = 1; at < parts.Length; at++)
        {
            if (parts[at].IndexOf('“', StringComparison.Ordinal) is > 0 and var end)
                parts[at] = GermanAddress.Turned(parts[at][..end], Formality.Informal) + parts[at][end..];
        }

        return string.Join('„', parts);
    }
}
