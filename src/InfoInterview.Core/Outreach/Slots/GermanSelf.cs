using static InfoInterview.Outreach.Slots.GermanShape;
using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What one says of oneself: what one is and what one is after.</summary>
internal static class GermanSelf
{
    private const int OldestTold = 99;

    /// <summary>Without "ich bin", a single noun with its capital, and an "und" where a second verb follows.</summary>
    public static ReadFact Status(string text)
    {
        foreach (var opening in (ReadOnlySpan<string>)["Ich bin eine ", "Ich bin ein ", "Ich bin ", "eine ", "ein "])
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) text = text[opening.Length..];
        }

        if (!text.Contains(' ', StringComparison.Ordinal)) return ReadFact.OfPhrase(Capital(text));
        var parts = text.Split(", ");
        // "Elektriker gelernt, seit 11 Jahren auf Baustelle": what one is stands before what one did.
        if (Bare(parts[0]).EndsWith("gelernt", StringComparison.Ordinal) || HasHole(text)
            || Bare(parts[^1]).StartsWith("jetzt ", StringComparison.Ordinal))
            return ReadFact.Doubt(parts[0].EndsWith(" gelernt", StringComparison.Ordinal) ? (parts[0].Split(' ')[^2].EndsWith("in",
                StringComparison.Ordinal) ? "gelernte " : "gelernter ") + parts[0][..^" gelernt".Length] : null);
        for (var at = 1; at < parts.Length; at++)
        {
            var first = parts[at].Split(' ')[0];
            if (int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out var age)
                && age is > 14 and <= OldestTold) parts[at] = parts[at] + " Jahre alt";
            else if (OwnVerb.Contains(first) || IsOwnVerb(parts[at])) return ReadFact.OfPhrase(WithVerb(parts, at));
        }

        return ReadFact.OfPhrase(Capital(string.Join(", ", parts)));
    }

    public static ReadFact Goal(string text)
    {
        if (HasHole(text)) return ReadFact.Doubt(null);
        if (text.StartsWith("ob ", StringComparison.OrdinalIgnoreCase)) return Wish("herausfinden, ob " + text[3..]);
        if (IsClause(text)) return Wish("verstehen, " + Lower(text));
        var open = text;
        foreach (var opening in (ReadOnlySpan<string>)["Ich möchte ", "Ich will ", "Ich würde gern ", "Ich würde gerne ", "möchte ",
            "will ", "Mein Ziel ist es, ", "Mein Ziel ist, "])
        {
            if (open.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && Plain(open[opening.Length..]) is var rest
                && (IsInfinitive(rest) || IsInfinitiveWithClause(rest))) open = rest;
        }

        open = Plain(open);
        if (IsInfinitive(open) || IsInfinitiveWithClause(open)) return Wish(Inside(open));
        if (IsSentence(text)) return ReadFact.OfSentence(Close(text));
        var noun = GermanNoun.Read(text);
        if (noun is { HasDeterminer: false, Gender: GermanGender.Feminine }) noun = noun.With("der");
        return noun?.Object is { } goal ? ReadFact.OfSentence($"Es geht mir um {goal}.") : ReadFact.Doubt(noun?.With("der")?.Object);
    }

    private static ReadFact Wish(string infinitive) => new() { Phrase = infinitive, Sentence = $"Ich möchte {infinitive}." };

    /// <summary>"mich selbstständig zu machen" and "herauszufinden, ob" without their "zu".</summary>
    public static string Plain(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        var head = comma < 0 ? text : text[..comma];
        var words = head.Split(' ');
        var last = words[^1];
        if (words.Length > 1 && words[^2] is "zu") head = string.Join(' ', [.. words[..^2], last]);
        else if (last.IndexOf("zu", StringComparison.Ordinal) is > 0 and var at
            && Separable.Contains(last[..at]) | last.StartsWith("heraus", StringComparison.Ordinal)
            && last.EndsWith("en", StringComparison.Ordinal)) head = string.Join(' ', [.. words[..^1], last[..at] + last[(at + 2)..]]);
        return comma < 0 ? head : head + text[comma..];
    }

    /// <summary>"schreibe für die Zeitung", but not "derzeitige Leiterin".</summary>
    public static bool IsOwnVerb(string text) => text.Split(' ') is { Length: > 1 } words && char.IsLower(words[0][0])
        && words[0].EndsWith('e') && !GermanNoun.IsDeterminer(words[0]) && !Preposition.Contains(words[0])
        && (Preposition.Contains(words[1]) || GermanNoun.IsDeterminer(words[1]) || words[1] is "seit" or "gerade" or "jetzt" or "mich");

    private static string WithVerb(string[] parts, int verb)
    {
        var before = Capital(string.Join(", ", parts[..verb]));
        var after = string.Join(", ", parts[verb..]);
        var words = after.Split(' ');
        // "strebe Wechsel an": the noun wants its article.
        if (words.Length > 2 && char.IsUpper(words[1][0]) && GermanNoun.Read(string.Join(' ', words[1..])) is { HasDeterminer: false } noun
            && noun.With("ein")?.Object is { } thing
                && GenderOf(words[1]) is GermanGender.Masculine or GermanGender.Feminine) after = words[0] + " " + thing;
        return before + (verb > 1 ? ", und " : " und ") + after;
    }
}
