using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>The built-in rules over outreach messages, in the order in which they speak.</summary>
public static class MessageRules
{
    /// <summary>Every built-in message rule.</summary>
    public static ValueList<IRule<OutreachMessage>> All { get; } =
    [
        new LeftoverPlaceholderRule(),
        new StatedDurationRule(),
        new AsksForJobRule(),
        new PersonalReasonRule(),
        new AskedForSilenceRule(),
    ];
}
