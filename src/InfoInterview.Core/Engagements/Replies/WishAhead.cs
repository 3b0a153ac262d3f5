using InfoInterview.Language;
using NodaTime;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// What a willing answer says of when: a talk that is weeks ahead ("coffee in three months"), or an event of theirs with its day
/// ("come to our open day on Thursday").
/// </summary>
internal static class WishAhead
{
    /// <summary>A talk within fewer days is simply to be arranged.</summary>
    private const int FewestDays = 21;

    private static readonly SpanTable<bool> Talks = SpanTable.Of(
        [
            "talk", "chat", "coffee", "call", "speak", "meet", "connect", "lunch", "catch-up",
            "Kaffee", "sprechen", "treffen", "telefonieren", "reden", "unterhalten", "Gespräch",
        ],
        ignoreCase: true);

    private static readonly SpanTable<bool> Invites = SpanTable.Of(
        [
            "come", "join", "find", "visit", "stop", "drop", "swing", "meet", "see", "catch",
            "kommen", "komm", "kommt", "besuchen", "schauen", "treffen", "finden",
        ],
        ignoreCase: true);

    private static readonly SpanTable<bool> Events = SpanTable.Of(
        [
            "meetup", "conference", "booth", "Karrieretag", "Karrieremesse", "Jobmesse", "Hausmesse", "Infotag", "Infoabend",
            "open day", "open house", "career fair", "careers fair",
            "job fair", "trade fair", "career day", "careers day", "info session",
            "information session", "information evening", "offenen Tür",
        ],
        ignoreCase: true);

    /// <summary>The one day, weeks ahead, for which the talk is wished; <c>null</c> where none is named, or more than one.</summary>
    public static LocalDate? Day(TextReading body, int end, DayWords words, LocalDate received)
    {
        var found = default(LocalDate?);
        for (var at = 0; at < end; at++)
        {
            ref readonly var sentence = ref body.Sentences[at];
            if (!Holds(in body, in sentence, Talks)) continue;
            var day = OneDay(in body, in sentence, words, received, FewestDays);
            if (day is not null && found is not null && day != found) return null;
            found ??= day;
        }

        return found;
    }

    /// <summary>Whether they invite to an event, and its day where one is named.</summary>
    public static bool IsEvent(TextReading body, int end, DayWords words, LocalDate received, out LocalDate? day)
    {
        for (var at = 0; at < end; at++)
        {
            ref readonly var sentence = ref body.Sentences[at];
            if (!Holds(in body, in sentence, Invites) || !Holds(in body, in sentence, Events)) continue;
            day = OneDay(in body, in sentence, words, received, 0);
            return true;
        }

        day = null;
        return false;
    }

    private static LocalDate? OneDay(scoped in TextReading body, in Sentence sentence, DayWords words, LocalDate received, int after)
    {
        var days = new Growing<NamedDay>(4);
        var from = received.PlusDays(after);
        new DayReader(in body, words, received).Read(sentence.First, sentence.End, ref days);
        var found = default(LocalDate?);
        foreach (ref readonly var named in days.Items)
        {
            if (named.Form is DayForm.Stretch || named.Date is not { } day || day < from) continue;
            found = found is null || found == day ? day : null;
        }

        days.Dispose();
        return found;
    }

    /// <summary>Whether a word, or two words side by side, stand in a sentence.</summary>
    private static bool Holds(scoped in TextReading body, in Sentence sentence, SpanTable<bool> words)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            ref readonly var token = ref body.Tokens[at];
            if (words.Contains(body.Text.AsSpan(token.Start, token.End - token.Start))) return true;
            if (at + 1 == sentence.End) return false;
            if (words.Contains(body.Text.AsSpan(token.Start, body.Tokens[at + 1].End - token.Start))) return true;
        }

        return false;
    }
}
