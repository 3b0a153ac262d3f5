using System.Collections.Immutable;
using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>The built-in rules over outreach messages, in the order in which they speak.</summary>
public static class MessageRules
{
    /// <summary>Which rule looks at which messages.</summary>
    internal static readonly ImmutableArray<AppliedRule> Table =
    [
        new(new LeftoverPlaceholderRule(), Purposes.Every),
        new(new StatedDurationRule(), Purposes.Request),
        new(new AsksForJobRule(), Purposes.Every),
        new(new PersonalReasonRule(), Purposes.Request),
        new(new ResumeForLaterRule(), Purposes.Request | Purposes.Of(MessagePurpose.FollowUp, MessagePurpose.AskAgain, MessagePurpose.HandedOn)),
        new(new IntroductionRule(), Purposes.Request),
        new(new GeneralPraiseRule(), Purposes.Request),
        new(new ClearAskRule(), Purposes.Asking),
        new(new OneAskRule(), Purposes.Request),
        new(new FitScheduleRule(), Purposes.Request),
        new(new ChoiceOfTimesRule(), Purposes.Request | Purposes.Of(MessagePurpose.FollowUp)),
        new(new NextStepRule(), Purposes.Asking),
        new(new SayThanksRule(), Purposes.Asking | Purposes.Thanking),
        new(new SignNameRule(), Purposes.Every),
        new(new GreetByNameRule(), Purposes.Every),
        new(new FitChannelRule(), Purposes.Every),
        new(new HasSubjectRule(), Purposes.Every),
        new(new TellingSubjectRule(), Purposes.Every.Without(Purposes.Of(MessagePurpose.Condolence))),
        new(new CalmSubjectRule(), Purposes.Every.Without(Purposes.Arranging)),
        new(new HonestSubjectRule(), Purposes.Every),
        new(new QuietSubjectRule(), Purposes.Every),
        new(new NoPressureRule(), Purposes.Every),
        new(new ShorterFollowUpRule(), Purposes.Of(MessagePurpose.FollowUp)),
        new(new NameFromTalkRule(), Purposes.Of(MessagePurpose.ThankYou)),
        new(new KeepConfidenceRule(), Purposes.Every),
        new(new OnePersonRule(), Purposes.Asking),
        new(new AskedForSilenceRule(), Purposes.Every),
    ];

    /// <summary>Every built-in message rule.</summary>
    public static ValueList<IRule<OutreachMessage>> All { get; } = Table.Select(applied => (IRule<OutreachMessage>)applied.Rule).ToValueList();
}
