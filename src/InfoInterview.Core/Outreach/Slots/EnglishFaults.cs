using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// The one test that every typed fact passes before it stands in any letter: notes, slips of grammar, unknown words and half sentences
/// are asked back everywhere alike.
/// </summary>
internal static class EnglishFaults
{
    private const int LongestPhrase = 32;

    private static readonly string[] Marks = [" + ", "->", "=>", " / ", " w/", "!!", "??", "...", "…", " - ", " -- ", " = ", "*", "#",
        "_", "~", "|", "\\"];

    /// <summary>After one of these a number alone is told: "from 3 pages to 1" counts pages.</summary>
    private static readonly string[] Counting = ["from", "between", "page", "pages", "chapter", "no", "number", "grade", "score", "at"];

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiou");

    /// <summary>The fact without the forms that have a fault; with a doubt where none is left.</summary>
    public static ReadFact Checked(SlotKind kind, ReadFact fact)
    {
        var (phrase, sentence) = (fact.Phrase, fact.Sentence);
        Fault fault = default;
        if (phrase is not null && Of(kind, phrase) is { } one) (phrase, fault) = (null, one);
        if (sentence is not null && (Of(kind, sentence) ?? OfSentence(kind, sentence)) is { } other) (sentence, fault) = (null, other);
        if (phrase is null && sentence is null && (fact.Phrase ?? fact.Sentence) is not null) return ReadFact.Doubt(null,
            fault.Why) with
        { Word = fault.Word };
        var isProposed = fact.Proposal is { } proposal && Of(kind, proposal) is null;
        return fact with { Phrase = phrase, Sentence = sentence, Proposal = isProposed ? fact.Proposal : null };
    }

    /// <summary>
    /// What is wrong with a text in any place; <c>null</c> where nothing is. A word that English does not know is the last that is
    /// looked for: whoever writes "his" or half a sentence is to hear of that.
    /// </summary>
    public static Fault? Of(SlotKind kind, string text)
    {
        if (text.Length == 0) return null;
        if (HasMarks(text) || HasSmallStart(text)) return new Fault(FactDoubt.Note);
        if (IsOfReader(kind) && EnglishReader.HasThirdPerson(text) && (kind is not (SlotKind.Admired or SlotKind.Shared
            or SlotKind.Point) || EnglishReader.HasLoosePerson(text)))
            return new Fault(FactDoubt.OfThem, EnglishReader.ThirdPerson(text));
        if (kind is SlotKind.Own or SlotKind.Plan or SlotKind.Learned && EnglishReader.HasLoosePerson(text))
            return new Fault(FactDoubt.OfThem, EnglishReader.ThirdPerson(text));
        var words = text.Split(' ');
        if (words.Length > LongestPhrase && kind is not (SlotKind.Own or SlotKind.Status or SlotKind.Outcome or SlotKind.Thought
            or SlotKind.Plan or SlotKind.Learned)) return new Fault(FactDoubt.Note);
        if (HasSlip(words, text)) return new Fault(FactDoubt.Slip);
        // "the women in audit lunch" is a name, whatever stands in it.
        if (!(kind is SlotKind.Event && Bare(words[0]) is "the")
            && EnglishArticles.FirstBare(words, kind) is { } noun) return new Fault(FactDoubt.Article, noun);
        if (kind is SlotKind.Own or SlotKind.Outcome && LooseNumber(words) is { } number) return new Fault(FactDoubt.Count, number);
        return EnglishSpellbook.FirstUnknown(text) is { } unknown ? new Fault(FactDoubt.Word, unknown) : null;
    }

    private static Fault? OfSentence(SlotKind kind, string sentence) =>
        kind is SlotKind.Place || EnglishWhole.Is(sentence, mayExclaim: kind is SlotKind.Thought) ? null
            : new Fault(EnglishWhole.HasGlued(sentence) ? FactDoubt.Glued : FactDoubt.Note);

