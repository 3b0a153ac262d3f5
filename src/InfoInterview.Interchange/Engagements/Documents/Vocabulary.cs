using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>The words of the JSON format; they are a promise and never change.</summary>
internal static class Vocabulary
{
    public static readonly Words<Channel> Channels = new(
        (Channel.Email, "email"), (Channel.LinkedIn, "linkedIn"), (Channel.Phone, "phone"), (Channel.WarmIntroduction, "warmIntroduction"),
        (Channel.LinkedInNote, "linkedInNote"));

    public static readonly Words<ReplyMeaning> Meanings = new(
        (ReplyMeaning.Yes, "yes"), (ReplyMeaning.No, "no"), (ReplyMeaning.DoNotContact, "doNotContact"), (ReplyMeaning.Later, "later"),
        (ReplyMeaning.OutOfOffice, "outOfOffice"), (ReplyMeaning.Referral, "referral"), (ReplyMeaning.Unclear, "unclear"));

    public static readonly Words<Side> Sides = new((Side.Seeker, "seeker"), (Side.Contact, "contact"));

    public static readonly Words<BounceKind> Bounces = new((BounceKind.Hard, "hard"), (BounceKind.Soft, "soft"));

    public static readonly Words<InterviewFormat> Forms = new((InterviewFormat.InPerson, "inPerson"), (InterviewFormat.Video, "video"), (InterviewFormat.Phone, "phone"));

    public static readonly Words<GoodTurnKind> Turns = new(
        (GoodTurnKind.Value, "value"), (GoodTurnKind.Update, "update"), (GoodTurnKind.Introduction, "introduction"), (GoodTurnKind.Report, "report"),
        (GoodTurnKind.Greeting, "greeting"));

    public static readonly Words<MessagePurpose> Purposes = new(
        (MessagePurpose.Request, "request"), (MessagePurpose.IntroductionRequest, "introductionRequest"), (MessagePurpose.FollowUp, "followUp"),
        (MessagePurpose.OfferTimes, "offerTimes"), (MessagePurpose.AcceptRefusal, "acceptRefusal"), (MessagePurpose.Confirmation, "confirmation"),
        (MessagePurpose.ThankYou, "thankYou"), (MessagePurpose.Update, "update"), (MessagePurpose.Offer, "offer"),
        (MessagePurpose.Congratulation, "congratulation"), (MessagePurpose.CheckIn, "checkIn"), (MessagePurpose.Reconnect, "reconnect"),
        (MessagePurpose.ReferrerReport, "referrerReport"),
        (MessagePurpose.AcceptTime, "acceptTime"), (MessagePurpose.Apology, "apology"), (MessagePurpose.Reschedule, "reschedule"),
        (MessagePurpose.AskAgain, "askAgain"), (MessagePurpose.OtherWay, "otherWay"), (MessagePurpose.ReferralThanks, "referralThanks"),
        (MessagePurpose.WrittenQuestions, "writtenQuestions"), (MessagePurpose.Condolence, "condolence"), (MessagePurpose.AnswerOffer, "answerOffer"),
        (MessagePurpose.DeclineOffer, "declineOffer"), (MessagePurpose.ClosingWord, "closingWord"), (MessagePurpose.ConnectionNote, "connectionNote"),
        (MessagePurpose.ConfirmEvent, "confirmEvent"), (MessagePurpose.ResumeAsAsked, "resumeAsAsked"), (MessagePurpose.PromiseReminder, "promiseReminder"),
        (MessagePurpose.TakeUpAgain, "takeUpAgain"), (MessagePurpose.Applied, "applied"), (MessagePurpose.CallMissed, "callMissed"),
        (MessagePurpose.HandedOn, "handedOn"));

    public static readonly Words<NextStepKind> Steps = new(
        (NextStepKind.SendRequest, "sendRequest"), (NextStepKind.FollowUp, "followUp"), (NextStepKind.OfferTimes, "offerTimes"),
        (NextStepKind.ThankForRefusal, "thankForRefusal"), (NextStepKind.ConfirmMeeting, "confirmMeeting"), (NextStepKind.HaveConversation, "haveConversation"),
        (NextStepKind.SendThanks, "sendThanks"), (NextStepKind.WriteNotes, "writeNotes"), (NextStepKind.LetItRest, "letItRest"),
        (NextStepKind.AskAgain, "askAgain"), (NextStepKind.TryOtherWay, "tryOtherWay"), (NextStepKind.ContactReferral, "contactReferral"),
        (NextStepKind.DecideReply, "decideReply"), (NextStepKind.RecordTalk, "recordTalk"), (NextStepKind.Prepare, "prepare"),
        (NextStepKind.Connect, "connect"), (NextStepKind.KeepPromise, "keepPromise"), (NextStepKind.SendUpdate, "sendUpdate"),
        (NextStepKind.ReportToReferrer, "reportToReferrer"), (NextStepKind.KeepInTouch, "keepInTouch"), (NextStepKind.PlanActions, "planActions"),
        (NextStepKind.RemindOfTimes, "remindOfTimes"));

    public static readonly Words<ContactPointKind> Points = new(
        (ContactPointKind.Email, "email"), (ContactPointKind.LinkedIn, "linkedIn"), (ContactPointKind.Phone, "phone"), (ContactPointKind.Other, "other"));

    public static readonly Words<NameOrder> Orders = new((NameOrder.GivenFirst, "givenFirst"), (NameOrder.FamilyFirst, "familyFirst"));

    public static readonly Words<NameDoubt> Doubts = new(
        (NameDoubt.None, "none"), (NameDoubt.SingleName, "singleName"), (NameDoubt.ManyNames, "manyNames"), (NameDoubt.OrderByCustom, "orderByCustom"),
        (NameDoubt.Unspaced, "unspaced"), (NameDoubt.NoCapitals, "noCapitals"), (NameDoubt.Initials, "initials"), (NameDoubt.Comma, "comma"),
        (NameDoubt.NotAPerson, "notAPerson"));

    public static readonly Words<PointState> States = new(
        (PointState.Unknown, "unknown"), (PointState.Valid, "valid"), (PointState.HardBounced, "hardBounced"));

    public static readonly Words<PointSource> Sources = new(
        (PointSource.Unknown, "unknown"), (PointSource.FromThem, "fromThem"), (PointSource.MutualConnection, "mutualConnection"),
        (PointSource.PublicPage, "publicPage"), (PointSource.ImportedList, "importedList"), (PointSource.Guessed, "guessed"));

    public static readonly Words<CareerStage> Stages = new(
        (CareerStage.Early, "early"), (CareerStage.Established, "established"), (CareerStage.Seasoned, "seasoned"));

    public static readonly Words<DoNotContactReason> Reasons = new(
        (DoNotContactReason.Asked, "asked"), (DoNotContactReason.DeclinedForGood, "declinedForGood"), (DoNotContactReason.Complaint, "complaint"),
        (DoNotContactReason.Erased, "erased"));

    public static readonly Words<ContactField> ContactFields = new(
        (ContactField.Name, "name"), (ContactField.Organization, "organization"), (ContactField.Role, "role"), (ContactField.Field, "field"),
        (ContactField.Admired, "admired"), (ContactField.Zone, "zone"), (ContactField.Region, "region"), (ContactField.ConnectedOn, "connectedOn"),
        (ContactField.CareerStage, "careerStage"), (ContactField.ReferredBy, "referredBy"));
}
