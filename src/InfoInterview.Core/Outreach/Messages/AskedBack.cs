using InfoInterview.Language;
using InfoInterview.Outreach.Slots;
using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>Asks for a fact: one that nobody typed, or one that was typed and does not fit.</summary>
internal static class AskedBack
{
    /// <summary>Fewer words may be a name or a term in any language.</summary>
    private const int FewestWords = 3;

    private static readonly System.Buffers.SearchValues<char> Umlauts = System.Buffers.SearchValues.Create("äöüßÄÖÜ");

    /// <summary>The question; <c>null</c> where nothing is asked, as for a phone number under the signature.</summary>
    public static MissingFact? For(MessageField field, Letter letter, bool isRequired)
    {
        var asked = field.QuestionIn(letter) ?? (isRequired ? $"What is {field.Name}?" : null);
        if (field.Source.Unfit(letter) is not { } unfit) return asked is null ? null
            : new MissingFact { Field = field.Name, Question = asked, IsRequired = isRequired };
        // A topic that no "Gespräch über" takes is said elsewhere, and the letter reads well without it here.
        if (letter.IsGerman && !unfit.Fact.IsDoubtful && field.Source is FieldSource.Spoken { Kind: SlotKind.Topic }) return null;
        var (why, how) = letter.IsGerman ? InGerman(unfit.Typed, unfit.Fact, asked) : InEnglish(unfit.Typed, unfit.Fact, asked);
        return new MissingFact
        {
            Field = field.Name,
            Question = $"{why} {how}",
            IsAskedBack = true,
            Proposal = unfit.Fact.Proposal,
            IsRequired = isRequired
        };
    }

    /// <summary>A fact of which only a part stands in the letter; <c>null</c> where all of it does.</summary>
    public static MissingFact? TheRest(MessageField field, Letter letter)
    {
        if (field.Source.Unfit(letter) is not { Fact: { IsDoubtful: true } fact } unfit) return null;
        if ((fact.Phrase ?? fact.Sentence ?? (field.Source is FieldSource.Text { Get: var stands } ? stands(letter) : null)) is not { } part) return null;
        return new MissingFact
        {
            Field = field.Name,
            Question = letter.IsGerman ? $"Von „{unfit.Typed}“ steht im Brief nur „{part}“. Soll mehr davon hinein, und wie würden Sie es sagen?"
                : $"Of \"{unfit.Typed}\" the letter says only \"{part}\". Should more of it be said, and how would you put it?",
            IsAskedBack = true,
            IsRequired = false,
        };
    }

    /// <summary>
    /// A fact that stands in the letter in another language than its own, or says du where the letter says Sie; <c>null</c> where all is
    /// one.
    /// </summary>
    public static MissingFact? InOtherWords(MessageField field, Letter letter)
    {
        if (field.Source is not FieldSource.Spoken { Typed: var get } source || FieldText.Name(get(letter)) is not { } typed) return null;
        return InAnotherLanguage(field, letter, typed) ?? InAnotherAddress(field, letter, typed) ?? LeftOut(field, letter, source);
    }

    /// <summary>What was typed beside a fact and is not in the letter is told.</summary>
    private static MissingFact? LeftOut(MessageField field, Letter letter, FieldSource.Spoken source) =>
        letter.Slot(source.Name, source.Kind, source.Typed).LeftOut is not { } left ? null : new MissingFact
        {
            Field = field.Name,
            Question = $"„{left}“ steht nicht im Brief. Wenn es hineingehört: Wie würden Sie es dort sagen?",
            IsAskedBack = true,
            IsRequired = false,
        };

    private static (string Why, string How) InEnglish(string typed, ReadFact fact, string? asked) =>
        (fact.Sentence is null ? $"\"{typed}\" does not fit into the letter yet."
            : $"\"{typed}\" is a whole sentence, and the letter needs a part of one.",
        fact.Proposal is { } proposal ? $"Did you mean \"{proposal}\"?" : asked ?? "How would you say it to them?");

    private static (string Why, string How) InGerman(string typed, ReadFact fact, string? asked) =>
        ($"„{typed.Trim('"', '„', '“')}“ passt so noch nicht in den Brief.",
        fact.Proposal is { } proposal ? $"Meinten Sie „{proposal}“?" : asked ?? "Wie würden Sie es selbst sagen?");

    private static MissingFact? InAnotherAddress(MessageField field, Letter letter, string typed)
    {
        // What they said themselves stays as they said it.
        if (!letter.IsGerman || !GermanAddress.IsOther(typed, letter.Address)
            || field.Source is FieldSource.Spoken { Kind: SlotKind.Said }
            || (field.Source is FieldSource.Spoken spoken
                && letter.Slot(spoken.Name, spoken.Kind, spoken.Typed).Quote is not null)) return null;
        var (said, own) = letter.Address == Formality.Informal ? ("Sie", "du") : ("du", "Sie");
        return new MissingFact
        {
            Field = field.Name,
            Question = $"„{typed}“ sagt {said}, und der Brief sagt {own}. Wie würden Sie es dort sagen?",
            IsAskedBack = true,
            IsRequired = false,
        };
    }

    private static MissingFact? InAnotherLanguage(MessageField field, Letter letter, string typed)
    {
        if (typed.Count(character => character == ' ') < FewestWords - 1) return null;
        var (own, guessed) = (letter.IsGerman ? "de" : "en", LanguageGuess.Of(typed));
        // No English word has an umlaut.
        if (letter.IsGerman && typed.AsSpan().ContainsAny(Umlauts)) return null;
        if (!letter.IsRead || guessed is not ("en" or "de") || string.Equals(own, guessed, StringComparison.Ordinal)) return null;
        return new MissingFact
        {
            Field = field.Name,
            Question = letter.IsGerman ? $"„{typed}“ scheint Englisch zu sein, und der Brief ist deutsch. Wie würden Sie es dort sagen?"
                : $"\"{typed}\" seems to be German, and the letter is in English. How would you say it there?",
            IsAskedBack = true,
            IsRequired = false,
        };
    }
}
