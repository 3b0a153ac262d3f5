namespace InfoInterview.Outreach.Slots;

/// <summary>Which forms the facts of a kind can have beside the phrase, and what their names end in.</summary>
internal static class SlotForms
{
    public static SentencePart[] Of(SlotKind kind) => kind switch
    {
        SlotKind.Topic => [SentencePart.Sentence, SentencePart.Predicate, SentencePart.About, SentencePart.To],
        SlotKind.Admired or SlotKind.Path or SlotKind.Help => [SentencePart.Sentence, SentencePart.Subject, SentencePart.Object, SentencePart.Clause],
        SlotKind.Point or SlotKind.PointOfOther =>
            [SentencePart.Sentence, SentencePart.Subject, SentencePart.Object, SentencePart.Clause, SentencePart.Quote],
        SlotKind.Advice => [SentencePart.Sentence, SentencePart.Object, SentencePart.Clause, SentencePart.Quote],
        SlotKind.Promise or SlotKind.Offered or SlotKind.Post => [SentencePart.Sentence, SentencePart.Object],
        SlotKind.Said => [SentencePart.Sentence, SentencePart.Clause],
        SlotKind.Gift => [SentencePart.Sentence, SentencePart.Subject],
        SlotKind.Honor or SlotKind.Event => [SentencePart.Sentence, SentencePart.To],
        _ => [SentencePart.Sentence],
    };

    public static string Ending(SentencePart form) => form switch
    {
        SentencePart.Sentence => MessageField.SentenceEnding,
        SentencePart.Subject => "_subject",
        SentencePart.Object => "_object",
        SentencePart.To => "_to",
        SentencePart.Clause => "_clause",
        SentencePart.Quote => "_quote",
        SentencePart.Predicate => "_predicate",
        SentencePart.About => "_about",
        _ => "",
    };
}
