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

    public static string Turned(string typed, Formality address)
    {
        var turns = address == Formality.Informal ? ToDu : ToSie;
        var words = typed.Split(' ');
        var isTurned = false;
        for (var at = 0; at < words.Length; at++)
        {
            var bare = words[at].Trim(Marks);
            if (bare.Length == 0 || !turns.TryGetValue(bare, out var turn)) continue;
            words[at] = words[at].Replace(bare, turn, StringComparison.Ordinal);
            isTurned = true;
        }

        return isTurned ? string.Join(' ', words) : typed;
    }

    /// <summary>Whether somebody is spoken to in it otherwise than in the letter.</summary>
    public static bool IsOther(string typed, Formality address)
    {
        var words = typed.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var bare = words[at].Trim(Marks);
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
