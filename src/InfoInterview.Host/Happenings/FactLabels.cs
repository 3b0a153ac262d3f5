using System.Collections.Frozen;
using System.Text;
using InfoInterview.Engagements;

namespace InfoInterview.Host.Happenings;

/// <summary>The words beside the fields of the form and in their lists; what has none of its own is told by its name.</summary>
internal static class FactLabels
{
    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["answer.until"] = Spoken.Key("A day they named"),
        ["answer.referred"] = Spoken.Key("Whom they named"),
        ["answer.form"] = Spoken.Key("How they would talk"),
        ["answer.remarks"] = Spoken.Key("What else they said"),
        ["answer.offered"] = Spoken.Key("Times they offered"),
        ["answer.through"] = Spoken.Key("Who answered for them"),
        ["answer.event"] = Spoken.Key("The event, if they named one"),
        ["offers.times"] = Spoken.Key("Which times"),
        ["theirs.what"] = Spoken.Key("What it is"),
        ["theirs.isAddressGone"] = Spoken.Key("Their old address is gone"),
        ["theirs.answerBy"] = Spoken.Key("By when they would like to know"),
        ["failed.address"] = Spoken.Key("Which address"),
        ["time.appointment"] = Spoken.Key("The conversation"),
        ["time.form"] = Spoken.Key("How you will talk"),
        ["time.place"] = Spoken.Key("Where you meet"),
        ["time.with"] = Spoken.Key("Who else takes part"),
        ["talk.until"] = Spoken.Key("When you go on, if a day was named"),
        ["talk.isCutShort"] = Spoken.Key("It was cut short; we go on another time"),
        ["talk.wasLate"] = Spoken.Key("I was late"),
        ["talk.with"] = Spoken.Key("Who else took part"),
        ["after.what"] = Spoken.Key("Which advice you followed"),
        ["after.name"] = Spoken.Key("Whom you wrote to"),
        ["promise.what"] = Spoken.Key("What was promised"),
        ["promise.due"] = Spoken.Key("By which day, if one was said"),
        ["gift.turn"] = Spoken.Key("What it was"),
        ["you.what"] = Spoken.Key("What it is, in a few words"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Hints = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["answer.until"] = Spoken.Key("To ask again, when they are back, or the day of the event."),
        ["answer.offered"] = Spoken.Key("One on each line, such as 2026-03-19 14:30."),
        ["answer.through"] = Spoken.Key("Such as an assistant."),
        ["offers.times"] = Spoken.Key("One on each line, such as 2026-03-19 14:30."),
        ["theirs.what"] = Spoken.Key("Such as their new job, the position or the internship."),
        ["time.with"] = Spoken.Key("Names, with commas between them."),
        ["talk.with"] = Spoken.Key("Names, with commas between them."),
        ["you.what"] = Spoken.Key("Such as the position. Leave it empty if you like."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Lists = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["form.video"] = Spoken.Key("By video"),
        ["form.phone"] = Spoken.Key("By phone"),
        ["form.inWriting"] = Spoken.Key("Only in writing"),
        ["form.event"] = Spoken.Key("At an event"),
        ["place.public"] = Spoken.Key("A public place"),
        ["place.workplace"] = Spoken.Key("Their place of work"),
        ["place.private"] = Spoken.Key("A private place"),
        ["turn.value"] = Spoken.Key("Something useful: an article, an event, an answer"),
        ["turn.update"] = Spoken.Key("News of what came of the advice"),
        ["turn.introduction"] = Spoken.Key("An introduction"),
        ["turn.report"] = Spoken.Key("News of what came of the referral"),
        ["turn.greeting"] = Spoken.Key("A friendly word"),
        ["remarks.callNow"] = Spoken.Key("They want a call at once"),
        ["remarks.throughAnotherPerson"] = Spoken.Key("Somebody else arranges it for them"),
        ["remarks.resumeAsked"] = Spoken.Key("They ask for my résumé"),
        ["remarks.openingOffered"] = Spoken.Key("They speak of an opening"),
        ["remarks.paid"] = Spoken.Key("They talk for money"),
        ["remarks.asksBack"] = Spoken.Key("They ask something back"),
        ["remarks.news"] = Spoken.Key("They have news of themselves"),
        ["remarks.personalAdvance"] = Spoken.Key("It was a personal advance"),
        ["remarks.hostileRemark"] = Spoken.Key("It was hostile"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string field) => Spoken.Known(Labels.GetValueOrDefault(field)
        ?? Named(field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..]));

    /// <summary>A part by its name, as the form of one group calls it, or else the first that has a word for it.</summary>
    public static string OfPart(string group, string part) => Of(Labels.ContainsKey($"{group}.{part}") ? $"{group}.{part}"
        : Labels.Keys.Where(key => key.EndsWith($".{part}", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault(part));

    public static string? HintFor(string field) => Hints.GetValueOrDefault(field) is { } hint ? Spoken.Known(hint) : null;

    /// <summary>A word of a list.</summary>
    public static string Of(FactPart part, string word) => Spoken.Known(Lists.GetValueOrDefault($"{part.Name}.{word}") ?? Named(word));

    /// <summary>What an answer seems to be, in a sentence.</summary>
    public static string Of(ReplyMeaning meaning) => meaning switch
    {
        ReplyMeaning.Yes => Spoken.Of("a yes"),
        ReplyMeaning.No => Spoken.Of("a no"),
        ReplyMeaning.Later => Spoken.Of("“not now, ask me later”"),
        ReplyMeaning.OutOfOffice => Spoken.Of("a notice of absence"),
        ReplyMeaning.Referral => Spoken.Of("a referral to somebody else"),
        ReplyMeaning.DoNotContact => Spoken.Of("a wish not to be written to again"),
        _ => Spoken.Of("not clear"),
    };

    /// <summary>"In person" for "inPerson".</summary>
    private static string Named(string name)
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
