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
        _ => "Report to who referred you",
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
