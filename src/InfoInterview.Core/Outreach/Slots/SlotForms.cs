namespace InfoInterview.Outreach.Slots;

/// <summary>Which forms the facts of a kind can have beside the phrase, and what their names end in.</summary>
internal static class SlotForms
{
    public static FactForm[] Of(SlotKind kind) => kind switch
    {
        SlotKind.Topic => [FactForm.Sentence, FactForm.Predicate, FactForm.About],
        SlotKind.Admired or SlotKind.Path or SlotKind.Help => [FactForm.Sentence, FactForm.Subject, FactForm.Object, FactForm.Clause],
        SlotKind.Point or SlotKind.PointOfOther =>
            [FactForm.Sentence, FactForm.Subject, FactForm.Object, FactForm.Clause, FactForm.Quote],
        SlotKind.Advice => [FactForm.Sentence, FactForm.Object, FactForm.Clause, FactForm.Quote],
        SlotKind.Promise or SlotKind.Offered or SlotKind.Post => [FactForm.Sentence, FactForm.Object],
        SlotKind.Gift => [FactForm.Sentence, FactForm.Subject],
        SlotKind.Honor or SlotKind.Event => [FactForm.Sentence, FactForm.To],
        _ => [FactForm.Sentence],
    };

    public static string Ending(FactForm form) => form switch
    {
        FactForm.Sentence => MessageField.SentenceEnding,
        FactForm.Subject => "_subject",
        FactForm.Object => "_object",
        FactForm.To => "_to",
        FactForm.Clause => "_clause",
        FactForm.Quote => "_quote",
        FactForm.Predicate => "_predicate",
        FactForm.About => "_about",
        _ => "",
    };
}
