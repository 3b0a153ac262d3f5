using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>The words by which headers name purposes and channels.</summary>
internal static class HeaderWords
{
    private static readonly (string Word, MessagePurpose Value)[] Purposes =
    [
        ("request", MessagePurpose.Request),
        ("introduction-request", MessagePurpose.IntroductionRequest),
        ("follow-up", MessagePurpose.FollowUp),
        ("offer-times", MessagePurpose.OfferTimes),
        ("accept-refusal", MessagePurpose.AcceptRefusal),
        ("confirmation", MessagePurpose.Confirmation),
        ("thank-you", MessagePurpose.ThankYou),
        ("update", MessagePurpose.Update),
        ("offer", MessagePurpose.Offer),
        ("congratulation", MessagePurpose.Congratulation),
        ("check-in", MessagePurpose.CheckIn),
        ("reconnect", MessagePurpose.Reconnect),
        ("referrer-report", MessagePurpose.ReferrerReport),
        ("accept-time", MessagePurpose.AcceptTime),
        ("apology", MessagePurpose.Apology),
        ("reschedule", MessagePurpose.Reschedule),
        ("ask-again", MessagePurpose.AskAgain),
        ("other-way", MessagePurpose.OtherWay),
        ("referral-thanks", MessagePurpose.ReferralThanks),
        ("written-questions", MessagePurpose.WrittenQuestions),
        ("condolence", MessagePurpose.Condolence),
        ("answer-offer", MessagePurpose.AnswerOffer),
        ("decline-offer", MessagePurpose.DeclineOffer),
        ("closing-word", MessagePurpose.ClosingWord),
        ("connection-note", MessagePurpose.ConnectionNote),
        ("confirm-event", MessagePurpose.ConfirmEvent),
        ("resume-as-asked", MessagePurpose.ResumeAsAsked),
        ("promise-reminder", MessagePurpose.PromiseReminder),
        ("take-up-again", MessagePurpose.TakeUpAgain),
        ("applied", MessagePurpose.Applied),
        ("call-missed", MessagePurpose.CallMissed),
        ("handed-on", MessagePurpose.HandedOn),
    ];

    private static readonly (string Word, Channel Value)[] Channels =
    [
        ("email", Channel.Email),
        ("linkedin", Channel.LinkedIn),
        ("linkedin-note", Channel.LinkedInNote),
        ("phone", Channel.Phone),
        ("warm-introduction", Channel.WarmIntroduction),
    ];

    private static readonly (string Word, Formality Value)[] Addresses = [("formal", Formality.Formal), ("informal", Formality.Informal)];

    public static IEnumerable<string> OfAddresses => Addresses.Select(entry => entry.Word);

    public static IEnumerable<string> OfPurposes => Purposes.Select(entry => entry.Word);

    public static IEnumerable<string> OfChannels => Channels.Select(entry => entry.Word);

    public static MessagePurpose? PurposeOf(string word) => Find(Purposes, word);

    public static Channel? ChannelOf(string word) => Find(Channels, word);

    public static Formality? AddressOf(string word) => Find(Addresses, word);

    private static T? Find<T>((string Word, T Value)[] entries, string word)
        where T : struct
    {
        foreach (var entry in entries)
        {
            if (string.Equals(entry.Word, word, StringComparison.Ordinal)) return entry.Value;
        }

        return null;
    }
}
