using InfoInterview.Outreach;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Engagements;

/// <summary>
/// What happened, as a line of a diary: "You sent your request by e-mail". A kind that has nothing more to say uses the words of
/// its row.
/// </summary>
public static class FactWords
{
    private static readonly LocalDatePattern Days = LocalDatePattern.CreateWithInvariantCulture("ddd d MMMM uuuu");

    /// <summary>The words of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>One sentence without a full stop, as the seeker would say it to themself.</returns>
    /// <exception cref="ArgumentNullException">The fact is <c>null</c>.</exception>
    public static string Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact switch
        {
            OutreachSent sent => $"You sent your request {By(sent.By)}",
            FollowUpSent followUp => $"You followed up {By(followUp.By)}",
            ReplyReceived reply => Answer(reply),
            MeetingAgreed agreed => $"You agreed to talk: {agreed.Appointment}",
            MeetingMoved moved => $"The conversation was moved: {moved.Appointment}",
            MeetingConfirmed => "You confirmed the meeting",
            MeetingHeld { IsCutShort: true, Until: { } day } => $"You talked, and will go on from {Day(day)}",
            MeetingHeld { IsCutShort: true } => "You talked, and will go on another time",
            MeetingHeld { WasLate: true } => "You talked, and you came late",
            MeetingHeld => "You talked",
            ThankYouSent => "You sent your thanks",
            RefusalThanked => "You thanked them for answering",
            NotesWritten => "You wrote up your notes",
            EngagementClosed => "You let it rest",
            DeliveryFailed failed => Bounce(failed),
            UnknownFact unknown => $"A newer version recorded: {unknown.Kind}",
            _ => Rarer(fact),
        };
    }

    private static string Answer(ReplyReceived reply) => reply switch
    {
        { Meaning: ReplyMeaning.Yes, Event: { } where } => $"They would talk at an event: {where}",
        { Meaning: ReplyMeaning.Yes, Form: ReplyForm.InWriting } => "They would answer in writing",
        { Meaning: ReplyMeaning.Yes, Offered: { IsEmpty: false } times } => $"They said yes and offered {(times.Count == 1 ? "a time" : "times")}",
        { Meaning: ReplyMeaning.Yes } => "They said yes",
        { Meaning: ReplyMeaning.No } => "They said no",
        { Meaning: ReplyMeaning.Later, Until: { } day } => $"They said later: ask again on {Day(day)}",
        { Meaning: ReplyMeaning.Later } => "They said later",
        { Meaning: ReplyMeaning.OutOfOffice, Until: { } day } => $"They are away, back on {Day(day)}",
        { Meaning: ReplyMeaning.OutOfOffice } => "They are away",
        { Meaning: ReplyMeaning.Referral, Referred: { } name } => $"They named {name}",
        { Meaning: ReplyMeaning.Referral } => "They passed it on",
        { Meaning: ReplyMeaning.Unclear } => "They answered, and it is not clear what it means",
        _ => "They asked not to be written to again",
    };

    private static string Bounce(DeliveryFailed failed) => failed switch
    {
        { Kind: BounceKind.Soft, Address: { } address } => $"A message to {address.Value} was held up",
        { Kind: BounceKind.Soft } => "A message was held up",
        { Address: { } address } => $"A message to {address.Value} came back",
        _ => "A message came back",
    };

    private static string Rarer(Fact fact) => fact switch
    {
        MessageApproved => "You approved the message",
        OutreachWithdrawn => "You withdrew the request",
        EngagementReopened => "You took it up again",
        OwnCopySeen => "Your own copy was seen",
        MeetingProposed { By: Side.Seeker } => "You offered times",
        MeetingProposed => "They offered times",
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
        NewsHeard { What: { } what } => $"They had news: {what}",
        OpeningOffered { IsTheirs: true, What: { } what } => $"They offered work: {what}",
        OpeningOffered { What: { } what } => $"They pointed to an opening: {what}",
        Applied { What: { } what } => $"You applied at their firm: {what}",
        GoalReached { What: { } what } => $"You reached your goal: {what}",
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
        _ => Capital(FactKind.Of(fact).WordsFor(fact)),
    };

    private static string Day(LocalDate day) => Days.Format(day);

    private static string Capital(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));

    private static string By(Channel channel) => channel switch
    {
        Channel.Email => "by e-mail",
        Channel.LinkedIn => "on LinkedIn",
        Channel.LinkedInNote => "with a LinkedIn note",
        Channel.Phone => "by phone",
        _ => "through an introduction",
    };
}
