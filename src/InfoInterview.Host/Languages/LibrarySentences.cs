using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace InfoInterview.Host.Languages;

/// <summary>
/// Sentences that the library says in English only, in another language. One with holes is known again by its words; what fills a hole
/// is such a sentence itself, a day, or a name that stays.
/// </summary>
internal sealed partial class LibrarySentences
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly FrozenDictionary<string, string> whole;

    /// <summary>Made when a page first asks for one, so that no English page waits for them.</summary>
    private readonly Lazy<(Regex English, string Other)[]> open;

    public LibrarySentences(FrozenDictionary<string, string> sentences)
    {
        whole = sentences.Where(pair => !Hole().IsMatch(pair.Key)).ToFrozenDictionary(StringComparer.Ordinal);
        open = new(() =>
        [
            .. sentences.Where(pair => Hole().IsMatch(pair.Key)).OrderByDescending(pair => pair.Key.Length)
                .Select(pair => (Reader(pair.Key), pair.Value)),
        ]);
    }

    /// <summary>The sentence in the other language; <c>null</c> where it has none.</summary>
    public string? Of(string english)
    {
        if (whole.TryGetValue(english, out var known)) return known;
        foreach (var (pattern, other) in open.Value)
        {
            if (pattern.Match(english) is not { Success: true } found) continue;
            return Hole().Replace(other, hole => Filled(found.Groups[$"hole{hole.ValueSpan[1]}"].Value));
        }

        return null;
    }

    private string Filled(string hole) => Of(hole) ?? DateText.Turned(hole) ?? hole;

    /// <summary>Reads the sentence with a group for each hole, which is never empty.</summary>
    private static Regex Reader(string sentence)
    {
        var words = Hole().Split(sentence).Select(Regex.Escape).ToList();
        var pattern = $"^{words[0]}{string.Concat(words.Skip(1).Select((word, at) => string.Create(CultureInfo.InvariantCulture, $"(?<hole{at}>.+){word}")))}$";
        return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.ExplicitCapture, Longest);
    }

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
