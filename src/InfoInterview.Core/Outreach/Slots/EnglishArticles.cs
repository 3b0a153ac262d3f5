using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Finds a noun that English does not leave without its article: "cut reel", "in old base", "for register here".</summary>
internal static class EnglishArticles
{
    /// <summary>Whether a noun stands for one thing that can be counted.</summary>
    public static bool IsCountable(string bare) => Countable.Contains(bare) || (CountHead.Contains(bare)
        && !bare.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>The noun before which an article is missing; <c>null</c> where none is. A phrase of a few words may begin without
    /// one.</summary>
    public static string? FirstBare(string[] words, SlotKind kind)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!IsBareHead(words, at)) continue;
            if (StartsSentence(words, at) && at > 0 && !MayBeginBare(kind)) return Bare(words[at]);
            // "GI bill starts": an abbreviation before it is no article.
            if (at == 1 && EnglishForm.IsAcronym(words[0]) && !MayBeginBare(kind) && at + 1 < words.Length
                && Third.Contains(Bare(words[at + 1]))) return Bare(words[at]);
            var before = at - 1;
            while (before >= 0 && IsBeforeNoun(words, before, PlaceNoun.Contains(Bare(words[at])))) before--;
            if (before >= 0 && before < at - 1 && Bare(words[before + 1]) is "first" or "last" or "next") continue;
            if (before < 0)
            {
                // "night shift" after "about" needs none, and "foundation year in hospital" does.
                if (!MayBeginBare(kind) || (kind is SlotKind.Topic && at + 1 < words.Length
                    && Preposition.Contains(Bare(words[at + 1])))) return Bare(words[at]);
                continue;
            }

            if (words[before].EndsWith(',') || words[before].EndsWith(':')) continue;
            var word = Bare(words[before]);
            if (word is "of" && before == at - 1 && PlaceNoun.Contains(Bare(words[at]))) return Bare(words[at]);
            var isNear = before == at - 1;
            if (Determiner.Contains(word) || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal)
                || char.IsUpper(words[before][0]) || !char.IsLetter(word[0])
                    || word is "of" or "as" or "per" or "than" or "and" or "or" or "like" or "such") continue;
            // "after law school", "in community college".
            if (Bare(words[at]) is "school" or "college" or "university" && Preposition.Contains(word)) continue;
            if (isNear && (Idiom.Contains($"{word} {Bare(words[at])}") || IsVerbHere(word, Bare(words[at])))) continue;
            if (Preposition.Contains(word) || word is "for" or "to" || PlainVerb.Contains(word) || (isNear
                && EnglishShape.IsGerund(word))) return Bare(words[at]);
        }

        return null;
    }

    /// <summary>A countable noun in the singular that nothing follows but what may follow a whole noun.</summary>
    private static bool IsBareHead(string[] words, int at)
    {
        var word = words[at];
        var starts = StartsSentence(words, at);
        if (!(char.IsLower(word[0]) || (starts && !EnglishForm.IsAcronym(word))) || !IsCountable(Bare(word)) || (starts
            && (VerbToo.Contains(Bare(word)) || Base.Contains(Bare(word)) || Command.Contains(Bare(word))))) return false;
        if (at + 1 == words.Length || !char.IsLetterOrDigit(word[^1])) return true;
        var next = Bare(words[at + 1]);
        if ((Third.Contains(next) || Past.Contains(next)) && (starts || at == 1)
            && Bare(word) is not ("school" or "college" or "university"
            or "class" or "season")) return true;
        return Preposition.Contains(next) || Subject.Contains(next) || Auxiliary.Contains(next) || Wh.Contains(next)
            || Adverb.Contains(next)
            || next is "of" or "for" or "to" or "and" or "or" or "but" or "as" or "if" or "because" or "so" or "that" or "not"
                or "until" or "till" or "than";
    }

    /// <summary>"old" and "MSCA" before a noun: neither verb, preposition nor article, and no name of a place.</summary>
    private static bool IsBeforeNoun(string[] words, int at, bool isPlace)
    {
        var word = words[at];
        var bare = Bare(word);
        if (word.Length == 0 || !char.IsLetterOrDigit(word[^1])) return false;
        if (char.IsUpper(word[0]) && !(at > 0 ? !isPlace : EnglishSpellbook.Knows(bare))) return false;
        return !Determiner.Contains(bare) && !Preposition.Contains(bare) && !Subject.Contains(bare) && !Auxiliary.Contains(bare)
            && !Wh.Contains(bare)
            && !bare.EndsWith("'s", StringComparison.Ordinal) && !bare.EndsWith("s'", StringComparison.Ordinal)
            && bare is not ("of" or "for" or "to" or "and" or "or" or "but" or "as" or "if" or "because" or "so" or "that" or "not"
                or "than" or "per" or "like" or "then" or "such" or "just")
            && !(PlainVerb.Contains(bare) || (Command.Contains(bare) && !Common.Contains(bare)) || Third.Contains(bare)
                || LonePast.Contains(bare));
    }

    private static bool StartsSentence(string[] words, int at) => at == 0 || words[at - 1][^1] is '.' or '!' or '?' or ';';

    private static bool MayBeginBare(SlotKind kind) => kind is SlotKind.Topic or SlotKind.Organization or SlotKind.Place
        or SlotKind.Said or SlotKind.Found or SlotKind.Handed
        or SlotKind.Thought or SlotKind.Honor;

    /// <summary>"to call", "I'll visit": no noun after all.</summary>
    private static bool IsVerbHere(string before, string bare) => (Base.Contains(bare) || Command.Contains(bare) || VerbToo.Contains(bare))
        && (before is "to" or "not" or "never" || Auxiliary.Contains(before) || Subject.Contains(before) || PlainVerb.Contains(before));
}
