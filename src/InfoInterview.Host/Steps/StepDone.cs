using InfoInterview.Engagements;
using InfoInterview.Outreach;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>What it means that a step is done: the fact to record and the words of the button.</summary>
internal static class StepDone
{
    /// <summary>The words; <c>null</c> where one has to say more than that it is done.</summary>
    public static string? Button(NextStep step) => step.Kind switch
    {
        NextStepKind.SendRequest or NextStepKind.AskAgain or NextStepKind.TryOtherWay => "I sent it",
        NextStepKind.FollowUp => "I followed up",
        NextStepKind.OfferTimes or NextStepKind.RemindOfTimes => "I offered times",
        NextStepKind.ThankForRefusal or NextStepKind.SendThanks => "I thanked them",
        NextStepKind.ConfirmMeeting => "I confirmed it",
        NextStepKind.WriteNotes => "My notes are written",
        NextStepKind.LetItRest => "Let it rest",
        NextStepKind.ContactReferral => "I wrote to them",
        NextStepKind.Prepare => "I am prepared",
        NextStepKind.Connect => "We are connected",
        NextStepKind.KeepPromise => "I kept it",
        NextStepKind.SendUpdate or NextStepKind.ReportToReferrer => "I told them",
        NextStepKind.KeepInTouch => "I was in touch",
        NextStepKind.PlanActions => "My action items are set",
        NextStepKind.AcceptTime or NextStepKind.CallNow or NextStepKind.DecideOffer or NextStepKind.ChooseWayOut => null,
        _ when step.Message is not null => "I wrote to them",
        _ => null,
    };

    /// <summary>The fact, under the key of its step, so that it is recorded once; <c>null</c> where <see cref="Button"/> is.</summary>
    public static Fact? Fact(NextStep step, Channel by, Instant at) => step.Kind switch
    {
        NextStepKind.SendRequest or NextStepKind.AskAgain or NextStepKind.TryOtherWay => new OutreachSent { At = at, By = by, To = step.To },
        NextStepKind.FollowUp => new FollowUpSent { At = at, By = by, To = step.To },
        NextStepKind.OfferTimes or NextStepKind.RemindOfTimes => new MeetingProposed { At = at, By = Side.Seeker },
        NextStepKind.ThankForRefusal => new RefusalThanked { At = at },
        NextStepKind.SendThanks => new ThankYouSent { At = at, By = by },
        NextStepKind.ConfirmMeeting => new MeetingConfirmed { At = at },
        NextStepKind.WriteNotes => new NotesWritten { At = at },
        NextStepKind.LetItRest => new EngagementClosed { At = at },
        NextStepKind.ContactReferral => new ReferralTakenUp { At = at, Name = (step.Cause as ReplyReceived)?.Referred },
        NextStepKind.Prepare => new PreparationDone { At = at },
        NextStepKind.Connect => new Connected { At = at },
        NextStepKind.KeepPromise => new PromiseKept { At = at, By = Side.Seeker, What = (step.Cause as PromiseMade)?.What },
        NextStepKind.SendUpdate => new GoodTurn { At = at, By = Side.Seeker, Kind = GoodTurnKind.Update },
        NextStepKind.ReportToReferrer => new GoodTurn { At = at, By = Side.Seeker, Kind = GoodTurnKind.Report },
        NextStepKind.KeepInTouch => new GoodTurn { At = at, By = Side.Seeker, Kind = GoodTurnKind.Greeting },
        NextStepKind.PlanActions => new ActionsPlanned { At = at },
        NextStepKind.AcceptTime or NextStepKind.CallNow or NextStepKind.DecideOffer or NextStepKind.ChooseWayOut => null,
        _ when step.Message is { } purpose => new MessageSent { At = at, Purpose = purpose, By = by, About = step.Cause?.Reference },
        _ => null,
    };
}
