using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Happenings;

/// <summary>What the form means, once everything in it is read.</summary>
internal sealed record HappeningFact
{
    public required Instant At { get; init; }

    public required string? Key { get; init; }

    public Outreach.Channel By { get; init; }

    public Appointment? Meeting { get; init; }

    public InterviewFormat? Format { get; init; }

    public LocalDate? Until { get; init; }

    public string? Name { get; init; }

    public string? Promise { get; init; }

    public LocalDate? PromiseDue { get; init; }

    public GoodTurnKind Gift { get; init; }

    public ContactPoint? Failed { get; init; }

    public Fact Of(Happening what) => what switch
    {
        Happening.RequestSent => new OutreachSent { At = At, Key = Key, By = By },
        Happening.FollowUpSent => new FollowUpSent { At = At, Key = Key, By = By },
        Happening.TimesOffered => new MeetingProposed { At = At, Key = Key, By = Side.Seeker },
        Happening.TheyOfferedTimes => new MeetingProposed { At = At, Key = Key, By = Side.Contact },
        Happening.SaidYes => Reply(ReplyMeaning.Yes),
        Happening.SaidNo => Reply(ReplyMeaning.No),
        Happening.SaidLater => Reply(ReplyMeaning.Later) with { Until = Until },
        Happening.IsAway => Reply(ReplyMeaning.OutOfOffice) with { Until = Until },
        Happening.NamedSomebody => Reply(ReplyMeaning.Referral) with { Referred = Name },
        Happening.IsUnclear => Reply(ReplyMeaning.Unclear),
        Happening.DoNotContact => Reply(ReplyMeaning.DoNotContact),
        Happening.CameBack => new DeliveryFailed { At = At, Key = Key, Kind = BounceKind.Hard, Address = Failed },
        Happening.HeldUp => new DeliveryFailed { At = At, Key = Key, Kind = BounceKind.Soft, Address = Failed },
        Happening.LetRest => new EngagementClosed { At = At, Key = Key },
        Happening.Withdrawn => new OutreachWithdrawn { At = At, Key = Key },
        Happening.TakenUpAgain => new EngagementReopened { At = At, Key = Key },
        _ => OfTheMeeting(what),
    };

    private Fact OfTheMeeting(Happening what) => what switch
    {
        Happening.MeetingAgreed => new MeetingAgreed { At = At, Key = Key, Appointment = Meeting!, Format = Format },
        Happening.MeetingMoved => new MeetingMoved { At = At, Key = Key, Appointment = Meeting!, Format = Format },
        Happening.MeetingConfirmed => new MeetingConfirmed { At = At, Key = Key },
        Happening.MeetingHeld => new MeetingHeld { At = At, Key = Key },
        Happening.TheyCalledOff => new MeetingCancelled { At = At, Key = Key, By = Side.Contact },
        Happening.ICalledOff => new MeetingCancelled { At = At, Key = Key, By = Side.Seeker },
        Happening.TheyWereAbsent => new MeetingMissed { At = At, Key = Key, By = Side.Contact },
        Happening.IWasAbsent => new MeetingMissed { At = At, Key = Key, By = Side.Seeker },
        Happening.Prepared => new PreparationDone { At = At, Key = Key },
        Happening.Thanked => new ThankYouSent { At = At, Key = Key, By = By },
        Happening.RefusalThanked => new RefusalThanked { At = At, Key = Key },
        Happening.NotesWritten => new NotesWritten { At = At, Key = Key },
        Happening.ActionsPlanned => new ActionsPlanned { At = At, Key = Key },
        Happening.Connected => new Connected { At = At, Key = Key, By = By },
        _ => OfTheTie(what),
    };

    private Fact OfTheTie(Happening what) => what switch
    {
        Happening.ActedOnAdvice => new AdviceActedOn { At = At, Key = Key },
        Happening.WroteToReferral => new ReferralTakenUp { At = At, Key = Key, Name = Name },
        Happening.IPromised => new PromiseMade { At = At, Key = Key, By = Side.Seeker, What = Promise!, Due = PromiseDue },
        Happening.TheyPromised => new PromiseMade { At = At, Key = Key, By = Side.Contact, What = Promise!, Due = PromiseDue },
        Happening.IKeptMyPromise => new PromiseKept { At = At, Key = Key, By = Side.Seeker, What = Promise },
        Happening.TheyKeptTheirPromise => new PromiseKept { At = At, Key = Key, By = Side.Contact, What = Promise },
        Happening.IGave => new GoodTurn { At = At, Key = Key, By = Side.Seeker, Kind = Gift },
        _ => new GoodTurn { At = At, Key = Key, By = Side.Contact, Kind = Gift },
    };

    private ReplyReceived Reply(ReplyMeaning meaning) => new() { At = At, Key = Key, Meaning = meaning, By = By };
}
