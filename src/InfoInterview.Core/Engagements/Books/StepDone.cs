using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>What it means that a step is done: the fact to record, and the words in which somebody says so.</summary>
public static class StepDone
{
    /// <summary>What the seeker says when it is done, such as "I sent it".</summary>
    /// <param name="step">The step.</param>
    /// <returns>The words; <c>null</c> where one has to say more than that it is done, as what an answer means.</returns>
    /// <exception cref="ArgumentNullException">The step is <c>null</c>.</exception>
    public static string? WordsOf(NextStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Kind switch
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
            NextStepKind.CallNow => step.Message is null ? "We talked" : "I wrote to them",
            NextStepKind.AcceptTime => TimeOf(step) is null ? null : "I accepted it",
            NextStepKind.Apologise => "I apologised",
            NextStepKind.ThankForReferral or NextStepKind.AnswerHandedOn => "I thanked them",
            NextStepKind.ChooseWayOut => "I leave it without an answer",
            _ => step.Message is null ? null : "I sent it",
        };
    }

    /// <summary>The fact of a step that was done, under the step's key, so that saying it twice records it once.</summary>
    /// <param name="engagement">The history that the step belongs to; it tells the way on which a message went.</param>
    /// <param name="step">The step.</param>
    /// <param name="at">When it was done.</param>
    /// <returns>The fact; <c>null</c> where <see cref="WordsOf"/> is.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static Fact? FactOf(Engagement engagement, NextStep step, Instant at)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(step);
        return FactOf(step, WaysTried.For(engagement, step), at);
    }

    /// <summary>The fact of a step that was done, under the step's key.</summary>
    /// <param name="step">The step.</param>
    /// <param name="by">The way on which its message went, where it has one.</param>
    /// <param name="at">When it was done.</param>
    /// <param name="time">The time of theirs that was accepted; <c>null</c> takes the first that they offered.</param>
    /// <returns>The fact; <c>null</c> where <see cref="WordsOf"/> is.</returns>
    /// <exception cref="ArgumentNullException">The step is <c>null</c>.</exception>
    public static Fact? FactOf(NextStep step, Channel by, Instant at, Appointment? time = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Of(step, by, at, time) is { } fact ? fact with { Key = step.Key } : null;
    }

    private static Fact? Of(NextStep step, Channel by, Instant at, Appointment? time) => step.Kind switch
    {
        NextStepKind.SendRequest or NextStepKind.AskAgain or NextStepKind.TryOtherWay => new OutreachSent { At = at, By = by, To = step.To },
        NextStepKind.FollowUp => new FollowUpSent { At = at, By = by, To = step.To },
        NextStepKind.AcceptTime => (time ?? TimeOf(step)) is { } accepted ? new MeetingAgreed { At = at, Appointment = accepted } : null,
        NextStepKind.OfferTimes or NextStepKind.RemindOfTimes => new MeetingProposed { At = at, By = Side.Seeker },
        NextStepKind.CallNow when step.Message is null => new MeetingHeld { At = at },
        NextStepKind.ChooseWayOut => new EngagementClosed { At = at },
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
        _ => step.Message is { } purpose ? new MessageSent { At = at, Purpose = purpose, By = by, About = step.Cause?.Reference } : null,
    };

    private static Appointment? TimeOf(NextStep step) => step.Cause is { } cause && OfferedTimes.In(cause) is { IsEmpty: false } times ? times[0] : null;
}
