using System.Collections.Immutable;

namespace InfoInterview.Testing;

/// <summary>
/// Checks a list of phrases by which a host's own rule or reader knows something: each phrase is heard in some text, every text that is
/// to be heard is, and none of those that only look like it. Immutable; each call gives a new check.
/// </summary>
/// <example>
/// <code>
/// LexiconCheck.Of(["pick your brain", "grab a coffee"])
///     .HeardIn("Could I pick your brain about permits?", "Shall we grab a coffee?")
///     .NotHeardIn("My brain is full of coffee.")
///     .Run()
///     .Verify();
/// </code>
/// </example>
public sealed class LexiconCheck
{
    private readonly ImmutableArray<string> phrases;
    private readonly Func<string, string, bool> hears;
    private readonly ImmutableArray<string> heard;
    private readonly ImmutableArray<string> notHeard;

    private LexiconCheck(
        ImmutableArray<string> phrases, Func<string, string, bool> hears, ImmutableArray<string> heard, ImmutableArray<string> notHeard)
    {
        this.phrases = phrases;
        this.hears = hears;
        this.heard = heard;
        this.notHeard = notHeard;
    }

    /// <summary>A check without a text yet.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="hears">
    /// Whether a text holds a phrase (text first), as the host's own code asks; <c>null</c> for whole words in any letter case.
    /// </param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">The phrases are <c>null</c>.</exception>
    public static LexiconCheck Of(IEnumerable<string> phrases, Func<string, string, bool>? hears = null)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        return new LexiconCheck([.. phrases], hears ?? HoldsWords, [], []);
    }

    /// <summary>Adds texts, each of which is to hold at least one phrase.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The check with these texts.</returns>
    public LexiconCheck HeardIn(params string[] texts) => new(phrases, hears, heard.AddRange(texts), notHeard);

    /// <summary>Adds texts, none of which is to hold a phrase, such as ones that deny it or use its words otherwise.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The check with these texts.</returns>
    public LexiconCheck NotHeardIn(params string[] texts) => new(phrases, hears, heard, notHeard.AddRange(texts));

    /// <summary>Runs every question.</summary>
    /// <returns>The report.</returns>
    public CheckReport Run()
    {
        var log = new CheckLog("The lexicon");
        log.Ask(!phrases.IsEmpty, "The lexicon", "It has no phrase.");
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var phrase in phrases)
        {
            var name = RuleSubject.Quoted(phrase ?? "");
            log.Ask(!string.IsNullOrWhiteSpace(phrase), name, "A phrase is blank.");
            if (string.IsNullOrWhiteSpace(phrase)) continue;
            log.Ask(known.Add(phrase.Trim()), name, "The phrase stands twice.");
            log.Ask(
                heard.Any(text => Holds(log, text, phrase)), name,
                "No text that is to be heard holds the phrase; add one, or leave it out.");
        }

        foreach (var text in heard)
        {
            log.Ask(
                phrases.Any(phrase => Holds(log, text, phrase)), RuleSubject.Quoted(text),
                "The text is to be heard, and no phrase is in it.");
        }

        foreach (var text in notHeard)
        {
            var found = phrases.FirstOrDefault(phrase => Holds(log, text, phrase));
            log.Ask(found is null, RuleSubject.Quoted(text), $"The text is not to be heard, and '{found}' is in it.");
        }

        log.Add(AnyCulture.Same("The lexicon", () => string.Concat(
            heard.AddRange(notHeard).SelectMany(text => phrases.Select(phrase => Holds(log, text, phrase) ? '1' : '0')))));
        return log.ToReport();
    }

    /// <summary>A blank phrase is told as such, and is in no text.</summary>
    private bool Holds(CheckLog log, string text, string phrase) =>
        !string.IsNullOrWhiteSpace(phrase) && log.Try(RuleSubject.Quoted(text), () => hears(text, phrase));

    private static bool HoldsWords(string text, string phrase)
    {
        for (var at = 0; (at = text.IndexOf(phrase, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + phrase.Length;
            if ((at == 0 || !IsInWord(text[at - 1]) || !IsInWord(phrase[0]))
                && (end == text.Length || !IsInWord(text[end]) || !IsInWord(phrase[^1])))
                return true;
        }

        return false;
    }

    private static bool IsInWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter);
}
