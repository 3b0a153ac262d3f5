using System.Collections.Frozen;
using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// Says somebody's answer back to them as one does, without quotation marks: "try me again in June" as "asked me to try you again in
/// June", "I'm on leave until May" as "told me that you were on leave until May".
/// </summary>
internal static class EnglishSaid
{
    private static readonly string[] Orders = ["try", "call", "text", "ring", "phone", "email", "write",
        "ask", "contact", "message", "ping",
        "reach", "check", "come", "get", "drop", "send", "remind", "follow", "circle", "touch", "catch", "give"];

    private static readonly string[] Times = ["after", "in", "once", "when", "next", "from", "during",
        "later", "sometime", "maybe", "at",
        "on", "around"];

    private static readonly string[] States = ["busy", "swamped", "away", "out", "traveling", "travelling", "unavailable", "overseas",
        "abroad", "slammed", "snowed"];

    private static readonly FrozenDictionary<string, string> Pasts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["is"] = "was",
        ["are"] = "were",
        ["has"] = "had",
        ["have"] = "had",
        ["opens"] = "opened",
        ["ends"] = "ended",
        ["starts"] = "started",
        ["begins"] = "began",
        ["clears"] = "cleared",
        ["closes"] = "closed",
        ["finishes"] = "finished",
        ["comes"] = "came",
        ["goes"] = "went",
        ["gets"] = "got",
        ["settles"] = "settled",
        ["slows"] = "slowed",
        ["it's"] = "it was",
        ["i'm"] = "you were",
        ["i've"] = "you had",
        ["i'll"] = "you would",
        ["i'd"] = "you would",
        ["we're"] = "you were",
        ["we've"] = "you had",
        ["we'll"] = "you would",
        ["can"] = "could",
        ["can't"] = "couldn't",
        ["will"] = "would",
        ["won't"] = "wouldn't",
        ["am"] = "were",
        ["don't"] = "didn't",
        ["doesn't"] = "didn't",
        ["isn't"] = "wasn't",
        ["aren't"] = "weren't",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What stands after "you"; <c>null</c> where the turning is not certain.</summary>
    /// <param name="said">The answer, without a mark at its end.</param>
    public static string? Told(string said)
    {
        var text = Polite(said);
        if (text.Length == 0 || text.Contains('"', StringComparison.Ordinal)
            || text.Contains('?', StringComparison.Ordinal)) return null;
        var words = text.Split(' ');
        var first = Bare(words[0]);
        if (After(text, "hit me up") is { } peak) return "asked me to get in touch " + ToThem(peak, isPast: true);
        if (After(text, "not before", "not until", "not till") is { } until) return ToThem(until, isPast: true) is { } wait
            ? "asked me to wait until " + wait : null;
        if (Orders.Contains(first, StringComparer.Ordinal) && words.Length > 1)
            return ToThem(LowerFirst(text), isPast: true) is { } order ? "asked me to " + order : null;
        if (Times.Contains(first, StringComparer.Ordinal) && words.Length > 1 && !IsStatement(words))
            return ToThem(LowerFirst(text), isPast: true) is { } time ? "asked me to write again " + time : null;
        if (States.Contains(first, StringComparer.Ordinal) || (words.Length > 1 && first is "too" or "very" or "really" or "still"
            && States.Contains(Bare(words[1]), StringComparer.Ordinal)))
            return ToThem(LowerFirst(text), isPast: true) is { } state ? "told me that you were " + state : null;
        if (!IsStatement(words)) return null;
        return ToThem(first is "summer" or "spring" or "fall" or "autumn" or "winter" ? LowerFirst(text)
            : Inside(text), isPast: false) is { } told ? "told me that " + told : null;
    }

    /// <summary>Without "please", and without an address at the end.</summary>
    private static string Polite(string said)
    {
        var text = said;
        foreach (var end in (ReadOnlySpan<string>)[", please", " please", ", thanks", ", thank you", ", ok", ", okay"])
        {
            if (text.EndsWith(end, StringComparison.OrdinalIgnoreCase)) text = text[..^end.Length];
        }

        return After(text, "please", "sorry,", "sorry", "yes,", "sure,") ?? text;
    }

    /// <summary>"I'm on leave", "my docket clears", "summer would be easier": somebody or something does something.</summary>
    private static bool IsStatement(string[] words)
    {
        var verb = Verb(words);
        return verb >= 0 && !Times.Contains(Bare(words[0]), StringComparer.Ordinal);
    }

    private static int Verb(string[] words) => Array.FindIndex(words, word => Bare(word) is var bare
        && (Pasts.ContainsKey(bare) || bare is "would" or "could" or "should" or "might" || Third.Contains(bare)));

    /// <summary>In the past and to the one who said it; <c>null</c> where a verb is left that nobody knows the past of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPast">Whether a thing that happens is told as having happened: "after it opened". Otherwise it is told as
    /// what was to
    /// come: "your docket would clear".</param>
    private static string? ToThem(string text, bool isPast)
    {
        var words = text.Split(' ');
        var isFirst = true;
        for (var at = 0; at < words.Length; at++)
        {
            var core = words[at].TrimEnd(',', '.', ';');
            var mark = words[at][core.Length..];
            var bare = Bare(core);
            var turned = bare switch
            {
                "i" or "we" or "me" or "us" => "you",
                "my" or "our" => "your",
                "mine" or "ours" => "yours",
                "myself" => "yourself",
                "you" => "me",
                "your" => "my",
                "you're" or "you'd" or "you'll" or "you've" or "here" or "now" or "today" or "tomorrow" => null,
                _ => core,
            };
            if (turned is null) return null;
            if (at > 0 && bare is "have" && (Bare(words[at - 1]) is "to" or "i'll" or "would" or "should" or "could" or "might" or "can"
                or "will" or "you'd")) turned = core;
            else if (Pasts.TryGetValue(bare, out var past) && !(bare.StartsWith("i'", StringComparison.Ordinal) && at > 0 && isPast
                && char.IsUpper(words[at][0]) && !isFirst)) (turned, isFirst) = (past, false);
            else if (Third.Contains(bare) && at > 0)
            {
                if (isPast || !isFirst) return null;
                (turned, isFirst) = ("would " + EnglishReader.Second(bare), false);
            }

            words[at] = turned + mark;
        }

        // "your docket cleared in May" was still to come when they said it.
        var told = string.Join(' ', words);
        return isPast ? told : Future(told, text);
    }

    /// <summary>"would end" for "ended": the day was still to come.</summary>
    private static string Future(string told, string text)
    {
        foreach (var word in text.Split(' '))
        {
            var bare = Bare(word);
            if (bare is "opens" or "ends" or "starts" or "begins" or "clears" or "closes" or "finishes" or "settles" or "slows"
                && Pasts.TryGetValue(bare, out var past))
                return told.Replace($" {past}", $" would {EnglishReader.Second(bare)}", StringComparison.Ordinal);
        }

        return told;
    }
}
