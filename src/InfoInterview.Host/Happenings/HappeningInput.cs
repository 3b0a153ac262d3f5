using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Happenings;

/// <summary>The form in which one says what happened.</summary>
internal sealed record HappeningInput
{
    public Happening What { get; set; }

    /// <summary>The local time in the seeker's zone, as the browser writes it.</summary>
    public string? When { get; set; }

    /// <summary>What <see cref="When"/> showed at first; left as it was, it means now.</summary>
    public string? WhenShown { get; set; }

    public Channel By { get; set; }

    public string? MeetingStart { get; set; }

    public string? MeetingZone { get; set; }

    public int? MeetingMinutes { get; set; }

    /// <summary>Known to the store, so that a repeated post records once.</summary>
    public string? Key { get; set; }

    public long Version { get; set; }

    /// <summary>The facts that the page showed, so that new ones can be pointed out.</summary>
    public string? Seen { get; set; }

    /// <summary>The fact; <c>null</c> when there are problems.</summary>
    public Fact? Read(DateTimeZone zone, Instant now, InputProblems problems)
    {
        if (string.IsNullOrEmpty(Key) || Key.Length > InputLimits.Key) problems.Add("key", "The form is incomplete. Load the page again.");
        if (!Enum.IsDefined(What)) problems.Add("what", "Choose what happened.");
        if (!Enum.IsDefined(By)) problems.Add("by", "Choose a way that is offered.");
        var at = ReadWhen(zone, now, problems);
        var appointment = What == Happening.MeetingAgreed ? ReadMeeting(problems) : null;
        return problems.Any ? null : ToFact(at, appointment);
    }

    private Instant ReadWhen(DateTimeZone zone, Instant now, InputProblems problems)
    {
        if (string.IsNullOrWhiteSpace(When) || string.Equals(When, WhenShown, StringComparison.Ordinal)) return now;
        if (LocalText.Read(When) is { } local)
        {
            var at = LocalTimeResolver.Resolve(local, zone).Instant;
            if (at > now) problems.Add("when", "This lies in the future; record it when it has happened.");
            return at;
        }

        problems.Add("when", "Write the date and the time, such as 2026-03-09 14:30.");
        return now;
    }

    private Appointment? ReadMeeting(InputProblems problems)
    {
        var start = LocalText.Read(MeetingStart);
        if (start is null) problems.Add("meetingStart", "Write the date and the time of the meeting, such as 2026-03-19 14:30.");
        var zone = problems.Zone("meetingZone", MeetingZone);
        if (string.IsNullOrWhiteSpace(MeetingZone)) problems.Add("meetingZone", "Say in which time zone.");
        var minutes = MeetingMinutes ?? Ask.UsualMinutes;
        if (minutes is < 1 or > NodaConstants.MinutesPerDay) problems.Add("meetingMinutes", $"A meeting lasts from 1 to {NodaConstants.MinutesPerDay.ToString(CultureInfo.InvariantCulture)} minutes.");
        return problems.Any || zone is null ? null : new Appointment { Start = start!.Value, Zone = zone, Minutes = minutes };
    }

    private Fact ToFact(Instant at, Appointment? appointment) => What switch
    {
        Happening.RequestSent => new OutreachSent { At = at, Key = Key, By = By },
        Happening.FollowUpSent => new FollowUpSent { At = at, Key = Key, By = By },
        Happening.SaidYes => new ReplyReceived { At = at, Key = Key, Meaning = ReplyMeaning.Yes, By = By },
        Happening.SaidNo => new ReplyReceived { At = at, Key = Key, Meaning = ReplyMeaning.No, By = By },
        Happening.DoNotContact => new ReplyReceived { At = at, Key = Key, Meaning = ReplyMeaning.DoNotContact, By = By },
        Happening.MeetingAgreed => new MeetingAgreed { At = at, Key = Key, Appointment = appointment! },
        Happening.MeetingConfirmed => new MeetingConfirmed { At = at, Key = Key },
        Happening.MeetingHeld => new MeetingHeld { At = at, Key = Key },
        Happening.Thanked => new ThankYouSent { At = at, Key = Key, By = By },
        Happening.RefusalThanked => new RefusalThanked { At = at, Key = Key },
        Happening.NotesWritten => new NotesWritten { At = at, Key = Key },
        _ => new EngagementClosed { At = at, Key = Key },
    };
}
