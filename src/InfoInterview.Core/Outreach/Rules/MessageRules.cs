using System.Collections.Immutable;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>The built-in rules over outreach messages, in the order in which they speak.</summary>
public static class MessageRules
{
    internal static readonly ImmutableArray<MessageRule> Table =
    [
        new LeftoverPlaceholderRule(),
        new StatedDurationRule(),
        new AsksForJobRule(),
        new PersonalReasonRule(),
        new ResumeForLaterRule(),
        new IntroductionRule(),
        new GeneralPraiseRule(),
        new ClearAskRule(),
        new OneAskRule(),
        new FitScheduleRule(),
        new ChoiceOfTimesRule(),
        new NextStepRule(),
        new SayThanksRule(),
        new SignNameRule(),
        new GreetByNameRule(),
        new FitChannelRule(),
        new HasSubjectRule(),
        new TellingSubjectRule(),
        new CalmSubjectRule(),
        new HonestSubjectRule(),
        new QuietSubjectRule(),
        new NoPressureRule(),
        new ShorterFollowUpRule(),
        new NameFromTalkRule(),
        new KeepConfidenceRule(),
        new OnePersonRule(),
        new AskedForSilenceRule(),
    ];

    /// <summary>Every built-in message rule.</summary>
    public static ValueList<IRule<MessageSubject>> All { get; } = Table.Select(rule => (IRule<MessageSubject>)rule).ToValueList();
}
