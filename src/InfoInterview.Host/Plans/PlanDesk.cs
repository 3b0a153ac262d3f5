using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Weeks;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Plans;

/// <summary>
/// Gathers what is known of one conversation. What a person chose is kept; agenda, findings and dates are worked out anew each time, so
/// that a plan follows a meeting that is moved.
/// </summary>
internal sealed class PlanDesk(
    InterviewStore store, InterviewPlanStore plans, AgendaPlanner agendas, QuestionPlanner questions, PreparationPlanner preparation, InformationalCheck check, IClock clock, IDateTimeZoneProvider zones)
{
    /// <summary>The view; <c>null</c> when there is no such contact.</summary>
    public async Task<PlanView?> ReadAsync(ContactId contact, CancellationToken ct)
    {
        if (await store.FindEngagementAsync(TheSeeker.Id, contact, ct) is not { Engagement: var engagement }) return null;
        var meeting = Meetings.OpenOf(engagement) is { IsCancelled: false } open ? open : null;
        var all = await plans.ListPlansAsync(TheSeeker.Id, contact, ct);
        var kept = Current(all, engagement);
        var asked = Asked(all.Where(one => one != kept), contact);
        var plan = kept is not null ? Renewed(kept.Value, engagement, meeting) : Fresh(engagement, meeting, asked);
        return View(plan, kept?.Version ?? 0, engagement, meeting, asked);
    }

    /// <summary>The plan for what one wants to come away with; one's own questions stay, the others are chosen anew.</summary>
    public InterviewPlan Planned(PlanView view, int minutes, Flow flow, ValueList<Objective> objectives, ValueList<KnownFact> known)
    {
        var agenda = agendas.Plan(minutes, flow, objectives);
        var own = view.Selection.Questions.Where(question => question.IsOwn)
            .Select(question => new OwnQuestion { Text = question.Text, PhaseId = agenda.Find(question.PhaseId) is null ? agenda.Phases[1].Phase.Id : question.PhaseId, Minutes = question.Minutes })
            .ToValueList();
        var request = view.Request with { Agenda = agenda, Own = own, Known = known };
        return view.Plan with { Agenda = agenda, Known = known, Questions = questions.Select(request) };
    }

    public async Task<PlanOutcome> SaveAsync(InterviewPlan plan, long version, CancellationToken ct) =>
        await plans.SavePlanAsync(TheSeeker.Id, plan, version, clock.GetCurrentInstant(), ct) switch
        {
            KeepOutcome<InterviewPlan>.Saved => PlanOutcome.Kept,
            KeepOutcome<InterviewPlan>.NotFound => PlanOutcome.NotFound,
            _ => PlanOutcome.ChangedMeanwhile,
        };

    /// <summary>
    /// The plan of the latest conversation; before the first one took place, whichever plan there is, since a merge may have brought it
    /// along.
    /// </summary>
    private static Stored<InterviewPlan>? Current(ValueList<Stored<InterviewPlan>> all, Engagement engagement)
    {
        var id = Meetings.CurrentIdOf(engagement);
        return all.FirstOrDefault(one => one.Value.Id == id) ?? (all.IsEmpty || engagement.Facts.Any(fact => fact is MeetingHeld) ? null : all[0]);
    }

    private static ValueList<AskedQuestion> Asked(IEnumerable<Stored<InterviewPlan>> others, ContactId contact) =>
        others.SelectMany(one => one.Value.Asked).Select(key => new AskedQuestion { Contact = contact, Key = key }).ToValueList();

    private PlanView View(InterviewPlan plan, long version, Engagement engagement, Meeting? meeting, ValueList<AskedQuestion> asked)
    {
        var request =
            new QuestionRequest
            {
                Agenda = plan.Agenda,
                Contact = plan.Contact,
                Language = LanguageWith(plan.Contact),
                Asked = asked,
                Known = plan.Known,
                HasTalkedBefore = HasTalked(engagement)
            };
        var list = preparation.Plan(Facts(plan, engagement, meeting), plan.Contact, clock.GetCurrentInstant());
        return new PlanView
        {
            Plan = plan with { Preparation = list },
            Version = version,
            Engagement = engagement,
            Meeting = meeting,
            SeekerZone = engagement.Seeker.Zone.In(zones),
            Timetable = plan.Appointment is { } appointment ? plan.Agenda.On(appointment, zones) : null,
            Preparation = list,
            Request = request,
            Findings = Review(request, plan),
        };
    }

    private ValueList<Finding> Review(QuestionRequest request, InterviewPlan plan)
    {
        var drafts = plan.Questions.Questions.Select(question => new QuestionDraft { Text = question.Text, Language = question.Question?.Language ?? MessageStyle.English });
        return questions.Review(request, plan.Questions).Concat(check.Check(new InterviewIntent { Questions = drafts.ToValueList() }).Findings).ToValueList();
    }

    /// <summary>A first plan for the minutes that are agreed or usually asked for.</summary>
    private InterviewPlan Fresh(Engagement engagement, Meeting? meeting, ValueList<AskedQuestion> asked)
    {
        var agenda = agendas.Plan(Minutes(meeting) ?? Ask.UsualMinutes, []);
        var request =
            new QuestionRequest { Agenda = agenda, Contact = engagement.Contact, Language = LanguageWith(engagement.Contact), Asked = asked, HasTalkedBefore = HasTalked(engagement) };
        return With(new InterviewPlan { Id = Meetings.CurrentIdOf(engagement), Contact = engagement.Contact, Format = InterviewFormat.Video, Agenda = agenda, Questions = questions.Select(request) }, engagement, meeting);
    }

    /// <summary>The plan as it was kept, fitted into the minutes that are agreed by now (G4.3).</summary>
    private InterviewPlan Renewed(InterviewPlan kept, Engagement engagement, Meeting? meeting)
    {
        var agenda = Minutes(meeting) is { } minutes && minutes != kept.Agenda.Minutes ? agendas.Plan(minutes, kept.Agenda.Flow, kept.Agenda.Objectives) : kept.Agenda;
        return With(kept with { Agenda = agenda }, engagement, meeting);
    }

    private static InterviewPlan With(InterviewPlan plan, Engagement engagement, Meeting? meeting) => plan with
    {
        Contact = engagement.Contact,
        Format = meeting?.Format ?? plan.Format,
        Appointment = meeting is not null && Minutes(meeting) == meeting.Appointment.Minutes ? meeting.Appointment : null,
        Topic = plan.Topic ?? engagement.Seeker.Field,
    };

    private static PreparationFacts Facts(InterviewPlan plan, Engagement engagement, Meeting? meeting) => new()
    {
        Format = plan.Format,
        Language = Spoken.Code,
        SeekerZone = engagement.Seeker.Zone,
        Time = meeting?.Appointment,
        AgreedAt = engagement.Facts.LastOrDefault(fact => fact is MeetingAgreed or MeetingMoved)?.At,
        Questions = plan.Questions.Questions.Count,
        Done = engagement.Facts.OfType<MeetingConfirmed>().Any() ? plan.Prepared.Add(PreparationTask.Confirm) : plan.Prepared,
    };

    /// <summary>The language of the talk: theirs where it is known, else that of the page.</summary>
    public static string LanguageWith(Contact contact) => Spoken.IsEnglish ? MessageStyle.English : contact.Language ?? Spoken.Code;

    /// <summary>Whether a talk before this one took place, so that questions that need trust may be asked (G2.2).</summary>
    private static bool HasTalked(Engagement engagement) => engagement.Facts.Any(fact => fact is MeetingHeld);

    /// <summary>The agreed minutes, as far as they can be planned; <c>null</c> while none are agreed.</summary>
    private static int? Minutes(Meeting? meeting) => meeting is null ? null : Math.Clamp(meeting.Appointment.Minutes, AgendaPlanner.LeastMinutes, AgendaPlanner.MostMinutes);
}
