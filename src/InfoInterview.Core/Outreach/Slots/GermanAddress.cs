using System.Collections.Frozen;
using InfoInterview.People;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// Brings what was typed to the address of the letter: "Ihr Vortrag" to "dein Vortrag" and back. A "du" or "Sie" whose verb would have to
/// change stays, and is asked back.
/// </summary>
internal static class GermanAddress
{
    private static readonly char[] Marks = [',', ';', ':', '.', '!', '?', '(', ')', '"', '„', '“'];

    private static readonly FrozenDictionary<string, string> ToDu = Pairs(
        "Ihr dein Ihre deine Ihren deinen Ihrem deinem Ihrer deiner Ihres deines Ihnen dir");

    private static readonly FrozenDictionary<string, string> ToSie = Pairs(
        """
        dein Ihr deine Ihre deinen Ihren deinem Ihrem deiner Ihrer deines Ihres dir Ihnen dich Sie
        Dein Ihr Deine Ihre Deinen Ihren Deinem Ihrem Deiner Ihrer Deines Ihres Dir Ihnen Dich Sie
        """);

    /// <summary>What "Sie" does and what "du" does.</summary>
    private static readonly FrozenDictionary<string, string> VerbsOfDu = Pairs(
        """
        haben hast sind bist hatten hattest waren warst werden wirst wurden wurdest können kannst konnten konntest wollen willst
        wollten wolltest möchten möchtest sollten solltest müssen musst mussten musstest dürfen darfst mögen magst machen machst
        machten machtest geben gibst gaben gabst sagen sagst sagten sagtest meinen meinst meinten meintest wissen weißt
        wussten wusstest kommen kommst kamen kamst gehen gehst gingen gingst arbeiten arbeitest erzählen erzählst
        erzählten erzähltest nehmen nimmst nahmen nahmst finden findest fanden fandest brauchen brauchst suchen suchst
        suchten suchtest denken denkst dachten dachtest schreiben schreibst schrieben schriebst leiten leitest führen führst
        bieten bietest raten rätst rieten rietest empfehlen empfiehlst empfahlen empfahlst würden würdest könnten könntest
        hätten hättest wären wärst
        """);

    private static readonly FrozenDictionary<string, string> VerbsOfSie =
        VerbsOfDu.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Verbs that say "du gibst", and those that only look like one.</summary>
    private static readonly string[] Changing = ["geben", "nehmen", "sehen", "lesen", "sprechen", "helfen", "treffen", "werfen", "essen",
        "fahren", "tragen", "halten", "laufen", "schlafen", "fallen", "lassen", "raten", "laden", "wachsen", "waschen", "schlagen",
        "fehlen", "sterben", "werben", "brechen", "stehlen", "messen", "fangen", "stoßen", "eren", "eien", "einen", "deinen", "meinen",
        "seinen", "ihren", "unseren", "diesen", "jenen", "allen", "vielen"];

    private static readonly string[] Conjunctions = ["was", "wie", "dass", "ob", "weil", "wenn", "wo", "warum", "wann", "woran", "womit",
        "worauf", "die", "der", "das", "den", "obwohl", "als", "bis", "damit"];

    public static string Turned(string typed, Formality address)
    {
        var turns = address == Formality.Informal ? ToDu : ToSie;
        var words = typed.Split(' ');
        var isTurned = address == Formality.Informal ? Verbs(words, "Sie", "du", VerbsOfDu) : Verbs(words, "du", "Sie", VerbsOfSie);
        for (var at = 0; at < words.Length; at++)
        {
            var bare = words[at].Trim(Marks);
            if (bare.Length == 0 || !turns.TryGetValue(bare, out var turn)) continue;
            words[at] = words[at].Replace(bare, turn, StringComparison.Ordinal);
            isTurned = true;
        }

        return isTurned ? string.Join(' ', words) : typed;
    }

