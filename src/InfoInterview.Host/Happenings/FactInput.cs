using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Weeks;
using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Happenings;

/// <summary>The form in which one says what happened: one of the choices of the table, with its time and the parts that it needs.</summary>
internal sealed record FactInput
{
    /// <summary>The name of the choice, such as <c>saidYes</c>.</summary>
    public string? What { get; set; }

    /// <summary>The local time in the seeker's zone, as the browser writes it.</summary>
    public string? When { get; set; }

    /// <summary>What <see cref="When"/> showed at first; left as it was, it means now.</summary>
    public string? WhenShown { get; set; }

    public Channel By { get; set; }

    /// <summary>What was typed, by the name of the field, such as <c>answer.until</c>.</summary>
    public Dictionary<string, string?> Parts { get; set; } = [];

    /// <summary>Known to the store, so that a repeated post records once.</summary>
    public string? Key { get; set; }

    public long Version { get; set; }

    /// <summary>The facts that the page showed, so that new ones can be pointed out.</summary>
    public string? Seen { get; set; }

    /// <summary>What was typed into a field; <c>null</c> when nothing was.</summary>
    public string? this[string field] => Parts.GetValueOrDefault(field)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The fact; <c>null</c> when there are problems.</summary>
    public Fact? Read(Engagement engagement, DateTimeZone zone, Instant now, InputProblems problems)
    {
        if (string.IsNullOrEmpty(Key) || Key.Length > InputLimits.Key) problems.Add("key", Spoken.Of("The form is incomplete. Load the page again."));
        if (!Enum.IsDefined(By)) problems.Add("by", Spoken.Of("Choose a way that is offered."));
        var at = ReadWhen(zone, now, problems);
        if (Choice is not { } choice)
        {
            problems.Add("what", Spoken.Of("Choose what happened."));
            return null;
        }

        var fact = choice.At(at);
        var reader = new TypedParts(this, engagement.Contact, problems);
        var group = FactGroup.Of(choice);
        foreach (var part in FactKind.Of(fact).Parts)
        {
            if (reader.Read(group, part, fact) is { } value) fact = part.With(fact, value);
        }

        return problems.Any ? null : About(engagement, fact) with { Key = Key };
    }

    /// <summary>The field in which a part is typed that was refused, such as <c>answer.until</c> for <c>until</c>.</summary>
    public string FieldOf(string place) => place is "at" || Choice is not { } choice ? "when"
        : FactGroup.Of(choice).Fields.FirstOrDefault(field => string.Equals(field.Part.Name, place, StringComparison.Ordinal)) is { } field
            ? field.Part.Shape is FactPartShape.Appointment ? field.Of("start") : field.Name
            : "what";

    private FactChoice? Choice => FactKind.All.SelectMany(kind => kind.Choices).FirstOrDefault(choice => string.Equals(choice.Name, What, StringComparison.Ordinal));

    /// <summary>
    /// What ends or misses a conversation names the one that was agreed, and what is decided on an unclear answer names that answer. A
    /// wish
    /// for silence stands by itself.
    /// </summary>
    private static Fact About(Engagement engagement, Fact fact) => fact switch
    {
        ReplyReceived { Meaning: not (ReplyMeaning.Unclear or ReplyMeaning.DoNotContact) } reply =>
            reply with { Decides = Unclear(engagement)?.Reference },
        _ => OfMeeting(engagement, fact),
    };

    private static ReplyReceived? Unclear(Engagement engagement) => engagement.Stage != Stage.Unclear ? null
        : engagement.Standing.OfType<ReplyReceived>().LastOrDefault() is { Meaning: ReplyMeaning.Unclear } last ? last : null;

    private static Fact OfMeeting(Engagement engagement, Fact fact)
    {
        if (Meetings.OpenOf(engagement) is not { IsCancelled: false, Appointment: var agreed }) return fact;
        return fact switch
        {
            MeetingCancelled cancelled => cancelled with { Appointment = agreed },
            MeetingMissed missed => missed with { Appointment = agreed },
            _ => fact,
        };
    }

    private Instant ReadWhen(DateTimeZone zone, Instant now, InputProblems problems)
    {
        if (string.IsNullOrWhiteSpace(When) || string.Equals(When, WhenShown, StringComparison.Ordinal)) return now;
        if (LocalText.Read(When) is not { } local)
        {
            problems.Add("when", Spoken.Of("Write the date and the time, such as 2026-03-09 14:30."));
            return now;
        }

        if (!DateBounds.Holds(local.Date))
        {
            problems.Add("when", TypedParts.BeyondBounds);
            return now;
        }

        var at = LocalTimeResolver.Resolve(local, zone).Instant;
        if (at > now) problems.Add("when", Spoken.Of("This lies in the future; record it when it has happened."));
        return at;
    }
}
