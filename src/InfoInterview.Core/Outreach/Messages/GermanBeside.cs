using InfoInterview.Outreach.Slots;
using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>Reads a German fact beside those that stand before it in the letter: nobody is named twice, and no answer
/// contradicts.</summary>
internal static class GermanBeside
{
    private static readonly string[] Orders = ["ruf", "schreib", "komm", "frag", "probier", "versuch", "versuch's", "sag", "schick"];

    /// <summary>The fact as it stands in this letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="name">Which fact it is.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="fact">How it is read alone.</param>
    public static ReadFact Read(Letter letter, string name, string typed, ReadFact fact) => (name, letter.Occasion) switch
    {
        ("outcome", Occasion.ReferrerReport { Person: { } person }) => fact.Sentence is { } sentence
            ? fact with { Sentence = Named(sentence, person.Name) } : fact,
        ("reason", Occasion.DeclineOffer) => fact.Sentence is { } reason ? fact with { Sentence = Elsewhere(reason) } : fact,
        ("goal", Occasion.Request { Ask.Topic: { } topic }) => fact.Phrase is { } goal
            ? fact with { Phrase = Briefly(goal, topic) } : fact,
        ("offer.what", Occasion.Offer { Why: var why }) when string.IsNullOrWhiteSpace(why) => Unnamed(typed, fact),
        ("answer.said", Occasion.AskAgain) => Said(letter, typed, fact),
        _ => fact,
    };

    /// <summary>"ein Podcast" with nothing beside it reads like an advertisement.</summary>
    private static ReadFact Unnamed(string typed, ReadFact fact) => fact is { Phrase: { } phrase, IsDoubtful: false }
        && phrase.Split(' ') is ["ein" or "eine" or "der" or "die" or "das", _]
        ? fact.Cut(true) with { Reason = $"„{typed}“ sagt noch nicht, worum es geht. Was ist das Besondere daran?" } : fact;

    /// <summary>"Er hat mir einen Plan gezeigt" after "Ihr Hinweis auf Herrn Lechner".</summary>
    private static string Named(string outcome, PersonName name)
    {
        if (name.Family is not { } family) return outcome;
        foreach (var (title, subject) in (ReadOnlySpan<(string, string)>)[("Herr ", "Er "), ("Frau ", "Sie ")])
        {
            if (!outcome.StartsWith(title, StringComparison.Ordinal)) continue;
            var end = outcome.IndexOf(family + " ", StringComparison.Ordinal);
            var verb = end < 0 ? "" : outcome[(end + family.Length + 1)..];
            // "Frau Dr. Schmid hat": between the title and the name stand other titles only.
            if (verb.Length > 0 && char.IsLower(verb[0]) && outcome[title.Length..end].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .All(word => word.EndsWith('.'))) return subject + verb;
        }

        return outcome;
    }

    /// <summary>"ob sie etwas für mich ist" where the sentence before it ends in "die Intensivpflege".</summary>
    private static string Briefly(string goal, string topic)
    {
        var words = goal.Split(' ');
        for (var at = 0; at + 2 < words.Length; at++)
        {
            var pronoun = words[at] is not "ob" ? null : words[at + 1] switch
            {
                "die" => "sie",
                "der" => "er",
                "das" => "es",
                _ => null,
            };
            if (pronoun is not null && char.IsUpper(words[at + 2][0])
                && topic.Contains(words[at + 2].Trim(',', '.'), StringComparison.OrdinalIgnoreCase))
                return string.Join(' ', [.. words[..(at + 1)], pronoun, .. words[(at + 3)..]]);
        }

        return goal;
    }

    /// <summary>"Ich habe schon zugesagt" would mean the very thing that is declined.</summary>
    private static string Elsewhere(string reason)
    {
        if (reason.Contains("ander", StringComparison.Ordinal) || reason.Contains(" bei ", StringComparison.Ordinal)) return reason;
        foreach (var already in (ReadOnlySpan<string>)["schon zugesagt", "bereits zugesagt"])
        {
            if (reason.Contains(already, StringComparison.Ordinal)) return reason.Replace(already,
                already.Replace(" ", " an anderer Stelle ", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        return reason;
    }

    /// <summary>A du is not said back to somebody whom the letter calls Sie.</summary>
    private static ReadFact Said(Letter letter, string typed, ReadFact fact)
    {
        var isOther = GermanAddress.IsOther(typed, letter.Address)
            || (letter.Address != Formality.Informal && typed.Split(' ', ',', '.').Contains("dich", StringComparer.Ordinal))
            || (letter.Address != Formality.Informal && typed.Split(' ', ',', '.').Any(word =>
                Orders.Contains(word.ToLowerInvariant(), StringComparer.Ordinal)));
        if (!isOther) return fact;
        // When it suits them is told without their words.
        if (fact.Clause is not null) return fact with { Phrase = null };
        var (said, own) = letter.Address == Formality.Informal ? ("Sie", "du") : ("du", "Sie");
        return ReadFact.Doubt(null) with { Reason = $"„{typed}“ sagt {said}, und der Brief sagt {own}." };
    }
}
