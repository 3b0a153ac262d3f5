using InfoInterview.Outreach;

namespace InfoInterview.Host.Ui;

/// <summary>The words for what a message is for, how it goes and what it is made of.</summary>
internal static class MessageText
{
    public static string Of(MessagePurpose purpose) => purpose switch
    {
        MessagePurpose.Request => Spoken.Of("Ask for a conversation"),
        MessagePurpose.IntroductionRequest => Spoken.Of("Ask them to introduce you"),
        MessagePurpose.FollowUp => Spoken.Of("Follow up once"),
        MessagePurpose.OfferTimes => Spoken.Of("Offer times"),
        MessagePurpose.AcceptRefusal => Spoken.Of("Thank them for a no"),
        MessagePurpose.Confirmation => Spoken.Of("Confirm the meeting"),
        MessagePurpose.ThankYou => Spoken.Of("Say thank you"),
        MessagePurpose.Update => Spoken.Of("Tell what came of their advice"),
        MessagePurpose.Offer => Spoken.Of("Offer something useful"),
        MessagePurpose.Congratulation => Spoken.Of("Congratulate"),
        MessagePurpose.CheckIn => Spoken.Of("Check in"),
        MessagePurpose.Reconnect => Spoken.Of("Reconnect after a long silence"),
        MessagePurpose.ReferrerReport => Spoken.Of("Tell the person who referred you"),
        MessagePurpose.AcceptTime => Spoken.Of("Accept their time"),
        MessagePurpose.Apology => Spoken.Of("Say sorry for missing the talk"),
        MessagePurpose.Reschedule => Spoken.Of("Offer new times"),
        MessagePurpose.AskAgain => Spoken.Of("Ask again, as they said"),
        MessagePurpose.OtherWay => Spoken.Of("Ask once by another way"),
        MessagePurpose.ReferralThanks => Spoken.Of("Thank them for naming somebody"),
        MessagePurpose.WrittenQuestions => Spoken.Of("Send your questions"),
        MessagePurpose.Condolence => Spoken.Of("Send your sympathy"),
        MessagePurpose.AnswerOffer => Spoken.Of("Thank them for what they offered"),
        MessagePurpose.DeclineOffer => Spoken.Of("Decline what they offered"),
        MessagePurpose.ClosingWord => Spoken.Of("Tell your news and thank them"),
        MessagePurpose.ConnectionNote => Spoken.Of("Connect after the talk"),
        MessagePurpose.ConfirmEvent => Spoken.Of("Say that you come to their event"),
        MessagePurpose.ResumeAsAsked => Spoken.Of("Send your résumé, as they asked"),
        MessagePurpose.PromiseReminder => Spoken.Of("Remind them gently of their promise"),
        MessagePurpose.TakeUpAgain => Spoken.Of("Pick up the talk again"),
        MessagePurpose.Applied => Spoken.Of("Tell that you have applied there"),
        MessagePurpose.CallMissed => Spoken.Of("Offer to call after a missed call"),
        MessagePurpose.HandedOn => Spoken.Of("Thank them for passing it on"),
        _ => purpose.ToString(),
    };

    public static string Of(Channel channel) => channel switch
    {
        Channel.Email => Spoken.Of("E-mail"),
        Channel.LinkedIn => Spoken.Of("LinkedIn message"),
        Channel.LinkedInNote => Spoken.Of("LinkedIn invitation"),
        Channel.Phone => Spoken.Of("Phone call"),
        _ => Spoken.Of("Introduction"),
    };

    public static string Of(RequestComponent component) => component switch
    {
        RequestComponent.Introduction => Spoken.Of("Who you are"),
        RequestComponent.Connection => Spoken.Of("Why this person"),
        RequestComponent.Ask => Spoken.Of("The ask"),
        RequestComponent.Purpose => Spoken.Of("What you want to learn"),
        RequestComponent.Duration => Spoken.Of("How long"),
        RequestComponent.Flexibility => Spoken.Of("Their schedule"),
        RequestComponent.NextStep => Spoken.Of("A next step"),
        _ => Spoken.Of("Closing and name"),
    };

    public static string OfTone(string tone) => tone switch
    {
        "" => tone,
        Tones.Warm => Spoken.Of("Warm"),
        Tones.Formal => Spoken.Of("Formal"),
        Tones.Brief => Spoken.Of("Brief"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(tone[0])}{tone.AsSpan(1)}"),
    };

    public static string OfLanguage(string tag) => tag switch
    {
        "en" => Spoken.Of("English"),
        "de" => Spoken.Of("German"),
        _ => tag,
    };
}
