using System.Text;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// What can be said of a typed text before its shape is looked at: capitals throughout, slang, asides, a second sentence, somebody spoken
/// of who is now spoken to.
/// </summary>
internal static class EnglishTidy
{
    private const int FewestShouted = 3;
    private const int LongestWordOfLetters = 4;

    /// <summary>Whether it is all in capitals, so that nobody can tell names from other words.</summary>
    public static bool IsShouted(string text)
    {
        var (long_, shouted) = (0, 0);
        foreach (var word in text.Split(' '))
        {
            if (word.Count(char.IsLetter) < 2) continue;
            long_++;
            if (!word.Any(char.IsLower)) shouted++;
        }

        return long_ >= FewestShouted && shouted * 4 >= long_ * 3;
    }

    /// <summary>In small letters, with one capital, as a proposal.</summary>
    public static string Calm(string text) => FieldText.Sentence(text.ToLowerInvariant())!;

    /// <summary>Whether it holds words that one would not write to a stranger.</summary>
    public static bool IsSlangy(string text) => text.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries).Any(word => Slang.Contains(Bare(word)));

    /// <summary>Whether somebody other than the reader does something in it: "she cleans".</summary>
    public static bool IsOfThem(string text)
    {
        foreach (var word in text.Split(' '))
        {
            if (Bare(word) is "he" or "she" or "he's" or "she's" or "he'd" or "she'd" or "he'll" or "she'll") return true;
        }

        return false;
    }

    /// <summary>What is told of somebody, told to them: "she hates numbers" as "you hate numbers".</summary>
    public static string ToReader(string text)
    {
        var words = text.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var bare = Bare(words[at]);
            var end = words[at][^1] is ',' or '.' ? words[at][^1..] : "";
            if (bare is "she" or "he")
            {
                words[at] = (char.IsUpper(words[at][0]) ? "You" : "you") + end;
                if (at + 1 < words.Length && end.Length == 0) words[at + 1] = Second(words[at + 1]);
            }
            else if (bare is "him" or "her" && (at + 1 == words.Length || end.Length > 0 || Preposition.Contains(Bare(words[at + 1])) || Bare(words[at + 1]) is "to" or "and")) words[at] = "you" + end;
            else if (bare is "his" or "her") words[at] = char.IsUpper(words[at][0]) ? "Your" : "your";
        }

        return string.Join(' ', words);
    }

    /// <summary>The verb of "you" for that of "she".</summary>
    public static string Second(string verb) => verb switch
    {
        "is" => "are",
        "was" => "were",
        "has" => "have",
        "does" => "do",
        "doesn't" => "don't",
        "isn't" => "aren't",
        "wasn't" => "weren't",
        _ when verb.EndsWith("ies", StringComparison.Ordinal) => verb[..^3] + "y",
        _ when verb.EndsWith("ches", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal) || verb.EndsWith("sses", StringComparison.Ordinal) => verb[..^2],
        _ when verb.Length > 3 && verb.EndsWith('s') && !verb.EndsWith("ss", StringComparison.Ordinal) && !verb.EndsWith("us", StringComparison.Ordinal) => verb[..^1],
        _ => verb,
    };

    /// <summary>Without signs that are no words, such as small pictures, and without interjections at its beginning.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsSurrogate(character) && character is not ('\u2764' or '\uFE0F' or '\u200D')) plain.Append(character);
        }

        var words = plain.ToString().Trim();
        while (words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var cut && Interjection.Contains(Bare(words[..cut]))
            && (words[cut - 1] is ',' or '!' || Bare(words[..cut]) is "omg" or "kindly" or "honestly")) words = words[(cut + 1)..].TrimStart();
        return EnglishForm.After(words, "refer to", "refer") ?? words;
    }

    /// <summary>Without what stands in parentheses.</summary>
    public static string WithoutAsides(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (close < 0) return text;
        var rest = (text[..open].TrimEnd() + text[(close + 1)..]).Trim();
        return rest.Length == 0 ? text : WithoutAsides(rest);
    }

    /// <summary>Up to where its first sentence ends; a short word before a full stop is an abbreviation.</summary>
    public static string FirstSentence(string text)
    {
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (text[at] is not ('.' or '!' or '?' or ';') || text[at + 1] != ' ') continue;
            var start = text.LastIndexOf(' ', at) + 1;
            if (text[at] == '.' && (at - start < LongestWordOfLetters && (char.IsUpper(text[start]) || text.AsSpan(start, at - start).Contains('.'))
                || Bare(text[start..at]) is "dept" or "univ" or "prof" or "dr" or "mr" or "mrs" or "ms" or "ref" or "approx" or "vs" or "st" or "jr" or "sr" or "no")) continue;
            return text[..at];
        }

        return text;
    }

    /// <summary>Up to the first comma after which somebody does something: "your talk on crops" of "your talk on crops, she used rainfall".</summary>
    public static string FirstThing(string text)
    {
        for (var at = text.IndexOf(", ", StringComparison.Ordinal); at > 0; at = text.IndexOf(", ", at + 1, StringComparison.Ordinal))
        {
            var rest = text[(at + 2)..];
            var first = Bare(rest.Split(' ')[0]);
            if (first is "like" || (Determiner.Contains(first) && EnglishShape.HasVerb(rest.Split(' '))) || Subject.Contains(first) || Auxiliary.Contains(first) || EnglishShape.IsLonePast(first) || IsOfThem(rest)) return text[..at];
        }

        return text;
    }
}
