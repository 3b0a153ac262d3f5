using InfoInterview.Engagements.Folding;
using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Drawing;

/// <summary>Walks the fold: from every history that differs in what the stages look at, every kind of fact is tried, until nothing new is found.</summary>
internal static class ProcessMap
{
    private static readonly Lazy<ValueList<ProcessTransition>> Walked = new(Walk);

    public static ValueList<ProcessTransition> Transitions => Walked.Value;

    /// <summary>The usual way: what the picture draws as arrows of its own.</summary>
    public static bool IsUsual(ProcessTransition way) => (way.From, way.To) is
        (Stage.Preparing, Stage.AwaitingReply)
        or (Stage.AwaitingReply, Stage.Scheduling or Stage.Postponed or Stage.Unclear or Stage.Referred or Stage.Declined or Stage.Closed)
        or (Stage.Postponed or Stage.Unclear, Stage.AwaitingReply)
        or (Stage.Scheduling, Stage.Agreed)
        or (Stage.Agreed, Stage.Scheduling or Stage.Held)
        or (Stage.Held, Stage.Complete)
        or (Stage.Declined, Stage.Closed);

    private static ValueList<ProcessTransition> Walk()
    {
        var found = new HashSet<ProcessTransition>();
        var seen = new HashSet<Traits>();
        var waiting = new Queue<(History History, Instant At)>();
        waiting.Enqueue((default, Instant.FromUtc(2026, 1, 5, 9, 0)));
        while (waiting.TryDequeue(out var state))
        {
            foreach (var (because, make) in Happenings)
            {
                var at = state.At + Duration.FromDays(1);
                var next = state.History;
                if (next.Next(make(at)) is not null) continue;
                if (next.Stage != state.History.Stage) found.Add(new ProcessTransition { From = state.History.Stage, Because = because, To = next.Stage });
                if (seen.Add(Traits.Of(in next))) waiting.Enqueue((next, at));
            }
        }

        return found.OrderBy(way => way.From).ThenBy(way => way.To).ThenBy(way => way.Because, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Every kind of fact that can move a stage, in the words of the picture.</summary>
    internal static readonly (string Because, Func<Instant, Fact> Make)[] Happenings =
    [
        ("request sent", at => new OutreachSent { At = at, By = Channel.Email }),
        ("follow-up sent", at => new FollowUpSent { At = at, By = Channel.Email }),
        ("yes", at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Yes }),
        ("no", at => new ReplyReceived { At = at, Meaning = ReplyMeaning.No }),
        ("later", at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Later }),
        ("out of office", at => new ReplyReceived { At = at, Meaning = ReplyMeaning.OutOfOffice }),
        ("somebody else named", at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Referral }),
        ("unclear answer", at => new ReplyReceived { At = at, Meaning = ReplyMeaning.Unclear }),
        ("silence asked for", at => new ReplyReceived { At = at, Meaning = ReplyMeaning.DoNotContact }),
        ("refusal thanked for", at => new RefusalThanked { At = at }),
        ("they offer times", at => new MeetingProposed { At = at, By = Side.Contact }),
        ("times offered", at => new MeetingProposed { At = at, By = Side.Seeker }),
        ("time agreed", at => new MeetingAgreed { At = at, Appointment = In(at) }),
        ("moved", at => new MeetingMoved { At = at, Appointment = In(at) }),
        ("called off", at => new MeetingCancelled { At = at, By = Side.Contact }),
        ("missed", at => new MeetingMissed { At = at, By = Side.Contact }),
        ("conversation held", at => new MeetingHeld { At = at }),
        ("thanked", at => new ThankYouSent { At = at }),
        ("notes written", at => new NotesWritten { At = at }),
        ("let rest", at => new EngagementClosed { At = at }),
        ("withdrawn", at => new OutreachWithdrawn { At = at }),
        ("taken up again", at => new EngagementReopened { At = at }),
    ];

    private static Appointment In(Instant at) => new() { Start = at.InUtc().LocalDateTime.PlusHours(1), Zone = "UTC", Minutes = 20 };

    /// <summary>What the stages, and the facts that move them, look at.</summary>
    private readonly record struct Traits(
        bool Sent, bool FollowUp, bool OtherWay, ReplyMeaning? Reply, bool RefusalThanked, bool Wanted, bool CalledOff, bool Meeting, bool Held, bool Thanked, bool Notes, bool Closed, bool Silence)
    {
        public static Traits Of(in History history) => new(
            history.Sent is not null,
            history.FollowUp is not null,
            history.OtherWay is not null,
            history.Reply?.Meaning,
            history.ThanksForRefusal is not null,
            history.Wanted is not null,
            history.Wanted is MeetingCancelled,
            history.Meeting is not null,
            history.Held is not null,
            history.Thanked is not null,
            history.Notes is not null,
            history.Closed is not null,
            history.Silence is not null);
    }
}
