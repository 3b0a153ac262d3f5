using InfoInterview.Rules;

namespace InfoInterview.Engagements;

/// <summary>The rules that choose next steps; a step names the one that chose it. Switching a rule off takes its step out of every plan.</summary>
public static class FollowUpRules
{
    /// <summary>One follow-up after one to two weeks of silence (G8.1).</summary>
    public static RuleDescriptor FollowUpOnce { get; } = Rule(RuleIds.FollowUpOnce, "Follow up once", "G8.1");

    /// <summary>Times are offered within two days of a yes (G9.2).</summary>
    public static RuleDescriptor OfferTimes { get; } = Rule(RuleIds.OfferTimes, "Offer times", "G9.2");

    /// <summary>Thanks go out within 24 hours of the conversation (G5.5).</summary>
    public static RuleDescriptor SendThanks { get; } = Rule(RuleIds.SendThanks, "Send your thanks", "G5.5");

    /// <summary>Place or link, date and time are confirmed the day before (G5.3).</summary>
    public static RuleDescriptor ConfirmMeeting { get; } = Rule(RuleIds.ConfirmMeeting, "Confirm the meeting", "G5.3");

    /// <summary>The request goes out on a day on which the contact works (G9.2).</summary>
    public static RuleDescriptor SendRequest { get; } = Rule(RuleIds.SendRequest, "Send the request", "G9.2");

    /// <summary>The conversation takes place as agreed (G5.1).</summary>
    public static RuleDescriptor HaveConversation { get; } = Rule(RuleIds.HaveConversation, "Have the conversation", "G5.1");

    /// <summary>A refusal is final and is thanked for (G8.1).</summary>
    public static RuleDescriptor ThankForRefusal { get; } = Rule(RuleIds.ThankForRefusal, "Thank for the answer", "G8.1");

    /// <summary>After a request and a follow-up without an answer one moves on (G8.1).</summary>
    public static RuleDescriptor LetItRest { get; } = Rule(RuleIds.LetItRest, "Let it rest", "G8.1");

    /// <summary>Notes are written up on the day of the conversation (G6.2).</summary>
    public static RuleDescriptor WriteNotes { get; } = Rule(RuleIds.WriteNotes, "Write up your notes", "G6.2");

    /// <summary>Every rule that chooses a next step.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
        [FollowUpOnce, OfferTimes, SendThanks, ConfirmMeeting, SendRequest, HaveConversation, ThankForRefusal, LetItRest, WriteNotes];

    private static RuleDescriptor Rule(string id, string title, string guide) =>
        new() { Id = id, Title = title, DefaultSeverity = Severity.Info, Guide = guide };
}
