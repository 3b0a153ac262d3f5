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
        return Asked(field, letter, unfit, isRequired);
    }

    /// <summary>A fact of which only a part stands in the letter, or other words in its place; <c>null</c> where all of it does.</summary>
    /// <param name="field">The field.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="rendered">What it came to; where the part is not in it, nothing is asked.</param>
    public static MissingFact? TheRest(MessageField field, Letter letter, string? rendered)
    {
        if (WithoutRoom(field, letter, rendered) is { } status) return status;
        if (field.Source.Unfit(letter) is not { Fact: { IsDoubtful: true } fact } unfit) return null;
        if ((fact.Phrase ?? fact.Sentence) is not { } part)
            return field.Source is FieldSource.Text { StandsFor: not null } ? Asked(field, letter, unfit, isRequired: false) : null;
        if (fact.Reason is { } reason) return Of(field, reason);
        if (rendered is not null && !IsIn(rendered, letter.Spelled(part))) return null;
        return Of(field, letter.IsGerman
            ? $"Von „{unfit.Typed}“ steht im Brief nur „{part}“. Soll mehr davon hinein, und wie würden Sie es sagen?"
            : $"Of \"{unfit.Typed}\" the letter says only \"{part}\". Should more of it be said, and how would you put it?");
    }

    /// <summary>Who writes is asked for in a few words where a note has no room for the sentence that was typed.</summary>
    private static MissingFact? WithoutRoom(MessageField field, Letter letter, string? rendered)
    {
        if (field.Name is not "seeker.status" || rendered is null || field.QuestionIn(letter) is not { } asked
            || field.Source.Unfit(letter) is not { Fact: { Phrase: null, Sentence: { } sentence } } unfit
            || IsIn(rendered, letter.Spelled(sentence))) return null;
        return Of(field, letter.IsGerman ? $"Für „{unfit.Typed}“ ist hier kein Platz. {asked}"
            : $"There is no room here for \"{unfit.Typed}\". {asked}");
    }

    /// <summary>Two facts that cannot both be right are asked for with both; <c>null</c> where they agree.</summary>
    public static MissingFact? Conflict(MessageField field, Letter letter) => field.Source.Conflict(letter) is not var (one, other) ? null
        : Of(field, letter.IsGerman ? $"„{one}“ passt nicht zu „{other}“. Was stimmt?"
            : $"\"{one}\" and \"{other}\" do not agree. Which is right?");

    /// <summary>
    /// A fact that stands in the letter in another language than its own, or says du where the letter says Sie; <c>null</c> where all is
    /// one.
    /// </summary>
    public static MissingFact? InOtherWords(MessageField field, Letter letter)
    {
        if (field is { Name: "ask.topic", Source: FieldSource.Text { StandsFor: not null } })
            return letter.Slot("ask.topic", SlotKind.Topic, x => x.Ask?.Topic).LeftOut is { } aside ? Left(field, aside) : null;
        if (field.Source is not FieldSource.Spoken { Typed: var get } source || FieldText.Name(get(letter)) is not { } typed) return null;
        return InAnotherLanguage(field, letter, typed) ?? InAnotherAddress(field, letter, typed) ?? LeftOut(field, letter, source);
    }

    /// <summary>What was typed beside a fact and is not in the letter is told.</summary>
    private static MissingFact? LeftOut(MessageField field, Letter letter, FieldSource.Spoken source) =>
        letter.Slot(source.Name, source.Kind, source.Typed).LeftOut is not { } left
            || source.Kind is SlotKind.Topic ? null : Left(field, left);

    private static MissingFact Left(MessageField field, string left) =>
        Of(field, $"„{left}“ steht nicht im Brief. Wenn es hineingehört: Wie würden Sie es dort sagen?");

    private static MissingFact Of(MessageField field, string question) =>
        new() { Field = field.Name, Question = question, IsAskedBack = true, IsRequired = false };

    private static MissingFact Asked(MessageField field, Letter letter, (string Typed, ReadFact Fact) unfit, bool isRequired)
    {
        var asked = field.QuestionIn(letter);
        var (why, how) = letter.IsGerman ? InGerman(unfit.Typed, unfit.Fact, asked)
            : InEnglish(unfit.Typed, unfit.Fact, asked, Reader(field, letter));
        var conflict = Conflict(field, letter) is { } both ? both.Question + " " : "";
        return Of(field, $"{conflict}{why} {how}") with { Proposal = unfit.Fact.Proposal, IsRequired = isRequired };
    }

    private static string Reader(MessageField field, Letter letter)
    {
        var name = (field.Name.StartsWith("person.", StringComparison.Ordinal)
            ? letter.Person : letter.Contact)?.Name ?? letter.Contact.Name;
        return name.Given ?? name.Full;
    }

    /// <summary>Whether the part was said; marks may have moved around a quotation.</summary>
    private static bool IsIn(string rendered, string part) => part.Contains('"', StringComparison.Ordinal)
        || rendered.Contains(part.TrimEnd('.', '!', '?'), StringComparison.OrdinalIgnoreCase);

    private static (string Why, string How) InEnglish(string typed, ReadFact fact, string? asked, string contact)
    {
        var why = fact.Reason ?? (fact.Sentence is not null ? $"\"{typed}\" is a whole sentence, and the letter needs a part of one."
            : WhyNot(typed, fact, contact));
        return (why, fact.Proposal is { } proposal ? $"Did you mean \"{proposal}\"?" : asked ?? "How would you say it to them?");
    }

    private static string WhyNot(string typed, ReadFact fact, string contact) => fact.Why switch
    {
        FactDoubt.Shouted => $"\"{typed}\" is in capitals throughout. Please write it in small letters.",
        FactDoubt.Slang => $"\"{typed}\" is how one would tell a friend.",
        FactDoubt.OfThem =>
            $"\"{fact.Word ?? EnglishReader.ThirdPerson(typed) ?? "she"}\" in \"{typed}\" could be {contact}, who will read it.",
        FactDoubt.Word when fact.Word is { } word =>
            $"Is \"{TypedWord(typed, word)}\" in \"{typed}\" a name, or a slip? Please write names with their capitals.",
        FactDoubt.Note => $"\"{typed}\" reads like a note.",
        FactDoubt.Several => $"\"{typed}\" is more than one thing, or a question.",
        FactDoubt.Yes => $"\"{typed}\" sounds like a yes. If it is one, send your times or your questions instead.",
        FactDoubt.Glued => $"\"{typed}\" runs two sentences together.",
        FactDoubt.Article => $"\"{fact.Word}\" in \"{typed}\" seems to need \"a\", \"the\" or \"my\" before it.",
        FactDoubt.Count => $"\"{typed}\" does not say {fact.Word} of what.",
        FactDoubt.Slip => $"\"{typed}\" does not read quite right yet.",
        _ => $"\"{typed}\" does not fit into the letter yet.",
    };

    /// <summary>"st-viateur" for "viateur": the word as it was typed, with all that is joined to it.</summary>
    private static string TypedWord(string typed, string word) => (Array.Find(typed.Split(' '), one =>
        one.Contains(word, StringComparison.OrdinalIgnoreCase)) ?? word).Trim('.', ',', ';', ':', '!', '?', '"', '(', ')');

    private static (string Why, string How) InGerman(string typed, ReadFact fact, string? asked) =>
        (fact.Reason ?? (fact.Why is FactDoubt.Slang
            ? $"„{typed.Trim('"', '„', '“')}“ klingt für einen förmlichen Brief zu sehr nach gesprochener Sprache."
            : $"„{typed.Trim('"', '„', '“')}“ passt so noch nicht in den Brief."),
        fact.Proposal is { } proposal ? $"Meinten Sie „{proposal}“?" : asked ?? "Wie würden Sie es selbst sagen?");

    private static MissingFact? InAnotherAddress(MessageField field, Letter letter, string typed)
    {
        // What they said themselves stays as they said it.
        // What could be turned stands in the letter as it should.
        if (!letter.IsGerman || !GermanAddress.IsOther(GermanAddress.Turned(typed, letter.Address), letter.Address)
            || field.Source is FieldSource.Spoken { Kind: SlotKind.Said }
            || (field.Source is FieldSource.Spoken spoken
                && letter.Slot(spoken.Name, spoken.Kind, spoken.Typed).Quote is not null)) return null;
        var (said, own) = letter.Address == Formality.Informal ? ("Sie", "du") : ("du", "Sie");
        return Of(field, $"„{typed}“ sagt {said}, und der Brief sagt {own}. Wie würden Sie es dort sagen?");
    }

    private static MissingFact? InAnotherLanguage(MessageField field, Letter letter, string typed)
    {
        if (typed.Count(character => character == ' ') < FewestWords - 1) return null;
        var (own, guessed) = (letter.IsGerman ? "de" : "en", LanguageGuess.Of(typed));
        // No English word has an umlaut.
        if (letter.IsGerman && typed.AsSpan().ContainsAny(Umlauts)) return null;
        if (!letter.IsRead || guessed is not ("en" or "de") || string.Equals(own, guessed, StringComparison.Ordinal)) return null;
        return Of(field, letter.IsGerman ? $"„{typed}“ scheint Englisch zu sein, und der Brief ist deutsch. Wie würden Sie es dort sagen?"
                : $"\"{typed}\" seems to be German, and the letter is in English. How would you say it there?");
    }
}
