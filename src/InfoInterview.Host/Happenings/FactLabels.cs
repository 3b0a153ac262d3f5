using System.Collections.Frozen;
using System.Text;
using InfoInterview.Engagements;

namespace InfoInterview.Host.Happenings;

/// <summary>The words beside the fields of the form and in their lists; what has none of its own is told by its name.</summary>
internal static class FactLabels
{
    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["answer.until"] = "A day they named",
        ["answer.referred"] = "Whom they named",
        ["answer.form"] = "How they would talk",
        ["answer.remarks"] = "What else they said",
        ["answer.offered"] = "Times they offered",
        ["answer.through"] = "Who answered for them",
        ["answer.event"] = "The event, if they named one",
        ["offers.times"] = "Which times",
        ["theirs.what"] = "What it is",
        ["theirs.isAddressGone"] = "Their old address is gone",
        ["theirs.answerBy"] = "By when they would like to know",
        ["failed.address"] = "Which address",
        ["time.appointment"] = "The conversation",
        ["time.form"] = "How you will talk",
        ["time.place"] = "Where you meet",
        ["time.with"] = "Who else takes part",
        ["talk.until"] = "When you go on, if a day was named",
        ["talk.isCutShort"] = "It was cut short; we go on another time",
        ["talk.wasLate"] = "I was late",
        ["talk.with"] = "Who else took part",
        ["after.what"] = "Which advice you followed",
        ["after.name"] = "Whom you wrote to",
        ["promise.what"] = "What was promised",
        ["promise.due"] = "By which day, if one was said",
        ["gift.turn"] = "What it was",
        ["you.what"] = "What it is, in a few words",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Hints = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["answer.until"] = "To ask again, when they are back, or the day of the event.",
        ["answer.offered"] = "One on each line, such as 2026-03-19 14:30.",
        ["answer.through"] = "Such as an assistant.",
        ["offers.times"] = "One on each line, such as 2026-03-19 14:30.",
        ["theirs.what"] = "Such as their new job, the position or the internship.",
        ["time.with"] = "Names, with commas between them.",
        ["talk.with"] = "Names, with commas between them.",
        ["you.what"] = "Such as the position. Leave it empty if you like.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Lists = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["form.video"] = "By video",
        ["form.phone"] = "By phone",
        ["form.inWriting"] = "Only in writing",
        ["form.event"] = "At an event",
        ["place.public"] = "A public place",
        ["place.workplace"] = "Their place of work",
        ["place.private"] = "A private place",
        ["turn.value"] = "Something useful: an article, an event, an answer",
        ["turn.update"] = "News of what came of the advice",
        ["turn.introduction"] = "An introduction",
        ["turn.report"] = "News of what came of the referral",
        ["turn.greeting"] = "A friendly word",
        ["remarks.callNow"] = "They want a call at once",
        ["remarks.throughAnotherPerson"] = "Somebody else arranges it for them",
        ["remarks.resumeAsked"] = "They ask for my résumé",
        ["remarks.openingOffered"] = "They speak of an opening",
        ["remarks.paid"] = "They talk for money",
        ["remarks.asksBack"] = "They ask something back",
        ["remarks.news"] = "They have news of themselves",
        ["remarks.personalAdvance"] = "It was a personal advance",
        ["remarks.hostileRemark"] = "It was hostile",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string field) => Labels.GetValueOrDefault(field) ?? Spoken(field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    public static string? HintFor(string field) => Hints.GetValueOrDefault(field);

    /// <summary>A word of a list.</summary>
    public static string Of(FactPart part, string word) => Lists.GetValueOrDefault($"{part.Name}.{word}") ?? Spoken(word);

    /// <summary>What an answer seems to be, in a sentence.</summary>
    public static string Of(ReplyMeaning meaning) => meaning switch
    {
        ReplyMeaning.Yes => "a yes",
        ReplyMeaning.No => "a no",
        ReplyMeaning.Later => "“not now, ask me later”",
        ReplyMeaning.OutOfOffice => "a notice of absence",
        ReplyMeaning.Referral => "a referral to somebody else",
        ReplyMeaning.DoNotContact => "a wish not to be written to again",
        _ => "not clear",
    };

    /// <summary>"In person" for "inPerson".</summary>
    private static string Spoken(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter)) text.Append(' ');
            text.Append(text.Length == 0 ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
