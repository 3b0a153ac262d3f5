using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>What the history, the two people and the book say, so that nobody is asked for it.</summary>
internal sealed class KnownAnswers(Engagement engagement, NextStep? step, SeekerBook? book, IDateTimeZoneProvider zones)
{
    /// <summary>Longer goals are for the seeker's own eyes.</summary>
    private const int LongestGoal = 120;

    private readonly DateTimeZone home = engagement.Seeker.Zone.In(zones);

    public OccasionInput Complete(OccasionInput input)
    {
        var known = input.Purpose switch
        {
            MessagePurpose.Request => input.Or("referrer", Referrer()).Or("colleague", Colleague()).Or("goal", Goal()),
            MessagePurpose.FollowUp => input.Or("earlier.date", DayOf(Last<OutreachSent>())),
            MessagePurpose.AskAgain => AskAgain(input),
            MessagePurpose.OtherWay => input.Or("referrer", Referrer()).Or("earlier.date", DayOf(Last<OutreachSent>())),
            MessagePurpose.Confirmation => input.Or(OccasionInput.MeetingStart, Start(Agreed())),
            MessagePurpose.OfferTimes => input.Or("through", Through()),
            MessagePurpose.AcceptTime => input.Or(OccasionInput.MeetingStart, Start(Accepted())).Or("through", Through()),
            MessagePurpose.Apology => input.Or("before.day", DayOf(Missed())),
            MessagePurpose.Reschedule => input.Or("before.day", DayOf(Missed())).Or("through", Through()),
            MessagePurpose.ConfirmEvent => Event(input),
            MessagePurpose.ThankYou => input.Or("came_late", Yes(Last<MeetingHeld>()?.WasLate)),
            MessagePurpose.Congratulation => input.Or("news", Last<NewsHeard>()?.What),
            MessagePurpose.AnswerOffer or MessagePurpose.DeclineOffer => Opening(input),
            MessagePurpose.Applied => input.Or("applied.for", Last<Applied>()?.What),
            MessagePurpose.ClosingWord => ClosingWord(input),
            MessagePurpose.TakeUpAgain => input.Or("before.day", DayOf(Last<MeetingHeld>())),
            MessagePurpose.Reconnect => input.Or("talk.day", DayOf(Last<MeetingHeld>())),
            MessagePurpose.CallMissed => input.Or("call.number", engagement.Contact.Points.FirstOrDefault(point => point.Kind == ContactPointKind.Phone)?.Value),
            MessagePurpose.PromiseReminder => input.Or("promise.what", TheirPromise()?.What),
            MessagePurpose.ReferralThanks or MessagePurpose.ReferrerReport => Referral(input),
            _ => input,
        };
        return known with { Topic = input.Topic ?? engagement.Contact.Field ?? engagement.Seeker.Field, Minutes = input.Minutes ?? Minutes(input.Purpose) };
    }

    /// <summary>A talk that was asked for, and that has not been and is not refused.</summary>
    private bool IsTalkOpen =>
        engagement.History.Held is null && engagement.Stage is Stage.AwaitingReply or Stage.Scheduling or Stage.Unclear or Stage.Referred;

    private static string? Yes(bool? holds) => holds == true ? "true" : null;

    private static int UsualMinutes(MessagePurpose purpose) => purpose == MessagePurpose.HandedOn ? Occasion.HandedOn.UsualMinutes : Ask.UsualMinutes;

    private int Minutes(MessagePurpose purpose) => purpose switch
    {
        MessagePurpose.Confirmation => Agreed()?.Minutes,
        MessagePurpose.AcceptTime => Accepted()?.Minutes,
        _ => null,
    } ?? UsualMinutes(purpose);

    private OccasionInput AskAgain(OccasionInput input)
    {
        var later = step?.Cause as ReplyReceived ?? Last<ReplyReceived>(reply => reply.Meaning == ReplyMeaning.Later);
        return later is null ? input : input.Or("answer.day", DayOf(later)).Or("answer.named", later.Until is { } day ? TypedTime.Write(day) : null);
    }

    private OccasionInput Event(OccasionInput input)
    {
        var invited = Last<ReplyReceived>(reply => reply.Event is not null || reply.Form == ReplyForm.Event);
        return input.Or("event.what", invited?.Event).Or("event.day", invited?.Until is { } day ? TypedTime.Write(day) : null);
    }

