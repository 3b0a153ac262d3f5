using InfoInterview.Engagements;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Happenings;

/// <summary>The words for what happened, and for where things stand.</summary>
internal static class HappeningText
{
    public static string Button(Happening happening) => happening switch
    {
        Happening.RequestSent => "I sent my request",
        Happening.FollowUpSent => "I followed up",
        Happening.SaidYes => "They said yes",
        Happening.SaidNo => "They said no",
        Happening.DoNotContact => "They asked me not to write again",
        Happening.MeetingAgreed => "We agreed on a time",
        Happening.MeetingConfirmed => "I confirmed the meeting",
        Happening.MeetingHeld => "We talked",
        Happening.Thanked => "I sent my thanks",
        Happening.RefusalThanked => "I thanked them for answering",
        Happening.NotesWritten => "I wrote up my notes",
        _ => "Let it rest",
    };

    public static string Of(Fact fact) => fact switch
    {
        OutreachSent sent => $"You sent your request {By(sent.By)}",
        FollowUpSent followUp => $"You followed up {By(followUp.By)}",
        ReplyReceived { Meaning: ReplyMeaning.Yes } => "They said yes",
        ReplyReceived { Meaning: ReplyMeaning.No } => "They said no",
        ReplyReceived => "They asked not to be written to again",
        MeetingAgreed agreed => $"You agreed to talk: {agreed.Appointment}",
        MeetingConfirmed => "You confirmed the meeting",
        MeetingHeld => "You talked",
        ThankYouSent => "You sent your thanks",
        RefusalThanked => "You thanked them for answering",
        NotesWritten => "You wrote up your notes",
        _ => "You let it rest",
    };

    public static string Of(Stage stage) => stage switch
    {
        Stage.Preparing => "Not asked yet",
        Stage.AwaitingReply => "Waiting for an answer",
        Stage.Scheduling => "They said yes",
        Stage.Agreed => "Time agreed",
        Stage.Held => "Talked",
        Stage.Declined => "They said no",
        Stage.Complete => "Complete",
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
