using InfoInterview.Outreach;

namespace InfoInterview.Host.Ui;

/// <summary>The words for what a message is for, how it goes and what it is made of.</summary>
internal static class MessageText
{
    public static string Of(MessagePurpose purpose) => purpose switch
    {
        MessagePurpose.Request => "Ask for a conversation",
        MessagePurpose.IntroductionRequest => "Ask them to introduce you",
        MessagePurpose.FollowUp => "Follow up once",
        MessagePurpose.OfferTimes => "Offer times",
        MessagePurpose.AcceptRefusal => "Thank them for a no",
        MessagePurpose.Confirmation => "Confirm the meeting",
        MessagePurpose.ThankYou => "Say thank you",
        MessagePurpose.Update => "Tell what came of their advice",
        MessagePurpose.Offer => "Offer something useful",
        MessagePurpose.Congratulation => "Congratulate",
        MessagePurpose.CheckIn => "Check in",
        MessagePurpose.Reconnect => "Reconnect after a long silence",
        MessagePurpose.ReferrerReport => "Tell the person who referred you",
        MessagePurpose.AcceptTime => "Accept their time",
        MessagePurpose.Apology => "Say sorry for missing the talk",
        MessagePurpose.Reschedule => "Offer new times",
        MessagePurpose.AskAgain => "Ask again, as they said",
        MessagePurpose.OtherWay => "Ask once by another way",
        MessagePurpose.ReferralThanks => "Thank them for naming somebody",
        MessagePurpose.WrittenQuestions => "Send your questions",
        MessagePurpose.Condolence => "Send your sympathy",
        MessagePurpose.AnswerOffer => "Thank them for what they offered",
        MessagePurpose.DeclineOffer => "Decline what they offered",
        MessagePurpose.ClosingWord => "Tell your news and thank them",
        MessagePurpose.ConnectionNote => "Connect after the talk",
        MessagePurpose.ConfirmEvent => "Say that you come to their event",
        MessagePurpose.ResumeAsAsked => "Send your résumé, as they asked",
        MessagePurpose.PromiseReminder => "Remind them gently of their promise",
        MessagePurpose.TakeUpAgain => "Pick up the talk again",
        MessagePurpose.Applied => "Tell that you have applied there",
        MessagePurpose.CallMissed => "Offer to call after a missed call",
        MessagePurpose.HandedOn => "Thank them for passing it on",
        _ => purpose.ToString(),
    };

    public static string Of(Channel channel) => channel switch
    {
        Channel.Email => "E-mail",
        Channel.LinkedIn => "LinkedIn message",
        Channel.LinkedInNote => "LinkedIn invitation",
        Channel.Phone => "Phone call",
        _ => "Introduction",
    };

    public static string Of(RequestComponent component) => component switch
    {
        RequestComponent.Introduction => "Who you are",
        RequestComponent.Connection => "Why this person",
        RequestComponent.Ask => "The ask",
        RequestComponent.Purpose => "What you want to learn",
        RequestComponent.Duration => "How long",
        RequestComponent.Flexibility => "Their schedule",
        RequestComponent.NextStep => "A next step",
        _ => "Closing and name",
    };

    public static string OfTone(string tone) => tone.Length == 0 ? tone : string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(tone[0])}{tone.AsSpan(1)}");

    public static string OfLanguage(string tag) => tag switch
    {
        "en" => "English",
        "de" => "German",
        _ => tag,
    };
}
