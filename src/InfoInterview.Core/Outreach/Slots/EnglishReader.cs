using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// Tells a text about somebody to that somebody: "she hates numbers" as "you hate numbers". Only where nobody else can be meant.
/// </summary>
internal static class EnglishReader
{
    /// <summary>The text as it is told to the reader; <c>null</c> where it names somebody else, who may be the one that is
    /// meant.</summary>
    public static string? Turn(string text)
    {
        if (!HasThirdPerson(text)) return text;
        var words = text.Split(' ');
        var (isOther, isTurned) = (false, false);
        bool? isWoman = null;
        for (var at = 0; at < words.Length; at++)
        {
            var bare = Bare(words[at]);
            if (Gender(bare) is { } gender)
            {
                if (isOther || (isWoman ?? gender) != gender) return null;
                isWoman = gender;
                isTurned = true;
                Turn(words, at, bare);
            }
            else if (IsPerson(bare)) isOther = true;
            else if (isTurned && at > 1 && Bare(words[at - 1]) is "and" or "or" or "but"
                && IsThird(bare)) words[at] = Second(words[at].TrimEnd(',', '.')) + words[at][words[at].TrimEnd(',', '.').Length..];
        }

        return string.Join(' ', words);
    }

    /// <summary>Whether "he", "she" or a form of it stands in it.</summary>
    public static bool HasThirdPerson(string text)
    {
        foreach (var word in text.Split(' '))
        {
            if (Gender(Bare(word)) is not null) return true;
        }

        return false;
    }

    /// <summary>The first "he", "she" or form of it, as it was typed; <c>null</c> where there is none.</summary>
    public static string? ThirdPerson(string text) => Array.Find(text.Split(' '), word => Gender(Bare(word)) is not null) is { } word
        ? word.Trim('.', ',', ';', ':', '!', '?', '"', '(', ')') : null;

    /// <summary>Somebody whom the text names and who may be meant by "he" or "she": "your grandad"; <c>null</c> where nobody
    /// is.</summary>
    public static string? SomebodyIn(string text)
    {
        foreach (var word in text.Split(' '))
        {
            var bare = Bare(word);
            if (bare.EndsWith("'s", StringComparison.Ordinal)) bare = bare[..^2];
            if (Person.Contains(bare) && bare is not ("person" or "somebody" or "someone")) return bare;
        }

        return null;
    }

    /// <summary>Whether "he" or "she" stands in it before anybody who may be meant: it would be the reader.</summary>
    public static bool HasLoosePerson(string text)
    {
        var words = text.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var bare = Bare(words[at]);
            if (Gender(bare) is not null) return true;
            if (IsPerson(bare) || (at > 0 && EnglishForm.IsCapitalised(words[at]) && !words[at - 1].EndsWith('.'))) return false;
        }

        return false;
    }

    /// <summary>The verb of "you" for that of "she".</summary>
    public static string Second(string verb) => verb switch
    {
        "is" => "are",
        "was" => "were",
        "has" => "have",
        "does" => "do",
        "goes" => "go",
        "doesn't" => "don't",
        "isn't" => "aren't",
        "wasn't" => "weren't",
        "hasn't" => "haven't",
        _ when verb.Length > 4 && verb.EndsWith("ies", StringComparison.Ordinal) => verb[..^3] + "y",
        _ when verb.EndsWith("ches", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal)
            || verb.EndsWith("sses", StringComparison.Ordinal) => verb[..^2],
        _ when verb.Length > 3 && verb.EndsWith('s') && !verb.EndsWith("ss", StringComparison.Ordinal)
            && !verb.EndsWith("us", StringComparison.Ordinal) => verb[..^1],
        _ => verb,
    };

    private static void Turn(string[] words, int at, string bare)
    {
        var word = words[at];
        var end = word.Length;
        while (end > 0 && !char.IsLetter(word[end - 1])) end--;
        var start = 0;
        while (start < end && !char.IsLetter(word[start])) start++;
        var isLast = at + 1 == words.Length || end < word.Length;
        var next = isLast ? "" : Bare(words[at + 1]);
        var turned = bare switch
        {
            "she" or "he" or "him" => "you",
            "his" => isLast ? "yours" : "your",
            "hers" => "yours",
            "himself" or "herself" => "yourself",
            "her" => isLast || IsAfterObject(next) ? "you" : "your",
            "she'd" or "he'd" => "you'd",
            "she'll" or "he'll" => "you'll",
            _ => IsParticiple(next) ? "you've" : "you're",
        };
        words[at] = word[..start] + (char.IsUpper(word[start]) ? EnglishForm.Capital(turned) : turned) + word[end..];
        if (bare is not ("she" or "he") || isLast) return;
        var verb = at + 1;
        while (verb + 1 < words.Length && (Adverb.Contains(Bare(words[verb]))
            || Bare(words[verb]).EndsWith("ly", StringComparison.Ordinal))) verb++;
        var core = words[verb].TrimEnd('.', ',', ';', '!', '?');
        words[verb] = Second(core) + words[verb][core.Length..];
    }

    private static bool IsAfterObject(string next) => Preposition.Contains(next) || Subject.Contains(next) || Determiner.Contains(next)
        || Wh.Contains(next)
        || next is "to" or "for" or "of" or "and" or "or" or "but" or "as" or "that" or "if" or "because" or "so" or "than" or "too"
            or "again" or "not"
            or "yesterday" or "today" or "tomorrow" or "once" or "twice" or "back";

    /// <summary>"my husband", "my husband's", "Mr.".</summary>
    private static bool IsPerson(string bare) => Person.Contains(bare) || Title.Contains(bare)
        || (bare.EndsWith("'s", StringComparison.Ordinal) && Person.Contains(bare[..^2]));

    private static bool IsParticiple(string word) => word is "been" or "got" or "gone" or "had" or "made" or "become" or "done"
        or "taken" or "given" or "written" or "agreed"
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsThird(string bare) => Third.Contains(bare) || bare is "was" or "is" or "has"
        || (bare.Length > 3 && bare[^1] == 's' && (Base.Contains(bare[..^1]) || (bare.EndsWith("es", StringComparison.Ordinal)
            && Base.Contains(bare[..^2]))));

    /// <summary>Whether the word speaks of a woman, or of a man; <c>null</c> where it speaks of neither.</summary>
    private static bool? Gender(string bare) => bare switch
    {
        "she" or "her" or "hers" or "herself" or "she's" or "she'd" or "she'll" or "shes" => true,
        "he" or "him" or "his" or "himself" or "he's" or "he'd" or "he'll" or "hes" => false,
        _ => null,
    };
}
