using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Scheduling;
using InfoInterview.Time;

namespace InfoInterview.Interchange.Calendars;

/// <summary>
/// What an invitation to an interview says. The id stays the same for as long as the meeting is the same one; each change that people must
/// hear of raises the number, so that their calendars replace the entry and never double it. Equal when all parts are equal.
/// </summary>
public sealed record Invitation
{
    /// <summary>The longest time before the start at which a reminder may be shown: four weeks.</summary>
    public const int MaxAlarmMinutes = 40_320;

    private readonly int sequence;
    private readonly int? alarmMinutes;
    private readonly Uri? link;

    /// <summary>The interview, which keeps its id over every move.</summary>
    public required InterviewId Interview { get; init; }

    /// <summary>Who asked for the interview, and so invites.</summary>
    public required Seeker Seeker { get; init; }

    /// <summary>Who is invited.</summary>
    public required Contact Contact { get; init; }

    /// <summary>The agreed time.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>Where they meet; <c>null</c> when it is online, by phone or not settled.</summary>
    public string? Place { get; init; }

    /// <summary>Where they meet online.</summary>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public Uri? Link
    {
        get => link;
        init => link = value is null or { IsAbsoluteUri: true } ? value : throw new ArgumentException("The link must be absolute, as in https://meet.example.org/abc.", nameof(value));
    }

    /// <summary>The title in the calendar; <c>null</c> makes one of the two names.</summary>
    public string? Title { get; init; }

    /// <summary>What else there is to say, on as many lines as needed; <c>null</c> for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// How many minutes before the start a reminder is shown, from 0 to <see cref="MaxAlarmMinutes"/>; <c>null</c> for none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public int? AlarmMinutes
    {
        get => alarmMinutes;
        init
        {
            if (value is { } minutes)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(minutes, nameof(value));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MaxAlarmMinutes, nameof(value));
            }

            alarmMinutes = value;
        }
    }

    /// <summary>How often the meeting was moved or called off since the first invitation; 0 for the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Sequence
    {
        get => sequence;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            sequence = value;
        }
    }

    /// <summary>Whether the meeting is called off.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The id in the calendar, made of the interview's.</summary>
    public string Uid => $"{Interview.Value:D}@infointerview";

    /// <summary>The first invitation to an interview; a place that is an address on the web becomes the link.</summary>
    /// <param name="interview">What was agreed.</param>
    /// <param name="seeker">Who invites.</param>
    /// <param name="contact">Who is invited.</param>
    /// <returns>An invitation of sequence 0, to be written to a file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interview"/> is <c>null</c>.</exception>
    public static Invitation To(ScheduledInterview interview, Seeker seeker, Contact contact)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var isLink = Uri.TryCreate(interview.Place, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
        return new Invitation
        {
            Interview = interview.Id,
            Seeker = seeker,
            Contact = contact,
            Appointment = interview.Appointment,
            Place = isLink ? null : interview.Place,
            Link = isLink ? address : null,
        };
    }

    /// <summary>
    /// The invitation to the new time, which takes the place of this one; also for a meeting that was called off and is on again.
    /// </summary>
    /// <param name="appointment">The new time.</param>
    /// <returns>The invitation of the next sequence; this one stays as it is.</returns>
    public Invitation MovedTo(Appointment appointment) => this with { Appointment = appointment, Sequence = Sequence + 1, IsCancelled = false };

    /// <summary>The message that the meeting is called off; one that is called off already stays as it is.</summary>
    /// <returns>The message of the next sequence, or this very one; send it so that calendars take the meeting out.</returns>
    public Invitation Cancelled() => IsCancelled ? this : this with { Sequence = Sequence + 1, IsCancelled = true };
}
