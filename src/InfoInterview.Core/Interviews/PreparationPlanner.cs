using InfoInterview.Interviews.Preparing;
using InfoInterview.Language;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interviews;

/// <summary>
/// Lists what to prepare for an interview, dated by the agreed time. A pure function of the facts, the contact and the moment of
/// asking. Confirming is due on the contact's last open day before the talk, as <c>II304</c> plans it; all else on the seeker's
/// days. Safe to share (G5.1 to G5.3).
/// </summary>
public sealed class PreparationPlanner
{
    private readonly PreparationPolicy policy;
    private readonly RuleSettings settings;
    private readonly IHolidayCalendar holidays;
    private readonly IDateTimeZoneProvider zones;

    /// <summary>A planner with the guide's figures, no holidays and the time-zone rules that this version carries.</summary>
    public PreparationPlanner()
        : this(PreparationPolicy.Guide)
    {
    }

    /// <summary>A planner with a host's own choices.</summary>
    /// <param name="policy">The figures.</param>
    /// <param name="settings">Which rules are switched off; <c>null</c> for none.</param>
    /// <param name="holidays">Where to ask for holidays; <c>null</c> for none at all.</param>
    /// <param name="zones">The source of time-zone rules; <c>null</c> for the one that this version carries.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A figure is negative, or one should be there later than early.</exception>
    public PreparationPlanner(
        PreparationPolicy policy, RuleSettings? settings = null, IHolidayCalendar? holidays = null, IDateTimeZoneProvider? zones = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.ReadingDays < 0 || policy.ReadyDays < 0 || policy.TestMinutes < 0 || policy.EnoughQuestions < 0
            || policy.ArriveAtLeastMinutes < 0 || policy.LogInAtLeastMinutes < 0) throw new ArgumentException(
                "A figure is negative.", nameof(policy));
        if (policy.ArriveMinutes < policy.ArriveAtLeastMinutes || policy.LogInMinutes < policy.LogInAtLeastMinutes)
            throw new ArgumentException("One cannot be there later than early.", nameof(policy));
        this.policy = policy;
        this.settings = settings ?? RuleSettings.Default;
        this.holidays = holidays ?? HolidayCalendar.None;
        this.zones = zones ?? DateTimeZoneProviders.Tzdb;
    }

    /// <summary>The list; empty once the talk has begun.</summary>
    /// <param name="facts">What is known of the interview.</param>
    /// <param name="contact">With whom.</param>
    /// <param name="now">The moment of asking.</param>
    /// <returns>What is still to be done, each item with its reason and, where the time is agreed, its days (G5.2, G5.3).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="contact"/> is <c>null</c>.</exception>
    public PreparationList Plan(PreparationFacts facts, Contact contact, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(contact);
        var starts = facts.Time?.StartsAt(zones).Instant;
        if (starts <= now) return new PreparationList { Items = [] };
        var dates = starts is { } start ? Dates(facts, contact, start, now) : null;
        var items = new List<PreparationItem>();
        var todos = LanguageTag.IsGerman(facts.Language)
            ? GermanTodos.Of(facts, contact, policy, dates) : Todos.Of(facts, contact, policy, dates);
        foreach (var todo in todos)
        {
            if (settings.SeverityOf(todo.Rule) is null) continue;
            var window = dates?.For(todo.Task);
            items.Add(new PreparationItem
            {
                Task = todo.Task,
                Text = todo.Text,
                Rule = todo.Rule,
                Reason = todo.Reason,
                Parts = todo.Parts,
                Window = window,
                IsDone = todo.IsDone,
                Status = todo.IsDone ? null : window?.StatusAt(now),
            });
        }

        return new PreparationList { Items = items.OrderBy(item => item.Window?.DueBy ?? Instant.MinValue).ToValueList() };
    }

    private PreparationDates Dates(PreparationFacts facts, Contact contact, Instant starts, Instant now)
    {
        var (theirs, seeker) = ((contact.Zone ?? facts.SeekerZone).In(zones), facts.SeekerZone.In(zones));
        return new PreparationDates
        {
            Starts = starts,
            Agreed = LocalDate.Min((facts.AgreedAt ?? now).InZone(seeker).Date, starts.InZone(seeker).Date),
            AgreedAt = facts.AgreedAt,
            SeekerZone = seeker,
            MeetingZone = facts.Time!.Zone.In(zones),
            ContactCalendar = new BusinessCalendar(theirs, Weekend.In(contact.Region), holidays, contact.Region),
            Policy = policy,
            IsInPerson = facts.Format == InterviewFormat.InPerson,
        };
    }
}
