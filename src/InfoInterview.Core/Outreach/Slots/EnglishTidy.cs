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
            if (word.Count(char.IsLetter) < 2 || word.StartsWith("I'", StringComparison.Ordinal)) continue;
            long_++;
            if (!word.Any(char.IsLower)) shouted++;
        }

        return long_ >= FewestShouted && shouted * 4 >= long_ * 3;
    }

    /// <summary>Whether it holds words that one would not write to a stranger.</summary>
    public static bool IsSlangy(string text) => text.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries).Any(word =>
        Slang.Contains(Bare(word)) || word.Trim('.', '!', ',') is "o");

    /// <summary>Whether somebody other than the reader does something in it: "she cleans".</summary>
    public static bool IsOfThem(string text)
    {
        foreach (var word in text.Split(' '))
        {
            if (Bare(word) is "he" or "she" or "he's" or "she's" or "he'd" or "she'd" or "he'll" or "she'll") return true;
        }

        return false;
    }

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
        // "Ma this is huge": an address that no letter has in the middle.
        if (words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var first
            && Bare(words[..first]) is "ma" or "bro" or "dude" or "sis") words = words[(first + 1)..];
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
                || Bare(text[start..at]) is "dept" or "univ" or "prof" or "dr" or "mr" or "mrs" or "ms" or "ref" or "approx" or "vs"
                    or "st" or "jr" or "sr" or "no" or "esp")) continue;
            return text[..at];
        }

        return text;
    }

    /// <summary>Up to the first comma, unless it is one of a list: "your paper" of "your paper, in particular the end".</summary>
    public static string OneThing(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0 || text[(comma + 2)..].Split(' ')[0] is "and" or "or"
            || text.IndexOf(" and ", comma, StringComparison.Ordinal) >= 0 ? text : text[..comma];
    }

    /// <summary>Up to the first comma after which somebody does something: "your talk on crops" of "your talk on crops, she used rainfall".</summary>
    public static string FirstThing(string text)
    {
        for (var at = text.IndexOf(", ", StringComparison.Ordinal); at > 0; at = text.IndexOf(", ", at + 1, StringComparison.Ordinal))
        {
            var rest = text[(at + 2)..];
            var first = Bare(rest.Split(' ')[0]);
            if (first is "like" || ((Determiner.Contains(first) || first is "everybody" or "everyone" or "nobody")
                && EnglishShape.HasVerb(rest.Split(' '))) || Subject.Contains(first) || Auxiliary.Contains(first)
                || EnglishShape.IsLonePast(first) || IsOfThem(rest)) return text[..at];
        }

        return text;
    }
}
