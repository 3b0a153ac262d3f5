using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What one says of oneself: what one is, and what one is after.</summary>
internal static class EnglishSelf
{
    private static readonly string[] States =
        ["retired", "unemployed", "self-employed", "laid", "recently", "newly", "new", "currently", "about", "interested", "based",
        "homeschooled", "undecided", "employed", "freelancing", "licensed", "certified", "still"];

    /// <summary>What stands after "I'm"; as a sentence where it is one.</summary>
    public static ReadFact Status(string text)
    {
        var whole = EnglishSpelling.Open(After(text, "I am currently", "I'm currently", "I am", "I'm", "currently", "I work as",
            "working as", "work as", "myself") ?? text);
        if (whole.Length == 0) return ReadFact.Empty;
        var isSentence = EnglishShape.Of(whole) is WordShape.Sentence && Subject.Contains(Bare(whole.Split(' ')[0]));
        var said = isSentence ? whole : Certain(EnglishSpelling.Open(EnglishTidy.FirstSentence(EnglishTidy.WithoutAsides(whole))));
        return OfOne(said).Cut(said.Length + 1 < whole.Length);
    }

    /// <summary>As much of "a UX designer, 2 years, laid off in January" as surely stands in a sentence.</summary>
    private static string Certain(string said)
    {
        var parts = said.Split(", ");
        var kept = 1;
        while (kept < parts.Length)
        {
            var words = parts[kept].Split(' ');
            var first = Bare(words[0]);
            if (words.Length < 2 ? !IsAcronym(words[0]) : !(EnglishShape.IsGerund(first) || first is "currently" or "now" or "and" or "with" or "from" or "at" or "in")
                || EnglishShape.HasVerb(words) || Base.Contains(Bare(words[1]))) break;
            kept++;
        }

        return EnglishSpelling.Open(string.Join(", ", parts[..kept]));
    }

