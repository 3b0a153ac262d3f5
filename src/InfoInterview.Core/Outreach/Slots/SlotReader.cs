using InfoInterview.Language;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// Reads a typed fact for the place in a sentence that it is to fill. A language of which nothing is known keeps its words.
/// </summary>
internal static class SlotReader
{
    public static ReadFact Read(SlotKind kind, string? text, string language)
    {
        if (FieldText.Name(text) is not { } typed) return ReadFact.Empty;
        return LanguageTag.Primary(language) switch
        {
            "en" => EnglishSlots.Read(kind, EnglishSpelling.Mend(typed)),
            "de" => GermanSlots.Read(kind, typed),
            _ => AsTyped(kind, typed),
        };
    }

    /// <summary>Whether the kind is a sentence of its own by nature.</summary>
    public static bool IsSentence(SlotKind kind) =>
        kind is SlotKind.Own or SlotKind.Plan or SlotKind.OfIt or SlotKind.Thought or SlotKind.Place or SlotKind.Outcome
            or SlotKind.Learned;

    private static ReadFact AsTyped(SlotKind kind, string typed) =>
        IsSentence(kind) ? ReadFact.OfSentence(FieldText.Sentence(typed)!) : kind is SlotKind.Organization or SlotKind.At or SlotKind.Where
            ? ReadFact.OfPhrase(typed) : ReadFact.OfPhrase(FieldText.Phrase(typed)!);
}
