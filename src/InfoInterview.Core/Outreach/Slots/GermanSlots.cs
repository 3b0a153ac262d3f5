using System.Collections.Frozen;
using InfoInterview.Language;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// Reads a typed fact for a German letter, where phrases stand after a colon in the first case: any shape fits there, so that little has
/// to be mended.
/// </summary>
internal static class GermanSlots
{
    private static readonly WordLists Lists = WordLists.Embedded("InfoInterview.Outreach.Slots.de.words");
    private static readonly FrozenSet<string> Finite = Set("finite");
    private static readonly FrozenSet<string> Opener = Set("opener");
    private static readonly FrozenSet<string> Subject = Set("subject");
    private static readonly FrozenSet<string> VerbFirst = Set("verb-first");

    /// <summary>So many words are a sentence, whatever their verb.</summary>
    private const int FewestWords = 4;

    public static ReadFact Read(SlotKind kind, string typed)
    {
        var text = Calm(Unquoted(typed)).TrimEnd('!', ' ');
        var open = text.TrimEnd('.', '!', ' ');
        if (open.Length == 0) return ReadFact.Empty;
        return kind switch
        {
            SlotKind.Organization => ReadFact.OfPhrase(typed),
            SlotKind.At => ReadFact.OfPhrase(GermanAt.Of(typed)),
            SlotKind.Status => ReadFact.OfPhrase(Status(open)),
            SlotKind.Goal when open.StartsWith("ob ", StringComparison.OrdinalIgnoreCase) =>
                ReadFact.OfPhrase("herauszufinden, ob " + open[3..]),
            SlotKind.Said => ReadFact.OfPhrase(open),
            SlotKind.Plan when IsOwnInfinitive(open) => ReadFact.OfSentence($"Ich will {open}."),
            SlotKind.Own or SlotKind.Plan => Sentence(text, "Das"),
            SlotKind.OfIt => Sentence(text, "Es"),
            SlotKind.Thought => ReadFact.OfSentence(FieldText.Sentence(text)!),
            SlotKind.Topic => Topic(open, text),
            _ => IsSentence(open) ? ReadFact.OfBoth(Capital(text.EndsWith('?') ? text : open), FieldText.Sentence(text)!)
                : ReadFact.OfPhrase(Nominative(Inside(open))),
        };
    }

