using InfoInterview.Engagements;
using InfoInterview.Outreach;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Happenings;

/// <summary>The words for what happened, and for where things stand.</summary>
internal static class HappeningText
{
    private static readonly LocalDatePattern Days = LocalDatePattern.CreateWithInvariantCulture("ddd d MMMM uuuu");

    public static string Of(Fact fact) => fact switch
    {
        OutreachSent sent => $"You sent your request {By(sent.By)}",
        FollowUpSent followUp => $"You followed up {By(followUp.By)}",
        ReplyReceived { Meaning: ReplyMeaning.Yes } => "They said yes",
        ReplyReceived { Meaning: ReplyMeaning.No } => "They said no",
        ReplyReceived { Meaning: ReplyMeaning.Later, Until: { } day } => $"They said later: ask again on {Day(day)}",
        ReplyReceived { Meaning: ReplyMeaning.Later } => "They said later",
        ReplyReceived { Meaning: ReplyMeaning.OutOfOffice, Until: { } day } => $"They are away, back on {Day(day)}",
        ReplyReceived { Meaning: ReplyMeaning.OutOfOffice } => "They are away",
        ReplyReceived { Meaning: ReplyMeaning.Referral, Referred: { } name } => $"They named {name}",
        ReplyReceived { Meaning: ReplyMeaning.Referral } => "They named somebody else",
        ReplyReceived { Meaning: ReplyMeaning.Unclear } => "They answered, and it is not clear what it means",
        ReplyReceived => "They asked not to be written to again",
        MeetingAgreed agreed => $"You agreed to talk: {agreed.Appointment}",
        MeetingConfirmed => "You confirmed the meeting",
        MeetingHeld => "You talked",
        ThankYouSent => "You sent your thanks",
        RefusalThanked => "You thanked them for answering",
        NotesWritten => "You wrote up your notes",
        EngagementClosed => "You let it rest",
        _ => Rarer(fact),
    };

    private static string Rarer(Fact fact) => fact switch
    {
        MessageApproved => "You approved the message",
        DeliveryFailed { Kind: BounceKind.Soft, Address: { } address } => $"A message to {address.Value} was held up",
        DeliveryFailed { Kind: BounceKind.Soft } => "A message was held up",
        DeliveryFailed { Address: { } address } => $"A message to {address.Value} came back",
        DeliveryFailed => "A message came back",
        OutreachWithdrawn => "You withdrew the request",
        EngagementReopened => "You took it up again",
        OwnCopySeen => "Your own copy was seen",
        MeetingProposed { By: Side.Seeker } => "You offered times",
        MeetingProposed => "They offered times",
        MeetingMoved moved => $"The conversation was moved: {moved.Appointment}",
        MeetingCancelled { By: Side.Seeker } => "You called it off",
        MeetingCancelled => "They called it off",
        MeetingMissed { By: Side.Seeker } => "You were not there",
        MeetingMissed => "They were not there",
        PreparationDone => "You prepared the conversation",
        ActionsPlanned => "You turned the advice into action items",
        _ => Afterwards(fact),
    };

    private static string Afterwards(Fact fact) => fact switch
    {
        AdviceActedOn => "You followed their advice",
        PromiseMade { By: Side.Seeker } promise => $"You promised: {promise.What}",
        PromiseMade promise => $"They promised: {promise.What}",
        PromiseKept { By: Side.Seeker, What: { } what } => $"You kept your promise: {what}",
        PromiseKept { By: Side.Seeker } => "You kept a promise",
        PromiseKept { What: { } what } => $"They kept their promise: {what}",
        PromiseKept => "They kept a promise",
        GoodTurn { By: Side.Seeker } => "You gave something",
        GoodTurn => "They gave you something",
        Connected => "You connected",
        ReferralTakenUp { Name: { } name } => $"You wrote to {name}, whom they named",
        ReferralTakenUp => "You took up their referral",
        StepDismissed => "You left out a step",
        StepDeferred deferred => $"You put off a step until {Day(deferred.Until)}",
        UnknownFact unknown => $"A newer version recorded: {unknown.Kind}",
        _ => Plainly(FactKind.Of(fact).WordsFor(fact)),
    };

    private static string Plainly(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));

    private static string Day(LocalDate day) => Days.Format(day);

    public static string Of(Stage stage) => stage switch
    {
        Stage.Preparing => "Not asked yet",
        Stage.AwaitingReply => "Waiting for an answer",
        Stage.Scheduling => "They said yes",
        Stage.Agreed => "Time agreed",
        Stage.Held => "Talked",
        Stage.Declined => "They said no",
        Stage.Complete => "Complete",
        Stage.Postponed => "They said later",
        Stage.Unclear => "Unclear answer",
        Stage.Referred => "They named somebody else",
        _ => "At rest",
    };

    public static string Of(Channel channel) => channel switch
    {
        Channel.Email => "E-mail",
        Channel.LinkedIn => "LinkedIn message",
        Channel.LinkedInNote => "LinkedIn note",
        Channel.Phone => "Phone call",
        _ => "Through an introduction",
    };

    private static string By(Channel channel) => channel switch
    {
        Channel.Email => "by e-mail",
        Channel.LinkedIn => "on LinkedIn",
        Channel.LinkedInNote => "with a LinkedIn note",
        Channel.Phone => "by phone",
        _ => "through an introduction",
    };
}
