using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.Time;

namespace InfoInterview.Host.Steps;

/// <summary>
/// The one thing that does a step: where it is done, and the words of the button that leads there. What is recorded follows from the deed,
/// so that the loud button never only records.
/// </summary>
internal sealed record StepDeed
{
    public required string Words { get; init; }

    public required string Address { get; init; }

    /// <summary>The deed; <c>null</c> where saying that it is done is all there is to do here.</summary>
    public static StepDeed? Of(NextStep step)
    {
        var at = $"/contacts/{step.Contact}";
        return step.Kind switch
        {
            NextStepKind.OfferTimes or NextStepKind.RemindOfTimes when step.Message is not MessagePurpose.AskAgain =>
                new() { Words = "Choose times", Address = $"/week?contact={step.Contact}" },
            NextStepKind.WriteNotes => new() { Words = "Write your notes", Address = $"{at}/notes" },
            NextStepKind.PlanActions => new() { Words = "Choose your actions", Address = $"{at}/notes" },
            NextStepKind.Prepare => new() { Words = "Prepare the talk", Address = $"{at}/plan" },
            NextStepKind.HaveConversation => new() { Words = "Open the plan for the talk", Address = $"{at}/talk" },
            NextStepKind.RecordTalk => new() { Words = "Say whether you talked", Address = $"{at}?tab=history&what=talk#else" },
            NextStepKind.DecideReply => new() { Words = "Say what it means", Address = $"{at}?tab=history&what=answer#else" },
            NextStepKind.DecideOffer => new() { Words = "Say what you decide", Address = $"{at}?tab=history&what=theirs#else" },
            NextStepKind.ContactReferral =>
                new()
                {
                    Words = "Add this person",
                    Address = $"/contacts/new?from={step.Contact}&name={Uri.EscapeDataString(NamedIn(step) ?? "")}"
                },
            _ => step is { GoesToContact: true, Message: { } purpose }
                ? new() { Words = WordsOf(purpose), Address = AddressOf(step.Contact.ToString(), purpose) } : null,
        };
    }

    /// <summary>Where the message of a purpose is written.</summary>
    public static string AddressOf(string contact, MessagePurpose purpose) =>
        $"/contacts/{contact}?tab=message&Writing.Purpose={Inputs.Words.Of(purpose)}#message";

    /// <summary>Whether the step is of today.</summary>
    public static bool IsNow(NextStep step) => step.Status != WindowStatus.Waiting;

    private static string? NamedIn(NextStep step) => (step.Cause as ReplyReceived)?.Referred;

    private static string WordsOf(MessagePurpose purpose) => purpose switch
    {
        MessagePurpose.Request => "Write the request",
        MessagePurpose.FollowUp => "Write the follow-up",
        MessagePurpose.AskAgain or MessagePurpose.OtherWay => "Ask again",
        MessagePurpose.AcceptRefusal or MessagePurpose.ThankYou or MessagePurpose.ReferralThanks or MessagePurpose.HandedOn =>
            "Write your thanks",
        MessagePurpose.Confirmation or MessagePurpose.ConfirmEvent => "Write the confirmation",
        MessagePurpose.AcceptTime => "Answer their offer",
        MessagePurpose.WrittenQuestions => "Write your questions",
        MessagePurpose.Apology => "Write your apology",
        MessagePurpose.ConnectionNote => "Write the invitation",
        _ => "Write the message",
    };
}
