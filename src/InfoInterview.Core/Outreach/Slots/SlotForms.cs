namespace InfoInterview.Outreach.Slots;

/// <summary>Which forms the facts of a kind can have beside the phrase, and what their names end in.</summary>
internal static class SlotForms
{
    public static SlotForm[] Of(SlotKind kind) => kind switch
    {
        SlotKind.Topic => [SlotForm.Sentence, SlotForm.Predicate, SlotForm.About],
        SlotKind.Admired or SlotKind.Path or SlotKind.Help => [SlotForm.Sentence, SlotForm.Subject, SlotForm.Object, SlotForm.Clause],
        SlotKind.Point or SlotKind.PointOfOther =>
            [SlotForm.Sentence, SlotForm.Subject, SlotForm.Object, SlotForm.Clause, SlotForm.Quote],
        SlotKind.Advice => [SlotForm.Sentence, SlotForm.Object, SlotForm.Clause, SlotForm.Quote],
        SlotKind.Promise or SlotKind.Offered or SlotKind.Post => [SlotForm.Sentence, SlotForm.Object],
        SlotKind.Gift => [SlotForm.Sentence, SlotForm.Subject],
        SlotKind.Honor or SlotKind.Event => [SlotForm.Sentence, SlotForm.To],
        _ => [SlotForm.Sentence],
    };

    public static string Ending(SlotForm form) => form switch
    {
        SlotForm.Sentence => MessageField.SentenceEnding,
        SlotForm.Subject => "_subject",
        SlotForm.Object => "_object",
        SlotForm.To => "_to",
        SlotForm.Clause => "_clause",
        SlotForm.Quote => "_quote",
        SlotForm.Predicate => "_predicate",
        SlotForm.About => "_about",
        _ => "",
    };
}
