using InfoInterview.Interchange.Calendars;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Scheduling;
using InfoInterview.Time;

namespace InfoInterview.Host.Weeks;

/// <summary>A conversation that was agreed, as the facts leave it.</summary>
internal sealed record Meeting
{
    public required Seeker Seeker { get; init; }

    public required Contact Contact { get; init; }

    /// <summary>Stays the same over every move, so that calendars know the meeting again.</summary>
    public required InterviewId Id { get; init; }

    public required Appointment Appointment { get; init; }

    /// <summary>How they talk; <c>null</c> when not said.</summary>
    public InterviewFormat? Format { get; init; }

    /// <summary>How many agreements, moves and cancellations came after the first agreement.</summary>
    public int Changes { get; init; }

    public bool IsCancelled { get; init; }

    public bool IsHeld { get; init; }

    public Invitation Invitation => Invitation.To(Interview, Seeker, Contact) with { Sequence = Changes, IsCancelled = IsCancelled };

    public ScheduledInterview Interview => new()
    {
        Id = Id,
        Contact = Contact.Id,
        ContactName = Contact.Name.Full,
        Organization = Contact.Organization,
        Appointment = Appointment,
        Format = Format ?? InterviewFormat.Video,
    };
}
