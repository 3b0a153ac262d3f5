using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Small changes of an English text: capitals, articles, persons.</summary>
internal static class EnglishForm
{
    private static readonly string[] CommonEnds =
        ["ing", "tion", "sion", "ment", "ship", "ness", "ity", "logy", "ics", "ance", "ence", "ism", "ture", "ery", "graphy"];
    private const int ShortestCommonEnd = 6;

    /// <summary>Without the capital that only began the line: "Night shift", "UX Research", and not "Ohio State".</summary>
    public static string Inside(string text)
    {
        var words = text.Split(' ');
        var run = 0;
        while (run < words.Length
            && (IsCapitalised(words[run])
            || (run > 0 && IsAcronym(words[run]) && run + 1 < words.Length && IsCapitalised(words[run + 1])))) run++;
        if (run == 0 && IsAcronym(words[0])) run = AfterAcronym(words);
        var all = true;
        for (var at = 0; at < run; at++) all &= IsAcronym(words[at]) || IsCommon(words[at]);
        // "Local 134" is a name, and so is "Museums Association website".
        if (run > 0 && run < words.Length && (char.IsDigit(words[run][0]) || (run > 1 && !IsJoint(words[run])))) all = false;
        // "Regulators want": one word that is in every dictionary only began the line.
        if (!all && run == 1 && words.Length > 1 && !char.IsDigit(words[1][0]) && char.IsLower(words[1][0])
            && IsWord(words[0])) all = true;
        if (!all)
        {
            if (Determiner.Contains(Bare(words[0])) || Wh.Contains(Bare(words[0]))) words[0] = Lower(words[0]);
            return string.Join(' ', words);
        }

        for (var at = 0; at < run; at++)
        {
            if (!IsAcronym(words[at])) words[at] = Lower(words[at]);
        }

        return string.Join(' ', words);
    }

    /// <summary>With a small letter at its beginning, as a verb has after its subject.</summary>
    public static string LowerFirst(string text) => IsAcronym(text.Split(' ')[0]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    public static string Capital(string text) => char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>With "a" or "an", by the sound of what follows.</summary>
    public static string WithA(string text)
    {
        var word = text.Split([' ', '-', '/'], 2)[0];
        var bare = Bare(word);
        if (bare.Length == 0) return "a " + text;
        var isSpelt = IsAcronym(word) && !SoundsWithA.Contains(bare);
        var isAn = isSpelt ? LettersWithAn.Contains(bare[..1])
            : SoundsWithAn.Contains(bare) || bare is "8" or "11" or "18" || bare.StartsWith('8')
            || ("aeiou".Contains(bare[0], StringComparison.Ordinal) && !SoundsWithA.Contains(bare)
                && !bare.StartsWith("uni", StringComparison.Ordinal) && !bare.StartsWith("eu", StringComparison.Ordinal));
        return (isAn ? "an " : "a ") + text;
    }

    /// <summary>The noun that a phrase is about: the last word before its first preposition or comma.</summary>
    public static string Head(string phrase)
    {
        var words = phrase.Split(' ');
        var head = words[0];
        foreach (var word in words)
        {
            if (!ReferenceEquals(word, words[0])
                && (Preposition.Contains(Bare(word))
                || Bare(word) is "of" or "for" or "to" or "who" or "that" or "with" or "about")) break;
            head = word;
            if (word.EndsWith(',')) break;
        }

        return Bare(head);
    }

    /// <summary>"his", "her" and "our" of somebody who is now spoken to.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withMine">Whether "my" is a word of theirs as well.</param>
    public static string ToYou(string text, bool withMine = false)
    {
        var words = text.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            if ((Bare(words[at]) is "his" or "her" or "their" or "our" || (withMine && Bare(words[at]) is "my"))
                && at + 1 < words.Length) words[at] = char.IsUpper(words[at][0]) ? "Your" : "your";
        }

        return string.Join(' ', words);
    }

