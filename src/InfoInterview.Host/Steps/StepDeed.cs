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
                new() { Words = Spoken.Of("Choose times"), Address = $"/week?contact={step.Contact}" },
            NextStepKind.WriteNotes => new() { Words = Spoken.Of("Write your notes"), Address = $"{at}/notes" },
            NextStepKind.PlanActions => new() { Words = Spoken.Of("Choose your actions"), Address = $"{at}/notes" },
            NextStepKind.Prepare => new() { Words = Spoken.Of("Prepare the talk"), Address = $"{at}/plan" },
            NextStepKind.HaveConversation => new() { Words = Spoken.Of("Open the plan for the talk"), Address = $"{at}/talk" },
            NextStepKind.RecordTalk => new() { Words = Spoken.Of("Say whether you talked"), Address = $"{at}?tab=history&what=talk#else" },
            NextStepKind.DecideReply => new() { Words = Spoken.Of("Say what it means"), Address = $"{at}?tab=history&what=answer#else" },
            NextStepKind.DecideOffer => new() { Words = Spoken.Of("Say what you decide"), Address = $"{at}?tab=history&what=theirs#else" },
            NextStepKind.ContactReferral =>
                new()
                {
                    Words = Spoken.Of("Add this person"),
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
        MessagePurpose.Request => Spoken.Of("Write the request"),
        MessagePurpose.FollowUp => Spoken.Of("Write the follow-up"),
        MessagePurpose.AskAgain or MessagePurpose.OtherWay => Spoken.Of("Ask again"),
        MessagePurpose.AcceptRefusal or MessagePurpose.ThankYou or MessagePurpose.ReferralThanks or MessagePurpose.HandedOn =>
            Spoken.Of("Write your thanks"),
        MessagePurpose.Confirmation or MessagePurpose.ConfirmEvent => Spoken.Of("Write the confirmation"),
        MessagePurpose.AcceptTime => Spoken.Of("Answer their offer"),
        MessagePurpose.WrittenQuestions => Spoken.Of("Write your questions"),
        MessagePurpose.Apology => Spoken.Of("Write your apology"),
        MessagePurpose.ConnectionNote => Spoken.Of("Write the invitation"),
        _ => Spoken.Of("Write the message"),
    };
}
