using System.Buffers;
namespace InfoInterview.Outreach.Slots;

/// <summary>Mends what can mean one thing only: "i", "dont", "on monday", "!!", quotation marks around all of it.</summary>
internal static class EnglishSpelling
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Mend(string typed)
    {
        var words = Unquoted(Calm(typed)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++) words[at] = Word(words, at);
        // "a thread on on-call pay" stutters.
        return Pauses(EnglishHyphens.Put(words)).Replace(" on on-", " about on-", StringComparison.Ordinal);
    }

    /// <summary>"I got the letter Tuesday" as it is written outside of America: "on Tuesday".</summary>
    public static string OnDays(string text)
    {
        if (!text.Contains("day", StringComparison.Ordinal)) return text;
        var words = text.Split(' ');
        for (var at = 2; at < words.Length; at++)
        {
            var isLast = at + 1 == words.Length || words[at][^1] is '.' or ',' or ';' or '!';
            if (!isLast || !char.IsUpper(words[at][0])
                || EnglishWords.Bare(words[at]) is not ("monday" or "tuesday" or "wednesday" or "thursday"
                or "friday" or "saturday" or "sunday") || !char.IsLetterOrDigit(words[at - 1][^1])
                    || char.IsUpper(words[at - 1][0])) continue;
            var before = EnglishWords.Bare(words[at - 1]);
            if (EnglishWords.Preposition.Contains(before) || EnglishWords.Determiner.Contains(before)
                || EnglishWords.Auxiliary.Contains(before)
                || before is "last" or "next" or "of" or "to" or "until" or "till" or "since" or "and" or "or" or "for" or "than" or "as"
                    or "black" or "good" or "pancake" or "ash" or "palm" or "early" or "late" or "past") continue;
            words[at] = "on " + words[at];
        }

        return string.Join(' ', words);
    }

    /// <summary>The text without marks at its end, for the middle of a sentence.</summary>
    public static string Open(string text) => text.TrimEnd('.', '!', '?', ',', ';', ' ');

    /// <summary>A sentence with its capital and one calm mark.</summary>
    public static string Close(string text)
    {
        var open = text.TrimEnd('!', ' ');
        var closed = FieldText.Sentence(open.Length == 0 ? text : open)!;
        return closed[^1] is ')' && closed[0] is not '(' ? closed + "." : closed;
    }

    /// <summary>One mark where several stand: "!!", "?!", "..".</summary>
    private static string Calm(string text)
    {
        while (text.Length > 1 && text[^1] is '!' or '?' && text[^2] is '!' or '?') text = text[..^2]
            + (text[^2] == '?' ? "?" : text[^1].ToString());
        return text;
    }

    private static string Unquoted(string text) =>
        text.Length > 2 && text[0] is '"' or '“' && text[^1] is '"' or '”' && text.AsSpan(1, text.Length - 2).IndexOfAny("\"“”") < 0
            ? text[1..^1].Trim() : text;

    private static string Word(string[] words, int at)
    {
        var word = words[at];
        var end = word.Length;
        while (end > 0 && word[end - 1] is ',' or '.' or ';' or ':' or '!' or '?' or ')') end--;
        var bare = word[..end].Replace('’', '\'').ToLowerInvariant();
        if (at > 0 && bare is "min" or "hr" && char.IsDigit(words[at - 1][^1])) return (bare, words[at - 1]) switch
        {
            ("min", "1") => "minute",
            ("min", _) => "minutes",
            (_, "1") => "hour",
            _ => "hours",
        } + word[end..];
        if (at + 1 < words.Length && char.IsDigit(words[at + 1][0]) && words[at + 1].TrimEnd('.', ',', '!', ')').Length < 5
            && Month(bare) is { } month) return month;
        if (at > 0 && bare is "army" or "navy" or "marines" && words[at - 1] is "the" && (at + 1 == words.Length || words[at + 1] is not "of")) return EnglishForm.Capital(word);
        // "yrs. and then": the stop of an abbreviation goes with it.
        if (EnglishWords.Spelt.TryGetValue(bare, out var spelt))
            return Cased(spelt, word) + (end < word.Length && word[end] is '.' && at + 1 < words.Length
                && char.IsLower(words[at + 1][0]) ? word[(end + 1)..] : word[end..]);
        if (at > 0 && EnglishWords.Emphasis.Contains(bare) && end > 1 && EnglishForm.IsAcronym(word[..end])) return bare + word[end..];
        if (bare is "like" && at > 0 && at + 1 < words.Length && char.IsDigit(words[at + 1][0])) return "about";
        if (bare is "you're" && at + 2 < words.Length && EnglishArticles.IsCountable(EnglishWords.Bare(words[at + 1]))
            && EnglishWords.Auxiliary.Contains(EnglishWords.Bare(words[at + 2])))
            return Cased("your", word);
        // "st-viateur": a saint has a capital, and so has the name.
        if (bare.StartsWith("st-", StringComparison.Ordinal) && bare.Length > 6 && char.IsLower(word[0]) && char.IsLower(word[3]))
            return $"St-{char.ToUpperInvariant(word[3])}{word[4..]}";
        if (IsOfConsonants(word[..end], bare)) return bare.ToUpperInvariant() + word[end..];
        if (EnglishWords.Brand.TryGetValue(bare, out var brand) && char.IsLower(word[0])) return brand + word[end..];
        if (bare is "its" && (at == 0 || EnglishWords.Bare(words[at - 1]) is "but" or "because" or "that" or "and" or "think" or "so")
            && at + 1 < words.Length
            && EnglishWords.ItsVerb.Contains(EnglishWords.Bare(words[1]))) return Cased("it's", word);
        return IsPossessive(words, at, bare) ? word[..(end - 1)] + "'s" : word;
    }

    /// <summary>"October" for "oct" before a day; <c>null</c> where the word is no short month.</summary>
    private static string? Month(string bare) => bare switch
    {
        "jan" => "January",
        "feb" => "February",
        "mar" => "March",
        "apr" => "April",
        "jun" => "June",
        "jul" => "July",
        "aug" => "August",
        "sep" or "sept" => "September",
        "oct" => "October",
        "nov" => "November",
        "dec" => "December",
        _ => null,
    };

    /// <summary>"gdc", "nhs": letters of a name, as no word has them.</summary>
    private static bool IsOfConsonants(string word, string bare) => word.Length is > 1 and < 6
        && string.Equals(word, bare, StringComparison.Ordinal)
        && bare.All(char.IsAsciiLetterLower) && bare.AsSpan().IndexOfAny(Vowels) < 0
        && bare is not ("hr" or "hrs" or "km" or "kg" or "mm" or "cm" or "ft" or "lb" or "lbs" or "ml" or "mg" or "st" or "nd" or "rd"
            or "th" or "mr" or "mrs" or "ms" or "dr" or "jr" or "sr"
            or "mt" or "pt" or "ct" or "pp" or "hmm" or "hm" or "mph" or "rpm" or "nth" or "ltd" or "vs" or "w" or "pls" or "pm"
                or "mth" or "mths" or "sth" or "ppl" or "thx" or "tbh");

    /// <summary>"sell the backup not the tractor": a comma before what it is not.</summary>
    private static string Pauses(string text)
    {
        var words = text.Split(' ');
        for (var at = 2; at + 1 < words.Length; at++)
        {
            var (before, next) = (EnglishWords.Bare(words[at - 1]), EnglishWords.Bare(words[at + 1]));
            if (words[at] is not "not" || !char.IsLetterOrDigit(words[at - 1][^1]) || EnglishWords.Auxiliary.Contains(before)
                || EnglishWords.Adverb.Contains(before)
                || EnglishWords.Subject.Contains(before) || EnglishWords.Preposition.Contains(before)
                    || EnglishWords.Leading.Contains(before)
                || EnglishWords.Command.Contains(before) || EnglishWords.Base.Contains(before) || EnglishWords.Third.Contains(before)
                    || before.EndsWith("ly", StringComparison.Ordinal)
                || before.EndsWith("ed", StringComparison.Ordinal)
                || before is "to" or "or" or "and" or "but" or "do" or "be" or "being" or "been" or "why" or "that" or "hope" or "felt"
                    or "told" or "tell" or "me" or "him" or "her" or "you"
                || next is "to" or "only" or "sure" or "be" or "so" or "yet" or "being" or "knowing" or "having") continue;
            words[at - 1] += ",";
        }

        return string.Join(' ', words);
    }

    /// <summary>"your husbands passing".</summary>
    private static bool IsPossessive(string[] words, int at, string bare) =>
        at > 0 && at + 1 < words.Length && bare.EndsWith('s') && EnglishWords.Kin.Contains(bare[..^1])
            && EnglishWords.Passing.Contains(EnglishWords.Bare(words[at + 1]));

    private static string Cased(string text, string like) => char.IsUpper(like[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