    /// <summary>"your" of somebody who was told what to do.</summary>
    public static string ToMe(string text) => string.Join(' ', text.Split(' ').Select(word => Bare(word) is "your" ? "my" : word));

    /// <summary>"keeping" for "keep".</summary>
    public static string Gerund(string text)
    {
        var (verb, rest) = Split(text);
        var lower = verb.ToLowerInvariant();
        var gerund = lower is "be" or "see" ? lower + "ing"
            : lower is "get" or "run" or "plan" or "stop" or "sit" or "cut" or "put" or "set" or "begin" or "quit" or "let"
                ? lower + lower[^1] + "ing"
            : lower.EndsWith('e') ? lower[..^1] + "ing"
            : lower + "ing";
        return gerund + rest;
    }

    /// <summary>"keep" for "keeping"; <c>null</c> where the verb is not known.</summary>
    public static string? Plain(string text)
    {
        var (verb, rest) = Split(text);
        var stem = verb.ToLowerInvariant()[..^3];
        var found = Array.Find([stem, stem + "e", stem.Length > 1 ? stem[..^1] : stem], Base.Contains);
        return found is null ? null : found + rest;
    }

    /// <summary>The text without these words at its beginning; <c>null</c> when it does not begin so.</summary>
    public static string? After(string text, params ReadOnlySpan<string> openings)
    {
        foreach (var opening in openings)
        {
            if (text.Length > opening.Length + 1 && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && text[opening.Length] == ' ') return text[(opening.Length + 1)..];
        }

        return null;
    }

    public static bool HasWord(string text, string word) => text.Split(' ')
        .Any(one => string.Equals(Bare(one), word, StringComparison.Ordinal));

    public static bool IsAcronym(string word) => word.Length > 1 && word.Count(char.IsUpper) > 1 && !word.Any(char.IsLower);

    public static bool IsCapitalised(string word) => word.Length > 0 && char.IsUpper(word[0]) && !IsAcronym(word) && word is not "I"
        && !word.StartsWith("I'", StringComparison.Ordinal);

    private static bool IsCommon(string word)
    {
        var bare = Bare(word);
        if (ProperIng.Contains(bare) || word.Skip(1).Any(char.IsUpper)) return false;
        return Common.Contains(bare) || Determiner.Contains(bare) || Wh.Contains(bare) || Base.Contains(bare)
            || Preposition.Contains(bare) || Adverb.Contains(bare) || CountHead.Contains(bare)
            || WorkOfTheirs.Contains(bare) || Subject.Contains(bare) || IsByEnd(bare)
                || (bare.EndsWith('s') && (Common.Contains(bare[..^1]) || CountHead.Contains(bare[..^1])));
    }

    /// <summary>A word that is no name as well: "Two-year", "Regulators".</summary>
    private static bool IsWord(string word)
    {
        var bare = Bare(word);
        return !NameToo.Contains(bare) && !ProperIng.Contains(bare) && !word.Skip(1).Any(char.IsUpper)
            && bare.All(letter => char.IsAsciiLetter(letter) || letter is '-' or '\'')
            && Array.TrueForAll(bare.Split('-'), part => EnglishSpellbook.Lists(part));
    }

    private static bool IsByEnd(string bare) => bare.Length >= ShortestCommonEnd
        && Array.Exists(CommonEnds, end => bare.EndsWith(end, StringComparison.Ordinal));

    private static bool IsJoint(string word) => Preposition.Contains(Bare(word))
        || Bare(word) is "of" or "for" or "to" or "and" or "or" or "versus" or "with";

    private static int AfterAcronym(string[] words)
    {
        var run = 1;
        while (run < words.Length && (IsAcronym(words[run]) || IsCapitalised(words[run]))) run++;
        return run;
    }

    private static string Lower(string word) => word.Length == 0 ? word : char.ToLowerInvariant(word[0]) + word[1..];

    private static (string First, string After) Split(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var cut
        ? (text[..cut], text[cut..]) : (text, "");
}
