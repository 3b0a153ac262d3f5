using InfoInterview.Engagements;

namespace InfoInterview.Host.Happenings;

/// <summary>The words on the buttons and in the lists of the form.</summary>
internal static class HappeningButton
{
    public static string Of(Happening happening) => happening switch
    {
        Happening.RequestSent => "I sent my request",
        Happening.FollowUpSent => "I followed up",
        Happening.TimesOffered => "I offered times",
        Happening.MeetingAgreed => "We agreed on a time",
        Happening.MeetingMoved => "We moved it to this time",
        Happening.MeetingConfirmed => "I confirmed the meeting",
        Happening.MeetingHeld => "We talked",
        Happening.Thanked => "I sent my thanks",
        Happening.RefusalThanked => "I thanked them for answering",
        Happening.NotesWritten => "I wrote up my notes",
        Happening.Prepared => "I prepared the conversation",
        Happening.TheyCalledOff => "They called it off",
        Happening.ICalledOff => "I called it off",
        Happening.TheyWereAbsent => "They were not there",
        Happening.IWasAbsent => "I was not there",
        Happening.CameBack => "A message came back",
        Happening.HeldUp => "A message was held up",
        Happening.LetRest => "Let it rest",
        Happening.Withdrawn => "I withdraw my request",
        Happening.TakenUpAgain => "I take it up again",
        _ => Later(happening),
    };

    private static string Later(Happening happening) => happening switch
    {
        Happening.SaidYes => "They said yes",
        Happening.SaidNo => "They said no",
        Happening.SaidLater => "They said later",
        Happening.IsAway => "They are away",
        Happening.NamedSomebody => "They named somebody else",
        Happening.TheyOfferedTimes => "They offered times",
        Happening.IsUnclear => "I am not sure what they mean",
        Happening.DoNotContact => "They asked me not to write again",
        Happening.ActionsPlanned => "I turned the advice into action items",
        Happening.Connected => "We are connected",
        Happening.ActedOnAdvice => "I followed their advice",
        Happening.WroteToReferral => "I wrote to the person they named",
        Happening.IPromised => "I promised this",
        Happening.TheyPromised => "They promised this",
        Happening.IKeptMyPromise => "I kept it",
        Happening.TheyKeptTheirPromise => "They kept it",
        Happening.IGave => "I gave this",
        _ => "They gave me this",
    };

    public static string Of(GoodTurnKind kind) => kind switch
    {
        GoodTurnKind.Value => "Something useful: an article, an event, an answer",
        GoodTurnKind.Update => "News of what came of the advice",
        GoodTurnKind.Introduction => "An introduction",
        GoodTurnKind.Report => "News of what came of the referral",
        _ => "A friendly word",
    };

    public static string Of(ReplyMeaning meaning) => meaning switch
    {
        ReplyMeaning.Yes => "a yes",
        ReplyMeaning.No => "a no",
        ReplyMeaning.Later => "“not now, ask me later”",
        ReplyMeaning.OutOfOffice => "a notice of absence",
        ReplyMeaning.Referral => "a referral to somebody else",
        ReplyMeaning.DoNotContact => "a wish not to be written to again",
        _ => "not clear",
    };
}
