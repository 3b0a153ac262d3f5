using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// Says what to do next, when, and why. A pure function of the history, the policy and the moment of asking: the same answer when
/// listing, when approving and just before sending. The contact's zone, week-end and holidays rule what is sent to them; where their zone is not
/// known, the seeker's stands in. Stateless, safe to share.
/// </summary>
public sealed class FollowUpPlanner
{
    private readonly FollowUpPolicy policy;
    private readonly RuleSettings settings;
    private readonly IHolidayCalendar holidays;
    private readonly IDateTimeZoneProvider zones;

    /// <summary>A planner with the guide's policy, no holidays and the time-zone rules that this version carries.</summary>
    public FollowUpPlanner()
        : this(FollowUpPolicy.Guide)
    {
    }

    /// <summary>A planner with a host's own choices.</summary>
    /// <param name="policy">The figures.</param>
    /// <param name="settings">Which rules are switched off; <c>null</c> for none.</param>
    /// <param name="holidays">Where to ask for holidays; <c>null</c> for none at all.</param>
    /// <param name="zones">The source of time-zone rules; <c>null</c> for the one that this version carries.</param>
    /// <exception cref="ArgumentException">The policy contradicts itself; the message lists every problem.</exception>
    public FollowUpPlanner(FollowUpPolicy policy, RuleSettings? settings = null, IHolidayCalendar? holidays = null, IDateTimeZoneProvider? zones = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (!policy.Problems.IsEmpty) throw new ArgumentException(string.Join(' ', policy.Problems), nameof(policy));
        this.policy = policy;
        this.settings = settings ?? RuleSettings.Default;
        this.holidays = holidays ?? HolidayCalendar.None;
        this.zones = zones ?? DateTimeZoneProviders.Tzdb;
    }

    /// <summary>The next steps, soonest due first; empty when nothing is left to do.</summary>
    /// <param name="engagement">The history.</param>
    /// <param name="now">The moment of asking.</param>
    public ValueList<NextStep> Plan(Engagement engagement, Instant now)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        var seeker = engagement.Seeker;
        var contact = engagement.Contact;
        var calendar = new BusinessCalendar((contact.Zone ?? seeker.Zone).In(zones), Weekend.In(contact.Region), holidays, contact.Region);
        var plan = new Plan(policy, settings, calendar, seeker.Zone.In(zones), zones, now);
        return plan.For(in engagement.History);
    }
}