    /// <summary>"I applied to 5." says not of what.</summary>
    private static string? LooseNumber(string[] words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            var number = words[at].TrimEnd('.', ',', '!', ';');
            if (number.Length is > 0 and < 4 && number.All(char.IsDigit)
                && (at + 1 == words.Length || number.Length < words[at].Length)
                && Bare(words[at - 1]) is "to" or "with" or "for" or "from" or "did" or "got" or "wrote" or "sent"
                && !words[..at].Any(word => Counting.Contains(Bare(word)))) return number;
        }

        return null;
    }

    private static bool IsOfReader(SlotKind kind) => kind is not (SlotKind.Own or SlotKind.Plan or SlotKind.Outcome or SlotKind.Learned
        or SlotKind.PointOfOther or SlotKind.Status
        or SlotKind.Loss);

    private static bool HasMarks(string text)
    {
        foreach (var mark in Marks)
        {
            if (text.Contains(mark, StringComparison.Ordinal)) return true;
        }

        var (open, quotes) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '(') open++;
            // "1) how to choose".
            if (text[at] is ')' && --open < 0) return true;
            if (text[at] is '"') quotes++;
        }

        return open != 0 || quotes % 2 != 0 || (!char.IsLetterOrDigit(text[0]) && text[0] is not ('"' or '“' or '\'' or '('));
    }

    /// <summary>"Heat loss first. always.": a sentence that begins small.</summary>
    private static bool HasSmallStart(string text)
    {
        for (var rest = text; rest.Length > 0;)
        {
            var one = EnglishTidy.FirstSentence(rest);
            if (one.Length >= rest.Length) return false;
            var isStop = rest[one.Length] is not ';';
            rest = rest[one.Length..].TrimStart('.', '!', '?', ';', ' ');
            if (isStop && rest.Length > 0 && char.IsLower(rest[0])) return true;
        }

        return false;
    }

    private static bool HasSlip(string[] words, string text)
    {
        var padded = $" {string.Join(' ', words.Select(Bare))} ";
        foreach (var slip in Slip)
        {
            if (padded.Contains($" {slip} ", StringComparison.Ordinal)) return true;
        }

        for (var at = 1; at < words.Length; at++)
        {
            var (one, two) = (Bare(words[at - 1]), Bare(words[at]));
            // "here everybody say", and not "makes everybody say".
            if (one is "everybody" or "everyone" or "nobody" or "somebody" && PlainVerb.Contains(two)
                && (at == 1 || Bare(words[at - 2]) is "here" or "there" or "that" or "because" or "and" or "but" or "where" or "if"
                    or "when")) return true;
            // "the checklist thing": a word for what one does not care to name.
            if (two is "thing" or "stuff" && (EnglishArticles.IsCountable(one) || char.IsDigit(words[at - 1][0]))) return true;
            if (ShortForm.Contains(words[at].TrimEnd('.', ',', '!', '?')) || (at == 1
                && ShortForm.Contains(words[0].TrimEnd('.', ',')))) return true;
            if (char.IsLetterOrDigit(words[at - 1][^1]) && IsSlip(one, two, at + 1 < words.Length
                ? Bare(words[at + 1]) : "", words[at])) return true;
        }

        var instead = Array.FindIndex(words, word => Bare(word) is "instead");
        // "instead of three and fail all".
        for (var at = instead + 2; instead >= 0 && at + 1 < Math.Min(instead + 6, words.Length); at++)
        {
            if (Bare(words[at]) is "and" && (Base.Contains(Bare(words[at + 1])) || Bare(words[at + 1]) is "fail")) return true;
        }

        for (var at = 2; at < words.Length; at++)
        {
            // "till next year December".
            if (Bare(words[at - 1]) is "year" && Bare(words[at - 2]) is "next" or "last" && char.IsUpper(words[at][0])) return true;
        }

        return IsOfMany(words) || text.Contains(" of of ", StringComparison.Ordinal);
    }

    private static bool IsSlip(string one, string two, string three, string typed) =>
        (string.Equals(one, two, StringComparison.Ordinal) && two is not ("that" or "had"))
        || (OldPast.Contains(two) && one is "do" or "don't" or "does" or "doesn't" or "did" or "didn't" or "to" or "can" or "can't"
            or "could" or "couldn't" or "will"
            or "won't" or "would" or "wouldn't" or "should" or "must" or "not")
        || (one is "want" or "wants" or "wanted" or "wish" or "hope" or "hoping" or "able" or "managed" or "decided"
            && two is not ("help" or "work" or "change")
            && PlainVerb.Contains(two))
        || (one is "i" or "you" or "we" or "they" && two is "is" or "has" or "does" or "doesn't" or "hasn't" or "isn't")
        || (one is "you" or "we" or "they" && two is "was" or "wasn't")
        || (one is "he" or "she" or "it" && two is "have" or "do" or "don't" or "are" or "haven't")
        || (one is "i" or "you" or "we" or "they" or "he" or "she" or "it"
            && two is "seen" or "done" or "been" or "gone" or "taken" or "written" or "given")
                || (one is "am" or "is" or "are" or "was" or "were" && two is "agree" or "want" or "know" or "think" or "understand"
                    or "need" or "make" or "get" or "take" or "give")
        || (one is "can" or "must" or "should" or "could" or "might" && two is "to")
        || (one is "more" or "most" && two is "easier" or "better" or "faster" or "harder" or "bigger" or "cheaper" or "easiest"
            or "best" or "worst")
        || (one is "much" && two.EndsWith('s') && CountHead.Contains(two[..^1]))
        || (Preposition.Contains(one) && two is "me" && (EnglishArticles.IsCountable(three) || Kin.Contains(three)))
        || (one is "your" && two is "welcome" or "going" or "not") || (one is "you're" && EnglishArticles.IsCountable(two))
        || (one is "sure" or "know" or "wonder" or "understand" or "decide" or "see"
            && two is "is" or "are" or "can" or "do" or "does" or "will" or "should"
            && (Determiner.Contains(three) || Subject.Contains(three)))
        || (one is "what" or "how" or "why" or "where" or "which" && two is "do" or "does" or "did" or "can" or "should" or "is" or "are"
            && three is "i" or "you" or "we" or "they" or "it" or "people")
        || IsArticleSlip(one, two, typed);

    private static bool IsArticleSlip(string one, string two, string typed)
    {
        if (two.Length == 0) return false;
        if (one is "a" or "an" or "the" && two is "a" or "an" or "the" or "my" or "your" or "his" or "her" or "our"
            or "their") return true;
        if (one is "my" or "your" or "our" or "their" && Determiner.Contains(two)
            && two is not ("one" or "all" or "every" or "both")) return true;
        if (!char.IsLower(typed[0])) return false;
        var isVowel = SoundsWithAn.Contains(two)
            || (Vowels.Contains(two[0]) && !SoundsWithA.Contains(two) && !two.StartsWith("uni", StringComparison.Ordinal)
                && !two.StartsWith("eu", StringComparison.Ordinal)
                && !two.StartsWith("use", StringComparison.Ordinal) && !two.StartsWith("one", StringComparison.Ordinal)
                    && !two.StartsWith("ut", StringComparison.Ordinal));
        return one is "a" ? isVowel : one is "an" && !isVowel && two[0] is not 'h';
    }

    /// <summary>"most failed inspections is", where several take the verb of one.</summary>
    private static bool IsOfMany(string[] words)
    {
        for (var from = 0; from < words.Length; from++)
        {
            if (Bare(words[from]) is not ("most" or "many" or "these" or "those" or "several" or "few" or "both")) continue;
            for (var at = from + 2; at < Math.Min(from + 5, words.Length); at++)
            {
                var (noun, verb) = (Bare(words[at - 1]), Bare(words[at]));
                if (verb is "is" or "was" or "has" or "does" && noun.Length > 3 && noun[^1] == 's' && noun[^2] != 's') return true;
                if (verb is "are" or "were" or "have" or "do" or "of") break;
            }
        }

        return false;
    }
}
