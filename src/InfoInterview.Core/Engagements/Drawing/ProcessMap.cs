using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements.Drawing;

/// <summary>
/// Walks the fold: from every history that differs in what the stages look at, every kind of fact is tried, until nothing new is
/// found.
/// </summary>
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
        waiting.Enqueue((History.Begin(DateTimeZoneProviders.Tzdb), Instant.FromUtc(2026, 1, 5, 9, 0)));
        while (waiting.TryDequeue(out var state))
        {
            foreach (var choice in FactKind.All.SelectMany(kind => kind.Choices))
            {
                var at = state.At + Duration.FromDays(1);
                var next = state.History;
                if (next.Next(choice.At(at)) is not null) continue;
                if (next.Stage != state.History.Stage) found.Add(new ProcessTransition { From = state.History.Stage, Because = choice.Arrow, To = next.Stage });
                if (seen.Add(Traits.Of(in next))) waiting.Enqueue((next, at));
            }
        }

        return found.OrderBy(way => way.From).ThenBy(way => way.To).ThenBy(way => way.Because, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>What the stages, and the facts that move them, look at.</summary>
    private readonly record struct Traits(
        bool Sent, bool FollowUp, bool OtherWay, ReplyMeaning? Reply, bool RefusalThanked, bool Wanted, bool CalledOff, bool Meeting, bool Held, bool Thanked, bool Notes, bool Closed, bool Silence,
        bool Part, bool Advance, bool Mourning, bool Unsafe)
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
            history.Silence is not null,
            history.Part is not null,
            history.Advance is not null,
            history.Mourning is not null,
            history.Unsafe is not null);
    }
}