    /// <summary>Whether a finite verb stands outside of a clause.</summary>
    private static bool IsSentence(string text)
    {
        var words = text.Split(' ');
        if (words.Length < 2 || Opener.Contains(Bare(words[0]))) return false;
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at - 1].EndsWith(',') && Opener.Contains(Bare(words[at]))) return false;
            // At the end it is an infinitive: "selbstständig werden".
            if (Finite.Contains(Bare(words[at]))
                && !(at == words.Length - 1 && words[at].EndsWith("en", StringComparison.Ordinal))) return true;
        }

        return Subject.Contains(Bare(words[0])) && Bare(words[0]) is "ich" or "wir" or "es" or "man";
    }

    /// <summary>A sentence as it is; one that begins with its verb gets the word that was left out.</summary>
    private static ReadFact Sentence(string text, string left)
    {
        var words = text.TrimEnd('!', ' ').Split(' ');
        var first = Bare(words[0]);
        if (words.Length > 1 && first is "habe" or "bin"
            && Bare(words[1]) is "ich") return ReadFact.OfSentence(FieldText.Sentence($"Das {Lower(string.Join(' ', words))}")!);
        if (words.Length > 1 && first is "war"
            && Bare(words[1]) is "ich") return ReadFact.OfSentence(FieldText.Sentence($"Da {Lower(string.Join(' ', words))}")!);
        if (VerbFirst.Contains(first)) return ReadFact.OfSentence(FieldText.Sentence($"{(left is "Das" ? "Es" : left)} {Lower(string.Join(' ', words))}")!);
        // No list holds every verb: so many words, or somebody who does something, make a sentence.
        var hasVerb = words.Length >= FewestWords || Array.Exists(words, word => Finite.Contains(Bare(word)) || Bare(word) is "ich" or "wir");
        return hasVerb || (words.Length > 1 && Subject.Contains(first)) ? ReadFact.OfSentence(FieldText.Sentence(string.Join(' ', words))!)
            : ReadFact.Doubt(IsDone(words) ? $"Ich habe {string.Join(' ', words).TrimEnd('.')}." : null);
    }

    /// <summary>"Prüfung bestanden", with a participle at its end.</summary>
    private static bool IsDone(string[] words) => words.Length > 1 && !words.Contains("als", StringComparer.Ordinal)
        && Array.Exists(["ge", "be", "ver", "ent"], start => words[^1].StartsWith(start, StringComparison.Ordinal));

    private static ReadFact Topic(string open, string text)
    {
        if (text.EndsWith('?') || IsSentence(open)) return ReadFact.OfBoth($"„{Capital(text)}“", FieldText.Sentence(text)!);
        var topic = Inside(open);
        return ReadFact.OfPhrase(char.IsLower(topic[0]) && !topic.Contains('„', StringComparison.Ordinal) ? $"„{topic}“" : topic);
    }

    /// <summary>Without "ich bin", and a single noun with its capital.</summary>
    private static string Status(string text)
    {
        foreach (var opening in (ReadOnlySpan<string>)["Ich bin eine ", "Ich bin ein ", "Ich bin ", "eine ", "ein "])
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) text = text[opening.Length..];
        }

        return text.Contains(' ', StringComparison.Ordinal) ? text : Capital(text);
    }

    /// <summary>The first case for the fourth: "der Tod" for "den Tod", "ein Tag" for "einen Tag".</summary>
    private static string Nominative(string text)
    {
        var words = text.Split(' ', 3);
        // "den Hof umstellen" keeps the case of its verb.
        var isDoing = char.IsLower(text[text.LastIndexOf(' ') + 1]) && text.EndsWith("en", StringComparison.Ordinal);
        if (words.Length < 2 || words[1].EndsWith('n') || isDoing) return text;
        return words[0] switch { "den" => "der", "einen" => "ein", "Ihren" => "Ihr", "meinen" => "mein", _ => words[0] }
            + text[words[0].Length..];
    }

    /// <summary>"Der Rat" inside a sentence, where only nouns and the reader keep their capital.</summary>
    private static string Inside(string text)
    {
        var first = text.Split(' ')[0];
        return first is "Der" or "Die" or "Das" or "Den" or "Dem" or "Ein" or "Eine" or "Einen" or "Wie" or "Was" or "Dass" or "Warum" or "Ob" or "Mein" or "Meine" or "Unser" or "Unsere" or "Über" or "Auf" or "Durch" or "Zwei" or "Drei" or "Nie" or "Immer" or "Erst" ? Lower(text) : text;
    }

    private static bool IsOwnInfinitive(string text) => text.StartsWith("mich ", StringComparison.Ordinal)
        && text.EndsWith("en", StringComparison.Ordinal);

    private static string Calm(string text)
    {
        while (text.Length > 1 && text[^1] is '!' or '?' && text[^2] is '!' or '?') text = text[..^2]
            + (text[^2] == '?' ? "?" : text[^1].ToString());
        return text;
    }

    private static string Unquoted(string text) => text.Length > 2 && text[0] is '"' or '„' && text[^1] is '"' or '“'
        && text.AsSpan(1, text.Length - 2).IndexOfAny("\"„“") < 0 ? text[1..^1].Trim() : text;

    private static string Capital(string text) => char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Bare(string word) => word.Trim(',', ';', ':', '.', '!', '?', '(', ')').ToLowerInvariant();

    private static FrozenSet<string> Set(string name) => Lists[name].ToFrozenSet(StringComparer.Ordinal);
}
