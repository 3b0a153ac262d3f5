using InfoInterview.Outreach.Slots;
using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>
/// Reads an English fact beside those that stand before it in the letter: nobody is named twice, and "he" is nobody's guess.
/// </summary>
internal static class EnglishBeside
{
    private const int LongWord = 6;

    private static readonly string[] BeforeObject = ["with", "to", "from", "by", "for", "called", "met", "emailed", "wrote", "reached",
        "saw", "asked", "thanked"];

    /// <summary>The fact as it stands in this letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="name">Which fact it is.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="fact">How it is read alone.</param>
    public static ReadFact Read(Letter letter, string name, string typed, ReadFact fact) => (name, letter.Occasion) switch
    {
        ("offer.why", Occasion.Offer { What: var what }) => OfSomebody(letter, typed, what, fact),
        ("thought", Occasion.Congratulation { News: var news }) => OfSomebody(letter, typed, news, fact),
        ("found", Occasion.Request) => Found(letter, fact),
        ("talk.point", Occasion.Applied) => Decisive(typed, fact),
        ("offer.what", Occasion.Offer { Why: var why }) when string.IsNullOrWhiteSpace(why) => Unnamed(typed, fact),
        ("shared", Occasion.Request request) => Shared(request, typed, fact),
        ("outcome", Occasion.ReferrerReport { Person: { } person }) => fact.Sentence is { } sentence
            ? fact with { Sentence = Named(sentence, person.Name) } : fact,
        _ => fact,
    };

    /// <summary>"He worked the lighters" beside "my grandad's photographs": nobody turns the grandad into the reader.</summary>
    private static ReadFact OfSomebody(Letter letter, string typed, string? beside, ReadFact fact)
    {
        if (EnglishReader.ThirdPerson(typed) is not { } word || beside is null
            || EnglishReader.SomebodyIn(beside) is not { } somebody) return fact;
        return ReadFact.Doubt(null, FactDoubt.OfThem) with
        {
            Word = word,
            Reason = $"Is \"{word}\" in \"{typed}\" the {somebody}, or {letter.Contact.Name.Given ?? letter.Contact.Name.Full}?",
        };
    }

    /// <summary>An advice to apply may have helped somebody to apply; "how tired everyone is" and a trick of the trade have
    /// not.</summary>
    private static ReadFact Decisive(string typed, ReadFact fact) =>
        fact.IsDoubtful || fact == ReadFact.Empty || (fact.Phrase is { } phrase
            && (EnglishForm.HasWord(phrase, "apply") || EnglishForm.HasWord(phrase, "applying")
                || EnglishForm.HasWord(phrase, "encouragement"))) ? fact
            : ReadFact.Doubt(null) with { Reason = $"\"{typed.Trim('"', '“', '”')}\" does not say yet why it led you to apply." };

    /// <summary>"a podcast" with nothing beside it reads like an advertisement.</summary>
    private static ReadFact Unnamed(string typed, ReadFact fact) => fact is { Phrase: { } phrase, IsDoubtful: false }
        && phrase.Split(' ') is ["a" or "an" or "the" or "this", _]
        ? fact.Cut(true) with { Reason = $"\"{typed}\" does not say what it is about. What would make them look at it?" } : fact;

    /// <summary>"through WBUR" has been said by "what you said on WBUR".</summary>
    private static ReadFact Found(Letter letter, ReadFact fact)
    {
        if (fact is not { Phrase: { } phrase, IsDoubtful: false } || letter.Contact.Admired is not { } admired) return fact;
        var named = phrase.Split(' ')[^1].Trim('.', ',');
        return named.Length > 2 && char.IsUpper(named[0]) && phrase.Count(sign => sign == ' ') < 2
            && EnglishForm.HasWord(admired, EnglishWords.Bare(named)) ? ReadFact.OfPhrase("") : fact;
    }

    /// <summary>"my first chef, Jason" beside "Jason Vincent suggested that I write" makes two of one; what the letter has said of how
    /// one found them is not asked for again.</summary>
    private static ReadFact Shared(Occasion.Request request, string typed, ReadFact fact)
    {
        if (request.ReferredBy is { Given: { } given } referrer && fact.Sentence is not null
            && EnglishForm.HasWord(typed, EnglishWords.Bare(given))) return ReadFact.Doubt(null) with
            {
                Reason = $"\"{typed}\" speaks of {given} as if of somebody else, and {referrer.Full} is named just before.",
            };
        return fact is { IsDoubtful: true, Phrase: null, Sentence: null } && request.ReferredBy is null && request.Found is { } found
            && typed.StartsWith("my ", StringComparison.OrdinalIgnoreCase)
            && typed.Split(' ').Any(word =>
                EnglishWords.Bare(word).Replace("'s", "", StringComparison.Ordinal) is { Length: >= LongWord } bare
                && EnglishForm.HasWord(found, bare)) ? ReadFact.OfBoth("", "") : fact;
    }

    /// <summary>"I spoke with her" after "thank you for pointing me to Yolanda Price", where a title says who it is.</summary>
    private static string Named(string outcome, PersonName name)
    {
        if (name.Family is not { } family) return outcome;
        foreach (var (title, subject, other) in (ReadOnlySpan<(string, string, string)>)[("Ms.", "She", "her"), ("Ms", "She", "her"),
            ("Mrs.", "She", "her"), ("Mrs", "She", "her"), ("Miss", "She", "her"), ("Mr.", "He", "him"), ("Mr", "He", "him")])
        {
            var said = $"{title} {family}";
            if (outcome.StartsWith(said + " ", StringComparison.Ordinal)) return subject + outcome[said.Length..];
            var at = outcome.IndexOf(said, StringComparison.Ordinal);
            if (at < 2 || outcome[at - 1] != ' ') continue;
            var end = at + said.Length;
            if (end < outcome.Length && outcome[end] is not (' ' or '.' or ',' or '!')) continue;
            var before = EnglishWords.Bare(outcome[..(at - 1)].Split(' ')[^1]);
            if (BeforeObject.Contains(before, StringComparer.Ordinal)) return outcome[..at] + other + outcome[end..];
        }

        return outcome;
    }
}