    private OccasionInput Opening(OccasionInput input)
    {
        var offered = step?.Cause as OpeningOffered ?? Last<OpeningOffered>();
        return input.Or("offer.what", offered?.What).Or("is_opening", Yes(!offered?.IsTheirs))
            .Or("decide.day", offered?.AnswerBy is { } day ? TypedTime.Write(day) : null).Or("still_talk", Yes(IsTalkOpen));
    }

    /// <summary>The news, wherever it was told, and what this person in particular gave.</summary>
    private OccasionInput ClosingWord(OccasionInput input)
    {
        var news = Last<GoalReached>() ?? step?.Cause as GoalReached;
        return input.Or("seeker.news", news?.What).Or("help.given", Given());
    }

    private string? Given() => engagement.History.Helped switch
    {
        PromiseKept { What: { } what } => what,
        OpeningOffered { What: { } what } => what,
        _ => null,
    };

    /// <summary>The person whom this contact named: as the book knows them, or by the name that was said.</summary>
    private OccasionInput Referral(OccasionInput input)
    {
        var named = book?.ReferralsOf(engagement);
        var person = named is { IsEmpty: false } all ? all.LastOrDefault(one => one.Stage != Stage.Preparing)?.Contact ?? all[^1].Contact : null;
        var name = Last<ReplyReceived>(reply => reply.Referred is not null)?.Referred;
        var known = input.Or("has_written", named?.Any(one => one.Stage != Stage.Preparing) == true || Last<ReferralTakenUp>() is not null ? "true" : null);
        return input[OccasionInput.PersonName] is not null ? known : (known with { Person = input.Person ?? person }).Or(OccasionInput.PersonName, person?.Name.Written ?? name);
    }

    private string? Referrer() => book?.ReferrerOf(engagement)?.Contact.Name.Written;

    /// <summary>What the seeker wrote of their goals, where it is short enough for a sentence of a letter.</summary>
    private string? Goal() => engagement.Seeker.Goals is { Length: <= LongestGoal } goals
        && !goals.Contains('\n', StringComparison.Ordinal) ? goals : null;

    private string? Colleague() => book?.ColleaguesAsked(engagement) is { IsEmpty: false } colleagues ? colleagues[0].Contact.Name.Written : null;

    private Appointment? Agreed() => engagement.History.Meeting ?? Appointments().LastOrDefault();

    private IEnumerable<Appointment> Appointments() => engagement.Facts
        .Select(fact => fact switch { MeetingAgreed agreed => agreed.Appointment, MeetingMoved moved => moved.Appointment, _ => null }).OfType<Appointment>();

    private string? Through() => Last<ReplyReceived>(reply => reply.Through is not null)?.Through;

    /// <summary>The time that was agreed since they offered some; as long as none was, the first of theirs.</summary>
    private Appointment? Accepted() => engagement.History.Meeting ?? TheirOffer();

    /// <summary>The first of the times that they offered last.</summary>
    private Appointment? TheirOffer() => Last<Fact>(fact => !OfferedTimes.In(fact).IsEmpty) is { } offer ? OfferedTimes.In(offer)[0] : null;

    private PromiseMade? TheirPromise() => Last<PromiseMade>(promise => promise.By == Side.Contact);

    /// <summary>
    /// The day on which the conversation was to be that did not take place; the day of the fact where nothing was agreed.
    /// </summary>
    private Instant? Missed()
    {
        for (var at = engagement.Facts.Count - 1; at >= 0; at--)
        {
            if (engagement.Facts[at] is not (MeetingMissed or MeetingCancelled)) continue;
            var before = engagement.Facts.Take(at).Select(fact => fact switch { MeetingAgreed agreed => agreed.Appointment, MeetingMoved moved => moved.Appointment, _ => null }).LastOrDefault(one => one is not null);
            return before?.StartsAt(zones).Instant ?? engagement.Facts[at].At;
        }

        return null;
    }

    private string? Start(Appointment? time) => time is null ? null : TypedTime.Write(time.StartsAt(zones).Instant.InZone(home).LocalDateTime);

    private string? DayOf(Fact? fact) => DayOf(fact?.At);

    private string? DayOf(Instant? at) => at is { } moment ? TypedTime.Write(moment.InZone(home).Date) : null;

    private T? Last<T>(Func<T, bool>? fits = null)
        where T : Fact
    {
        for (var at = engagement.Facts.Count - 1; at >= 0; at--)
        {
            if (engagement.Facts[at] is T fact && (fits is null || fits(fact))) return fact;
        }

        return null;
    }
}
