using InfoInterview.Language;
using InfoInterview.Outreach.Slots;
using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>Asks for a fact: one that nobody typed, or one that was typed and does not fit.</summary>
internal static class AskedBack
{
    /// <summary>Fewer words may be a name or a term in any language.</summary>
    private const int FewestWords = 3;

    /// <summary>The question; <c>null</c> where nothing is asked, as for a phone number under the signature.</summary>
    public static MissingFact? For(MessageField field, Letter letter, bool isRequired)
    {
        var asked = field.QuestionIn(letter) ?? (isRequired ? $"What is {field.Name}?" : null);
        if (field.Source.Unfit(letter) is not { } unfit) return asked is null ? null
            : new MissingFact { Field = field.Name, Question = asked, IsRequired = isRequired };
        var why = unfit.Fact.Sentence is null ? $"\"{unfit.Typed}\" does not fit into the letter yet."
            : $"\"{unfit.Typed}\" is a whole sentence, and the letter needs a part of one.";
        var how = unfit.Fact.Proposal is { } proposal ? $"Did you mean \"{proposal}\"?" : asked ?? "How would you say it to them?";
        return new MissingFact
        {
            Field = field.Name,
            Question = $"{why} {how}",
            IsAskedBack = true,
            Proposal = unfit.Fact.Proposal,
            IsRequired = isRequired
        };
    }

    /// <summary>
    /// A fact that stands in the letter in another language than its own, or says du where the letter says Sie; <c>null</c> where all is
    /// one.
    /// </summary>
    public static MissingFact? InOtherWords(MessageField field, Letter letter)
    {
        if (field.Source is not FieldSource.Spoken { Typed: var get } || FieldText.Name(get(letter)) is not { } typed) return null;
        return InAnotherLanguage(field, letter, typed) ?? InAnotherAddress(field, letter, typed);
    }

    private static MissingFact? InAnotherAddress(MessageField field, Letter letter, string typed)
    {
        if (!letter.IsGerman || !GermanAddress.IsOther(typed, letter.Address)) return null;
        var (said, own) = letter.Address == Formality.Informal ? ("Sie", "du") : ("du", "Sie");
        return new MissingFact
        {
            Field = field.Name,
            Question = $"\"{typed}\" says {said} to them, and the letter says {own}. How would you say it there?",
            IsAskedBack = true,
            IsRequired = false,
        };
    }

    private static MissingFact? InAnotherLanguage(MessageField field, Letter letter, string typed)
    {
        if (typed.Count(character => character == ' ') < FewestWords - 1) return null;
        var (own, guessed) = (letter.IsGerman ? "de" : "en", LanguageGuess.Of(typed));
        if (!letter.IsRead || guessed is not ("en" or "de") || string.Equals(own, guessed, StringComparison.Ordinal)) return null;
        return new MissingFact
        {
            Field = field.Name,
            Question = $"\"{typed}\" seems to be {(letter.IsGerman ? "English, and the letter is in German" : "German, and the letter is in English")}. How would you say it there?",
            IsAskedBack = true,
            IsRequired = false,
        };
    }
}
