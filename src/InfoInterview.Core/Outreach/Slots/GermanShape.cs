using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>The grammatical shape of what somebody typed in German.</summary>
internal static class GermanShape
{
    /// <summary>Whether a finite verb stands outside of a clause.</summary>
    public static bool IsSentence(string text)
    {
        var words = text.Split(' ');
        if (words.Length < 2 || Opener.Contains(Bare(words[0]))) return false;
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at - 1].EndsWith(',') && Opener.Contains(Bare(words[at]))) return false;
            // At the end it is an infinitive: "selbstständig werden".
            if (Finite.Contains(Bare(words[at])) && char.IsLower(words[at][0])
                && !((at == words.Length - 1 || words[at].EndsWith(','))
                    && Bare(words[at]).EndsWith("en", StringComparison.Ordinal))) return true;
        }

        return Bare(words[0]) is "ich" or "wir" or "es" or "man" || IsVerbAfterNoun(words);
    }

    /// <summary>A clause that a comma brings: "wie Sie angefangen haben", "dass man Hilfe holen muss".</summary>
    public static bool IsClause(string text) => text.Split(' ') is { Length: > 2 } words && Opener.Contains(Bare(words[0]))
        && !text.EndsWith('?') && !(Finite.Contains(Bare(words[1])) && !Finite.Contains(Bare(words[^1])));

    /// <summary>"am Samstag zum Infotag gehen": an infinitive at its end, and nobody who does it.</summary>
    public static bool IsInfinitive(string text)
    {
        var words = text.Split(' ');
        var last = Bare(words[^1]);
        return last.Length > 0 && !IsSentence(text) && char.IsLower(words[^1][0])
            && (last.EndsWith("en", StringComparison.Ordinal) || last.EndsWith("eln", StringComparison.Ordinal)
            || last.EndsWith("ern", StringComparison.Ordinal))
            && last.Length > 3 && !IsDone(words) && !Preposition.Contains(last);
    }

    /// <summary>The infinitive before a clause: "herausfinden, ob das etwas für mich ist".</summary>
    public static bool IsInfinitiveWithClause(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && IsInfinitive(text[..comma]) && Opener.Contains(Bare(text[(comma + 2)..].Split(' ')[0]));
    }

    /// <summary>"Prüfung bestanden", with what one has done at its end.</summary>
    public static bool IsDone(string[] words) => words.Length > 1 && Done.Contains(Bare(words[^1]));

    /// <summary>
    /// Whether a word is missing that German cannot do without: "in Schule", "auf Baustelle", "Kollege hat", "sie hat" to herself.
    /// </summary>
    public static bool HasHole(string text)
    {
        var words = text.Split(' ');
        for (var at = 1; at < words.Length; at++)
        {
            if (Countable.Contains(Bare(words[at])) && char.IsUpper(words[at][0])
                && (Bare(words[at - 1]) is "in" or "auf" or "bei" or "an" or "von" or "mit" or "mir" or "ihm" or "ihr" or "ihnen")
                && (at + 1 == words.Length || !char.IsUpper(words[at + 1][0]))) return true;
        }

        for (var at = 1; at + 1 < words.Length; at++)
        {
            // "Techniker weiß nicht was besser ist", "War nett, hat 40 Minuten genommen".
            var isLoose = !Subject.Contains(Bare(words[at - 1])) && !Subject.Contains(Bare(words[at + 1]));
            if (Bare(words[at]) is "weiß" && isLoose) return true;
            if (words[at - 1].EndsWith(',') && Bare(words[at]) is "hat" or "ist" or "war"
                && !Subject.Contains(Bare(words[at + 1]))) return true;
        }

        return words.Length > 2 && Countable.Contains(Bare(words[0])) && Finite.Contains(Bare(words[1])) && char.IsUpper(words[0][0])
            && Bare(words[1]) is "hat" or "war";
    }

    /// <summary>Whether it speaks of somebody who is to read it: "sie macht um 17 Uhr Schluss".</summary>
    public static bool SpeaksOfThem(string text)
    {
        var words = text.Split(' ');
        return words.Length > 2 && words[0] is "sie" or "er" or "Sie" or "Er"
            && Bare(words[1]) is var verb && verb.EndsWith('t') && Bare(words[0]) is var who
                && (who is "er" || verb is not ("seid" or "sind"));
    }

    public static bool HasArticle(string text) => GermanNoun.IsDeterminer(text.Split(' ')[0]);

    public static bool StartsWithPreposition(string text) => text.Split(' ') is { Length: > 1 } words
        && Preposition.Contains(Bare(words[0]));

    /// <summary>"Der Rat" inside a sentence, where only nouns and the reader keep their capital.</summary>
    public static string Inside(string text)
    {
        var first = text.Split(' ')[0];
        var bare = Bare(first);
        return char.IsUpper(first[0]) && (GermanNoun.IsDeterminer(first)
            && !first.StartsWith("Ihr", StringComparison.Ordinal) || Opener.Contains(bare)
            || Preposition.Contains(bare) || bare is "zwei" or "drei" or "nie" or "immer" or "erst" or "dass") ? Lower(text) : text;
    }

    /// <summary>With a capital and one mark at its end, also after a bracket.</summary>
    public static string Close(string text)
    {
        var said = Capital(text.Trim());
        return said[^1] is '.' or '!' or '?' or '…' || (said[^1] is '“' && said.Length > 1
            && said[^2] is '.' or '!' or '?') ? said : said + ".";
    }

    /// <summary>A saying between German quotation marks, with a mark of its own.</summary>
    public static string Quote(string text)
    {
        var said = Capital(text).Replace('„', '‚').Replace('“', '‘');
        return said[^1] is '?' or '!' or '…' or '.' ? $"„{said}“" : $"„{said}.“";
    }

    /// <summary>"Das Auswahlverfahren zählt": a word that is neither preposition nor conjunction comes after the noun.</summary>
    private static bool IsVerbAfterNoun(string[] words)
    {
        if (words.Length < 3 || !GermanNoun.IsDeterminer(words[0])) return false;
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (!char.IsUpper(words[at][0])) continue;
            if (words[at][^1] is ',' or ';') return false;
            var next = Bare(words[at + 1]);
            if (char.IsUpper(words[at + 1][0]) || !char.IsLetter(words[at + 1][0])) continue;
            return next.EndsWith('t') && !Preposition.Contains(next) && !Conjunction.Contains(next)
                && next is not ("nicht" or "statt" or "seit" or "jetzt" or "dort");
        }

        return false;
    }
}