    private static ReadFact OfOne(string said)
    {
        if (said.Length == 0) return ReadFact.Empty;
        var first = Bare(said.Split(' ')[0]);
        if (Determiner.Contains(first) || Preposition.Contains(first) || States.Contains(first, StringComparer.Ordinal)
            || EnglishShape.IsGerund(first)) return ReadFact.OfPhrase(Inside(said));
        return EnglishShape.Of(said) switch
        {
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(said)),
            WordShape.Past => ReadFact.OfSentence(EnglishSpelling.Close("I " + LowerFirst(said))),
            WordShape.Noun or WordShape.Command => ReadFact.OfPhrase(WithA(Inside(said))),
            _ => ReadFact.Doubt(null),
        };
    }

    /// <summary>The status with the place behind what one is: "a clerk at the registry, hoping to move into policy".</summary>
    public static string Placed(string status, string? place)
    {
        if (place is null) return status;
        var comma = status.IndexOf(", ", StringComparison.Ordinal);
        var (at, post) = (EnglishNames.Preposition(place), comma < 0 ? status : status[..comma]);
        if (comma < 0) return IsPlain(status) ? $"{status} {at} {place}"
            : BeforeDoing(status, place) ?? $"{status}, currently {at} {place}";
        var first = post.Split(' ');
        var isPost = !NoPlaceOf.Contains(Bare(first[^1])) && !Array.Exists(first, word =>
            Bare(word) is "at" or "from" or "with" or "for" or "who" or "that");
        return isPost ? $"{post} {at} {place}{status[comma..]}"
            : HasWord(status, "currently") ? status : $"{status}, currently {at} {place}";
    }

    /// <summary>"a payroll clerk studying for my CPA": the place stands behind what one is, and before what one does beside
    /// it.</summary>
    private static string? BeforeDoing(string status, string place)
    {
        var words = status.Split(' ');
        var doing = Array.FindIndex(words, 2, word => EnglishShape.IsGerund(Bare(word)));
        if (doing < 0 || Bare(words[doing]) is not ("studying" or "hoping" or "training" or "looking" or "preparing" or "returning"
            or "transitioning" or "thinking" or "wanting" or "trying" or "finishing")) return null;
        var post = string.Join(' ', words[..doing]);
        return IsPlain(post) ? $"{post} {EnglishNames.Preposition(place)} {place}, {string.Join(' ', words[doing..])}" : null;
    }

    /// <summary>Whether it says how one is or what one does, and no noun for it: "returning to work", "between jobs".</summary>
    public static bool IsState(string status)
    {
        var first = Bare(status.Split(' ')[0]);
        return EnglishShape.IsGerund(first) || Preposition.Contains(first) || States.Contains(first, StringComparer.Ordinal);
    }

    /// <summary>Whether it says what one does: "returning to work" behind a name would sound cut off.</summary>
    public static bool IsDoing(string status) => Bare(status.Split(' ')[0]) is var first && (EnglishShape.IsGerund(first)
        || Preposition.Contains(first));

    /// <summary>Whether a status is a word for what one is, so that "at" and a place may follow: "a junior nursing student".</summary>
    public static bool IsPlain(string status)
    {
        var words = status.Split(' ');
        if (words.Length > 6 || status.Contains(',', StringComparison.Ordinal) || NoPlaceOf.Contains(Bare(words[^1]))) return false;
        foreach (var word in words)
        {
            var bare = Bare(word);
            if ((Preposition.Contains(bare) && bare is not "in") || bare is "who" or "that" or "for" or "and" || (!ReferenceEquals(word, words[0]) && NoPlaceOf.Contains(bare))) return false;
            if (EnglishShape.IsGerund(bare) && bare is "studying" or "returning" or "hoping" or "working" or "transitioning" or "looking" or "training" or "doing") return false;
        }

        return true;
    }

    /// <summary>What stands after "my goal is".</summary>
    public static ReadFact Goal(string text)
    {
        var said = EnglishSpelling.Open(After(text, "my goal is", "my goal:", "goal:") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        if (said.IndexOf(" but ", StringComparison.Ordinal) is > 8 and var but) return Goal(said[..but]).Cut(true);
        if (EnglishTidy.FirstSentence(said).Length < said.Length || EnglishTidy.IsOfThem(said))
            return EnglishShape.Of(said) is WordShape.Sentence && Bare(said.Split(' ')[0]) is "i" or "i'd" or "i'm" ? ReadFact.OfSentence(EnglishSpelling.Close(text)) : ReadFact.Doubt(null);
        if (After(said, "I want to", "I'd like to", "I would like to", "I should like to", "I hope to", "I'm hoping to", "hoping to", "I am hoping to", "want to",
            "I plan to") is { } wish) return ReadFact.OfPhrase("to " + wish);
        if (After(said, "understanding if", "understanding whether", "understand if", "figure out if", "find out if", "learn if", "learning if") is { } open) return ReadFact.OfPhrase("to find out whether " + open);
        if (After(said, "whether", "if") is { } choice) return ReadFact.OfPhrase((Bare(said.Split(' ')[0]) is "if" ? "to find out if "
            : "to decide whether ") + choice);
        if (Base.Contains(Bare(said.Split(' ')[0])) && said.Contains(' ', StringComparison.Ordinal)) return ReadFact.OfPhrase("to "
            + Inside(said));
        return EnglishShape.Of(said) switch
        {
            WordShape.Gerund => ReadFact.OfPhrase(EnglishForm.Plain(said) is { } plain ? "to " + plain : Inside(said)),
            WordShape.Infinitive or WordShape.NounWithArticle => ReadFact.OfPhrase(Inside(said)),
            WordShape.Command => ReadFact.OfPhrase("to " + Inside(said)),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(said)),
            WordShape.Question => ReadFact.OfSentence(Capital(said) + "?"),
            WordShape.Clause => ReadFact.OfPhrase("to understand " + Inside(said)),
            _ => ReadFact.Doubt(null),
        };
    }
}
