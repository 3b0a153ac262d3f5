using System.Collections.Frozen;

namespace InfoInterview.Interviews.Probing;

/// <summary>
/// What a word becomes when it is said back to whom it came from: "my" is "your". The lists <c>turn-…</c> of the lexicon are
/// named after what their words become.
/// </summary>
internal static class SaidBack
{
    private const string List = "turn-";

    /// <summary>Words that turn only behind "I", with what they become: "was/were".</summary>
    private const string AfterI = "after-i-turn";

    private static readonly FrozenDictionary<string, string> Always = SpokenLexicon.Lists.Names
        .Where(name => name.StartsWith(List, StringComparison.Ordinal))
        .SelectMany(name => SpokenLexicon.Lists[name].Select(word => (word, Turned: Written(name[List.Length..]))))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Turned, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> BehindI = SpokenLexicon.Lists[AfterI]
        .Select(pair => pair.Split('/'))
        .ToFrozenDictionary(pair => pair[0], pair => Written(pair[1]), StringComparer.Ordinal);

    /// <summary>What is said instead of a word; <c>null</c> when it stays as it is.</summary>
    /// <param name="word">The word.</param>
    /// <param name="subject">The word before it that is no adverb.</param>
    public static string? Of(in SpokenWord word, string? subject)
    {
        if (word.Known is not { } known) return null;
        return Always.GetValueOrDefault(known) ?? (subject is "i" ? BehindI.GetValueOrDefault(known) : null);
    }

    private static string Written(string name) => name.Replace('-', ' ').Replace('\'', '’');
}