    /// <summary>Turns whoever does something, and what they do: "was Sie gesagt haben" to "was du gesagt hast", "ich rufe Sie
    /// an" to "ich
    /// rufe dich an". What cannot be told stays.</summary>
    private static bool Verbs(string[] words, string from, string to, FrozenDictionary<string, string> verbs)
    {
        var isTurned = false;
        for (var at = 0; at < words.Length; at++)
        {
            var bare = words[at].Trim(Marks);
            if (!string.Equals(bare, from, StringComparison.OrdinalIgnoreCase) || (from is "Sie" && bare is not "Sie")) continue;
            var verb = VerbAt(words, at, verbs);
            if (verb >= 0)
            {
                var own = words[verb].Trim(Marks);
                var turned = verbs.GetValueOrDefault(own.ToLowerInvariant()) ?? OfDu(own.ToLowerInvariant())!;
                words[verb] = words[verb].Replace(own, char.IsUpper(own[0]) ? GermanWords.Capital(turned)
                    : turned, StringComparison.Ordinal);
                words[at] = words[at].Replace(bare, at == 0 || EndsSentence(words[at - 1]) ? GermanWords.Capital(to)
                    : to, StringComparison.Ordinal);
                isTurned = true;
            }
            else if (from is "Sie" && IsObject(words, at))
            {
                words[at] = words[at].Replace(bare, "dich", StringComparison.Ordinal);
                isTurned = true;
            }
        }

        return isTurned;
    }

    /// <summary>Where the verb of a "Sie" stands: before it, behind it, or at the end of its clause; -1 where it is not known.</summary>
    private static int VerbAt(string[] words, int at, FrozenDictionary<string, string> verbs)
    {
        if (at > 0 && Is(at - 1) && words[at - 1].TrimEnd(Marks).Length == words[at - 1].Length) return at - 1;
        if (at > 0 && Conjunctions.Contains(words[at - 1].Trim(Marks).ToLowerInvariant(), StringComparer.Ordinal))
        {
            var end = at + 1;
            while (end < words.Length && !Marks.Contains(words[end][^1])) end++;
            end = Math.Min(end, words.Length - 1);
            return Is(end) || (words[at].Trim(Marks) is "Sie" && OfDu(words[end].Trim(Marks)) is not null) ? end : -1;
        }

        return at + 1 < words.Length && Is(at + 1) && (at == 0 || EndsSentence(words[at - 1]) || words[at - 1].EndsWith(','))
            ? at + 1 : -1;

        bool Is(int place) => verbs.ContainsKey(words[place].Trim(Marks).ToLowerInvariant());
    }

    /// <summary>"vorbereitest" for "vorbereiten"; <c>null</c> for a verb whose vowel may change, and for what is none.</summary>
    private static string? OfDu(string verb)
    {
        if (verb.Length < 5 || !char.IsLower(verb[0]) || !verb.EndsWith("en", StringComparison.Ordinal)
            || Array.Exists(Changing, end => verb.EndsWith(end, StringComparison.Ordinal))) return null;
        var stem = verb[..^2];
        return stem + (stem[^1] is 't' or 'd' ? "est" : stem[^1] is 's' or 'ß' or 'z' or 'x' ? "t" : "st");
    }

    /// <summary>"ich rufe Sie an", "was hat Sie überrascht": somebody else does it.</summary>
    private static bool IsObject(string[] words, int at) => at > 0 && words[at - 1].Trim(Marks) is { Length: > 2 } verb
        && char.IsLower(verb[0]) && ((at > 1 && words[at - 2].Trim(Marks).ToLowerInvariant() is "ich" && verb[^1] is 'e')
            || verb is "hat" or "hatte" or "hätte" or "würde" or "könnte" or "rufe" or "treffe" or "besuche" or "frage" or "für");

    /// <summary>Whether somebody is spoken to in it otherwise than in the letter.</summary>
    public static bool IsOther(string typed, Formality address)
    {
        var words = typed.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var bare = words[at].Trim(Marks);
            // "Kommen S' wieder": so it is said in the south.
            if (address == Formality.Informal && at > 0 && bare is "S'" or "S’" or "S‘") return true;
            if (address == Formality.Informal ? bare is "Sie" && (at > 0
                && !EndsSentence(words[at - 1]) || IsSpokenTo(words, at + 1)) : bare is "du" or "Du") return true;
        }

        return false;
    }

    /// <summary>"Sie hatten keine aktuelle" at the beginning of a sentence is said to them; "Sie zitiert" speaks of a thing.</summary>
    private static bool IsSpokenTo(string[] words, int verb) => verb < words.Length
        && words[verb].Trim(Marks) is "haben" or "hatten" or "sind" or "waren" or "werden"
            or "wollten" or "konnten" or "müssen" or "sollten";

    private static bool EndsSentence(string word) => word.Length > 0 && word[^1] is '.' or '!' or '?' or ':';

    private static FrozenDictionary<string, string> Pairs(string words)
    {
        var all = words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return all.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }
}
