using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
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

    public InterviewFormat? Format { get; set; }

    /// <summary>The day that an answer names: to ask again, or of the return from an absence.</summary>
    public string? Until { get; set; }

    /// <summary>Whom an answer names.</summary>
    public string? Name { get; set; }

    public string? Promise { get; set; }

    public string? PromiseDue { get; set; }

    public GoodTurnKind Gift { get; set; }

    /// <summary>The address that failed, as the contact has it; empty when the notice does not say.</summary>
    public string? Failed { get; set; }

    /// <summary>Known to the store, so that a repeated post records once.</summary>
    public string? Key { get; set; }

    public long Version { get; set; }

    /// <summary>The facts that the page showed, so that new ones can be pointed out.</summary>
    public string? Seen { get; set; }

    /// <summary>The fact; <c>null</c> when there are problems.</summary>
    public Fact? Read(Contact contact, DateTimeZone zone, Instant now, InputProblems problems)
    {
        if (string.IsNullOrEmpty(Key) || Key.Length > InputLimits.Key) problems.Add("key", "The form is incomplete. Load the page again.");
        if (!Enum.IsDefined(What)) problems.Add("what", "Choose what happened.");
        if (!Enum.IsDefined(By)) problems.Add("by", "Choose a way that is offered.");
        if (!Enum.IsDefined(Gift)) problems.Add("gift", "Choose a kind that is offered.");
        var read = new HappeningFact
        {
            At = ReadWhen(zone, now, problems),
            Key = Key,
            By = By,
            Format = Format is { } format && Enum.IsDefined(format) ? format : null,
            Meeting = HappeningGroup.Times.Contains(What) ? ReadMeeting(problems) : null,
            Until = What is Happening.SaidLater or Happening.IsAway ? ReadDay("until", Until, problems) : null,
            Name = What is Happening.NamedSomebody or Happening.WroteToReferral ? problems.Text("name", Name, InputLimits.Line) : null,
            Promise = HappeningGroup.Promises.Contains(What) ? ReadPromise(problems) : null,
            PromiseDue = What is Happening.IPromised or Happening.TheyPromised ? ReadDay("promiseDue", PromiseDue, problems) : null,
            Gift = Gift,
            Failed = string.IsNullOrEmpty(Failed) ? null : contact.Points.FirstOrDefault(point => string.Equals(point.Value, Failed, StringComparison.Ordinal)),
        };
        return problems.Any ? null : read.Of(What);
    }

    private string? ReadPromise(InputProblems problems)
    {
        var promise = problems.Text("promise", Promise, InputLimits.Line);
        if (promise is null && What is (Happening.IPromised or Happening.TheyPromised)) problems.Add("promise", "Say what was promised, such as: send the reading list.");
        return promise;
    }

    private static LocalDate? ReadDay(string field, string? text, InputProblems problems)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var day = LocalText.ReadDate(text);
        if (day is null) problems.Add(field, "Write the day, such as 2026-03-19.");
        return day;
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
}
