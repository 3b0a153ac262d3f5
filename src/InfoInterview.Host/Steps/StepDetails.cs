using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>What can be said beside a step that is done: the way, the time that was accepted, the times that were offered.</summary>
internal sealed record StepDetails
{
    /// <summary>The name under which what was typed and refused waits for the next page: of which step, the times, the day.</summary>
    public const string Typed = "Typed";

    /// <summary>The way on which its message went, such as <c>phone</c>; empty for the planned one.</summary>
    public string? By { get; set; }

    /// <summary>Which of their times was accepted, counted from 0; empty for the first.</summary>
    public string? Time { get; set; }

    /// <summary>The times that were offered, one on each line, where the seeker lives.</summary>
    public string? Times { get; set; }

    /// <summary>Whether a step's fact tells the way of its message.</summary>
    public static bool AsksWay(NextStep step) => StepDone.FactOf(step, Channel.Email, default) is OutreachSent or FollowUpSent or ThankYouSent or MessageSent;

    /// <summary>Whether one says which times were offered.</summary>
    public static bool AsksTimes(NextStep step) => StepDone.FactOf(step, Channel.Email, default) is MeetingProposed;

    /// <summary>The times of which one is accepted; empty where there is no choice.</summary>
    public static ValueList<Appointment> TimesOf(NextStep step) => step is { Kind: NextStepKind.AcceptTime, Cause: { } cause } ? cause switch
    {
        ReplyReceived reply => reply.Offered,
        MeetingProposed proposed => proposed.Times,
        _ => [],
    } : [];

    /// <summary>The fact of the step; <c>null</c> where one has to say more than that it is done, or something is wrong.</summary>
    public Fact? FactOf(Engagement engagement, NextStep step, Instant at, InputProblems problems)
    {
        var planned = WaysTried.For(engagement, step);
        var by = Words.Read<Channel>("by", By, problems) ?? planned;
        var fact = StepDone.FactOf(step, by, at, Accepted(step, problems));
        return problems.Any ? null : fact switch
        {
            OutreachSent sent when by != planned => sent with { To = [] },
            FollowUpSent sent when by != planned => sent with { To = [] },
            MeetingProposed proposed => proposed with { Times = Offered(engagement, problems) },
            _ => fact,
        };
    }

    private Appointment? Accepted(NextStep step, InputProblems problems)
    {
        var times = TimesOf(step);
        if (string.IsNullOrEmpty(Time) || times.IsEmpty) return null;
        if (int.TryParse(Time, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < times.Count) return times[at];
        problems.Add("time", Spoken.Of("Choose a time that is offered."));
        return null;
    }

    private ValueList<Appointment> Offered(Engagement engagement, InputProblems problems)
    {
        var input = new FactInput { Parts = { ["offers.times"] = Times, ["offers.times.zone"] = engagement.Seeker.Zone.Id } };
        var field = FactGroup.All.SelectMany(group => group.Fields).First(one => one.Name is "offers.times");
        return new TypedParts(input, engagement.Contact, problems).Times(field);
    }
}
