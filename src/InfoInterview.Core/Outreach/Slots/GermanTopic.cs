using static InfoInterview.Outreach.Slots.GermanShape;
using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// What a conversation is to be about: after "Gespräch" where it is a noun, and as what one does: "möchte wissen, wie man Lehrer wird".
/// </summary>
internal static class GermanTopic
{
    public static ReadFact Read(string open)
    {
        var text = WithoutOpening(open);
        if (text.EndsWith('?') && !text.Contains(" oder ", StringComparison.Ordinal) && Turned(text[..^1].Trim()) is { } turned)
            return Known($"„{Capital(text)}“", turned);
        if (text.EndsWith('?')) return new()
        {
            Phrase = $"„{Capital(text)}“",
            Sentence = $"Mich beschäftigt die Frage: „{Capital(text)}“"
        };
        if (IsClause(text)) return Known(Lower(text), Lower(text));
        var wish = GermanSelf.Plain(text);
        if (IsInfinitive(wish) && !HasArticleOnly(wish)) return new() { Phrase = wish, Predicate = "möchte " + Inside(wish) };
        if (IsSentence(text)) return new() { Phrase = $"„{Capital(text)}“", Sentence = Close(text) };
        var noun = GermanNoun.Read(text);
        // "Intensivpflege" is spoken of as "die Intensivpflege"; "Meister oder Techniker" stays a heading.
        if (noun is { HasDeterminer: false } && !IsHeading(text)
            && noun.With("der") is { Gender: not GermanGender.Plural } named) noun = named;
        // "Ich interessiere mich für das Volontariat" asks for the post itself.
        if (noun is { Object: { } entry } && Bare(noun.Head) is "volontariat" or "referendariat" or "traineeprogramm"
            or "vorbereitungsdienst")
        {
            var way = $"Weg {(entry.StartsWith("das ", StringComparison.Ordinal) ? "ins " + entry[4..] : "in " + entry)}";
            return new()
            {
                Phrase = Inside(text),
                About = "über den " + way,
                To = "zum " + way,
                Predicate = "interessiere mich für den " + way
            };
        }

        if (noun?.Object is { } thing) return new()
        {
            Phrase = Inside(text),
            About = "über " + thing,
            To = noun.To,
            Predicate = "interessiere mich für " + thing
        };
        var inside = Inside(text);
        if (char.IsUpper(inside[0]) && inside.Contains(" oder ", StringComparison.Ordinal)) return new()
        {
            Phrase = inside,
            About = $"zur Frage „{inside}“",
            To = $"zum Thema „{inside}“",
            Predicate = $"beschäftige mich mit der Frage „{inside}“"
        };
        return new()
        {
            Phrase = inside,
            To = "zum Thema " + Named(inside),
            About = "zum Thema " + Named(inside),
            Predicate = "interessiere mich für das Thema " + Named(inside)
        };
    }

    private static string WithoutOpening(string open)
    {
        // "vs." is nothing that one can say.
        var text = open.Replace(" vs. ", " oder ", StringComparison.Ordinal).Replace(" vs ", " oder ", StringComparison.Ordinal);
        foreach (var opening in (ReadOnlySpan<string>)["über ", "zum Thema ", "Ich interessiere mich für ", "Thema: ", "Thema ",
            "Fragen zu ", "Fragen zum Thema "])
        {
            var isOpening = text.Length > opening.Length && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase);
            if (isOpening) text = text[opening.Length..];
        }

        return text;
    }

    private static bool IsHeading(string text) => text.Split(' ').Any(word => Bare(word) is "oder" or "und" or "vs" or "versus" or "&")
        || text.AsSpan().IndexOfAny("/:„") >= 0;

    /// <summary>A topic that does not begin with a noun is told apart by marks: "zum Thema „erneuerbare Energien“".</summary>
    private static string Named(string topic) => char.IsLower(topic[0])
        && !topic.Contains('„', StringComparison.Ordinal) ? $"„{topic}“" : topic;

    private static ReadFact Known(string phrase, string clause) => new() { Phrase = phrase, Predicate = "möchte gern wissen, " + clause };

    /// <summary>"die neuen Medien" ends like an infinitive, and is none.</summary>
    private static bool HasArticleOnly(string text) => char.IsUpper(text.Split(' ')[^1][0]);

    /// <summary>"Wie wird man Lehrer" as "wie man Lehrer wird"; <c>null</c> where it is not sure.</summary>
    private static string? Turned(string question)
    {
        var words = question.Split(' ');
        if (words.Length < 3 || !Opener.Contains(Bare(words[0]))) return null;
        var verb = 1;
        // "Was für eine Ausbildung", "wie viel Geld": the verb comes later.
        if (!Finite.Contains(words[1]) && !words[1].EndsWith('t') && !words[1].EndsWith("en", StringComparison.Ordinal)) return null;
        if (!Subject.Contains(Bare(words[2])) && !GermanNoun.IsDeterminer(words[2])) return null;
        var rest = words[(verb + 1)..];
        if (Separable.Contains(rest[^1])
            && rest.Length > 1) return $"{Lower(words[0])} {string.Join(' ', rest[..^1])} {rest[^1]}{words[verb]}";
        return $"{Lower(words[0])} {string.Join(' ', rest)} {words[verb]}";
    }
}
