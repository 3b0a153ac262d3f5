using InfoInterview.Engagements;
using InfoInterview.Host.Weeks;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Host.Plans;

/// <summary>What the pages of one conversation show.</summary>
internal sealed record PlanView
{
    public required InterviewPlan Plan { get; init; }

    /// <summary>The version of the plan that is kept; 0 while none is.</summary>
    public required long Version { get; init; }

    public required Engagement Engagement { get; init; }

    /// <summary>The conversation that was agreed; <c>null</c> while none is.</summary>
    public Meeting? Meeting { get; init; }

    public required DateTimeZone SeekerZone { get; init; }

    /// <summary>The agenda by the clock; <c>null</c> while no time is agreed.</summary>
    public Timetable? Timetable { get; init; }

    public required PreparationList Preparation { get; init; }

    /// <summary>What the rules say about the questions and about the plan as a whole.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>What the questions were chosen for.</summary>
    public required QuestionRequest Request { get; init; }

    public bool IsKept => Version > 0;

    public Contact Contact => Plan.Contact;

    public QuestionSelection Selection => Plan.Questions;

    public string FlowName => IsKept ? Plan.Agenda.Flow.Name : "";

    public string ShortName => Contact.Name.Given ?? Contact.Name.Full;

    /// <summary>When and how, as far as it is agreed.</summary>
    public string When => Meeting is { } meeting
        ? $"{DateText.Of(meeting.Appointment)}, {PlanText.Of(meeting.Interview.Format)}"
        : Engagement.Standing.OfType<MeetingHeld>().LastOrDefault() is { } held
        ? Spoken.Of($"You talked on {WeekText.Of(held.At.InZone(SeekerZone).Date)}. Another talk can be planned here.")
        : Spoken.Of("No time is agreed yet. You can plan all the same, for the minutes you ask for.");

    public bool IsAsked(PlannedQuestion question) => Plan.Asked.Any(key => string.Equals(key, question.Key, StringComparison.OrdinalIgnoreCase));
}
