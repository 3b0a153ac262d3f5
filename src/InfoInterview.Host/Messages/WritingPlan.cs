using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Host.Messages;

/// <summary>What kind of message is to be written, with the other choices there are.</summary>
internal sealed record WritingPlan
{
    public required MessagePurpose Purpose { get; init; }

    /// <summary>The step that asks for such a message; <c>null</c> when none does.</summary>
    public RuleDescriptor? Step { get; init; }

    public required MessageStyle Style { get; init; }

    /// <summary>The ways to reach the person, best first.</summary>
    public required ValueList<ChannelAdvice> Ways { get; init; }

    /// <summary>The ways for which there is such a message, those that are advised first.</summary>
    public required ValueList<Channel> Channels { get; init; }

    public required ValueList<string> Tones { get; init; }

    public required ValueList<string> Languages { get; init; }

    /// <summary>Why this way; <c>null</c> when it is not open.</summary>
    public ChannelAdvice? Way => Ways.FirstOrDefault(way => way.Channel == Style.Channel);

    public bool AsksForTime => Purpose
        is MessagePurpose.Request or MessagePurpose.IntroductionRequest or MessagePurpose.FollowUp or MessagePurpose.AskAgain or MessagePurpose.OtherWay or MessagePurpose.HandedOn;

    public bool HasTopic => AgreesOnTime || AsksForTime || Purpose is MessagePurpose.ThankYou or MessagePurpose.WrittenQuestions;

    public bool HasMinutes => AgreesOnTime || AsksForTime || Purpose is MessagePurpose.Apology;

    private bool AgreesOnTime => Purpose
        is MessagePurpose.OfferTimes or MessagePurpose.Confirmation or MessagePurpose.AcceptTime or MessagePurpose.Reschedule or MessagePurpose.TakeUpAgain or MessagePurpose.ResumeAsAsked;
}
