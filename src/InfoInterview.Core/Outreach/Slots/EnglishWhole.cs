using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Whether a text is made of whole sentences: each with its subject and its verb, and none glued to the next with a
/// comma.</summary>
internal static class EnglishWhole
{
    private const int LongestExclamation = 4;

    /// <summary>Whether every sentence of it is whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayExclaim">Whether a few words without a verb will do: "Well deserved."</param>
    public static bool Is(string text, bool mayExclaim)
    {
        foreach (var sentence in Sentences(text))
        {
            var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            if (IsGlued(words)) return false;
            if (!(mayExclaim && words.Length <= LongestExclamation) && !IsWhole(words)) return false;
        }

        return true;
    }

    /// <summary>Whether one of its sentences is two.</summary>
    public static bool HasGlued(string text) => Sentences(text).Any(sentence =>
        sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && IsGlued(words));

    /// <summary>Whether two clauses stand in it with nothing but a comma, or nothing at all, between them.</summary>
    public static bool IsGlued(string[] words)
    {
        var isLed = Leading.Contains(Bare(words[0]));
        for (var at = 1; at < words.Length; at++)
        {
            var (bare, before) = (Bare(words[at]), words[at - 1]);
            if (bare is "then" && at + 1 < words.Length && IsSubject(words, at + 1) && char.IsLetterOrDigit(before[^1])
                && Bare(before) is not ("and" or "but" or "since" or "by" or "until" or "even" or "only" or "just" or "if"
                    or "so")) return true;
            if (!before.EndsWith(',')) continue;
            var head = words.AsSpan(0, at);
            // "So good, he talked": praise with nobody who is it.
            if (at <= 4 && !isLed && !HasComma(words, at - 1) && !EnglishShape.HasVerb(head) && !IsSubject(words, 0)
                && !Preposition.Contains(Bare(words[0])) && !Adverb.Contains(Bare(words[0]))
                && !Determiner.Contains(Bare(words[0])) && !Bare(words[0]).EndsWith("ly", StringComparison.Ordinal)
                    && Bare(words[0]) is not ("yes" or "no" or "well" or "last" or "next" or "thanks"
                or "again" or "today" or "yesterday" or "first" or "years" or "in" or "two" or "three" or "later")
                    && !EnglishShape.IsGerund(Bare(words[0])) && IsSubject(words, at)) return true;
            var hasClause = !isLed && (IsSubject(words, 0) || EnglishShape.HasVerb(head) || HasSubject(words, at));
            if (hasClause && IsSubject(words, at)) return true;
            if (hasClause && bare is not "i" && !Joining(bare) && EnglishShape.HasVerb(words.AsSpan(at))
                && !HasJoint(words, at)) return true;
            if (hasClause && (Auxiliary.Contains(bare) || EnglishShape.IsLonePast(bare) || Base.Contains(bare)) && !HasComma(words, at - 1)
                && !HasJoint(words, at)) return true;
        }

        return false;
    }

    private static bool IsWhole(string[] words)
    {
        var first = Bare(words[0]);
        if (words.Length == 1) return false;
        if (IsSubject(words, 0) || Subject.Contains(first) || (Auxiliary.Contains(first) && IsSubject(words, 1))) return true;
        if (Leading.Contains(first) || Preposition.Contains(first) || Adverb.Contains(first)
            || first is "last" or "next" or "each" or "every" or "first" or "yesterday"
            or "today" or "since" or "so" or "and" or "but" or "thanks" or "then" or "there's" or "here's")
        {
            for (var at = 1; at < words.Length; at++)
            {
                if (IsSubject(words, at)) return true;
            }

            return EnglishShape.HasVerb(words);
        }

        if (Wh.Contains(first)) return true;
        if (Determiner.Contains(first) || EnglishShape.IsGerund(first)) return HasVerb(words);
        // "Thesis submitted, viva scheduled": a form of the past that ends a part is none that anybody did.
        return EnglishShape.HasVerb(words) || HasDeed(words);
    }

    private static bool HasVerb(string[] words) => EnglishShape.HasVerb(words) || HasDeed(words);

    /// <summary>"The firm hired me", where words follow the form of the past.</summary>
    private static bool HasDeed(string[] words)
    {
        var commas = 0;
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (words[at - 1].EndsWith(',')) commas++;
            // "my first chef, Jason, worked for you" has two, and "thesis submitted, viva scheduled on" has one.
            if (commas is 0 or 2 && EnglishShape.IsLonePast(Bare(words[at])) && !words[at].EndsWith(',')) return true;
        }

        return false;
    }

    /// <summary>"she rang", "it's", "the board keeps": a pronoun that does something.</summary>
    private static bool IsSubject(string[] words, int at)
    {
        var bare = Bare(words[at]);
        if (bare.Contains('\'', StringComparison.Ordinal) && Auxiliary.Contains(bare)
            && !bare.EndsWith("n't", StringComparison.Ordinal)) return true;
        return bare is "i" or "you" or "he" or "she" or "it" or "we" or "they" or "everybody" or "everyone" or "nobody"
            && at + 1 < words.Length && !words[at].EndsWith(',');
    }

    /// <summary>Words by which a part after a comma hangs on to what is before it.</summary>
    private static bool Joining(string bare) => Leading.Contains(bare) || Preposition.Contains(bare) || Relative.Contains(bare)
        && !Subject.Contains(bare)
        || EnglishShape.IsGerund(bare) || bare is "and" or "but" or "or" or "so" or "nor" or "yet" or "too" or "please" or "especially"
            or "mostly" or "not" or "to" or "for"
            or "then" or "like" or "of" or "thanks" or "thank" or "except" or "including" or "who" or "which" or "rather" or "though"
                or "now";

    private static bool HasJoint(string[] words, int from)
    {
        for (var at = from; at < words.Length; at++)
        {
            if (Bare(words[at]) is "and" or "or" or "but") return true;
        }

        return false;
    }

    /// <summary>"my husband's ill and he needs me": somebody does something in it.</summary>
    private static bool HasSubject(string[] words, int before)
    {
        for (var at = 1; at < before; at++)
        {
            if (Bare(words[at - 1]) is "and" or "but" && IsSubject(words, at)) return true;
        }

        return false;
    }

    private static bool HasComma(string[] words, int before)
    {
        for (var at = 0; at < before; at++)
        {
            if (words[at].EndsWith(',')) return true;
        }

        return false;
    }

    private static IEnumerable<string> Sentences(string text)
    {
        while (text.Length > 0)
        {
            var one = EnglishTidy.FirstSentence(text);
            yield return one;
            text = one.Length >= text.Length ? "" : text[one.Length..].TrimStart('.', '!', '?', ';', ' ');
        }
    }
}
