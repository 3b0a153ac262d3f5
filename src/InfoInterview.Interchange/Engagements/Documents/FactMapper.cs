using InfoInterview.Engagements;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;
using static InfoInterview.Interchange.Engagements.Documents.Vocabulary;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>Between a fact and its document.</summary>
internal static class FactMapper
{
    public static FactDocument ToDocument(Fact fact)
    {
        var document = new FactDocument { Kind = FactKinds.NameOf(fact), At = InstantPattern.ExtendedIso.Format(fact.At), Key = fact.Key };
        switch (fact)
        {
            case OutreachSent sent: document.By = Channels[sent.By]; break;
            case FollowUpSent sent: document.By = Channels[sent.By]; break;
            case ThankYouSent { By: { } by }: document.By = Channels[by]; break;
            case MeetingAgreed agreed: document.Appointment = ToDocument(agreed.Appointment); break;
            case ReplyReceived reply:
                document.Meaning = Meanings[reply.Meaning];
                document.By = reply.By is { } way ? Channels[way] : null;
                break;
        }

        return document;
    }

    public static Fact? FromDocument(DocumentReader reader, string path, FactDocument? document)
    {
        if (!reader.Has(path, document) || document is null) return null;
        reader.NothingUnknown(path, document);
        var at = reader.Moment($"{path}.at", document.At);
        var by = reader.Word($"{path}.by", document.By, Channels);
        var meaning = reader.Word($"{path}.meaning", document.Meaning, Meanings);
        var appointment = Appointment(reader, $"{path}.appointment", document.Appointment);
        if (!reader.Has($"{path}.kind", document.Kind) || !HasWhatItNeeds(reader, path, document)) return null;
        var key = document.Key;
        return document.Kind switch
        {
            FactKinds.OutreachSent => new OutreachSent { At = at, Key = key, By = by.GetValueOrDefault() },
            FactKinds.FollowUpSent => new FollowUpSent { At = at, Key = key, By = by.GetValueOrDefault() },
            FactKinds.ReplyReceived => new ReplyReceived { At = at, Key = key, Meaning = meaning.GetValueOrDefault(), By = by },
            FactKinds.RefusalThanked => new RefusalThanked { At = at, Key = key },
            FactKinds.MeetingAgreed => appointment is null ? null : new MeetingAgreed { At = at, Key = key, Appointment = appointment },
            FactKinds.MeetingConfirmed => new MeetingConfirmed { At = at, Key = key },
            FactKinds.MeetingHeld => new MeetingHeld { At = at, Key = key },
            FactKinds.ThankYouSent => new ThankYouSent { At = at, Key = key, By = by },
            FactKinds.NotesWritten => new NotesWritten { At = at, Key = key },
            FactKinds.EngagementClosed => new EngagementClosed { At = at, Key = key },
            _ => null,
        };
    }

    /// <summary>A fact has the parts of its kind and no others, so that nothing that was written is lost in silence.</summary>
    private static bool HasWhatItNeeds(DocumentReader reader, string path, FactDocument document)
    {
        var kind = document.Kind;
        if (!FactKinds.All.Contains(kind!))
        {
            reader.Say($"{path}.kind", $"'{kind}' is not a known kind of fact.");
            return false;
        }

        var by = kind is FactKinds.OutreachSent or FactKinds.FollowUpSent;
        var mayHaveBy = by || kind is FactKinds.ReplyReceived or FactKinds.ThankYouSent;
        return Part(reader, $"{path}.by", document.By, by, mayHaveBy)
            & Part(reader, $"{path}.meaning", document.Meaning, kind is FactKinds.ReplyReceived, kind is FactKinds.ReplyReceived)
            & Part(reader, $"{path}.appointment", document.Appointment, kind is FactKinds.MeetingAgreed, kind is FactKinds.MeetingAgreed);
    }

    private static bool Part(DocumentReader reader, string path, object? value, bool needed, bool allowed)
    {
        if (needed) return reader.Has(path, value);
        if (value is not null && !allowed) reader.Say(path, "This does not belong to a fact of this kind.");
        return value is null || allowed;
    }

    private static AppointmentDocument ToDocument(Appointment appointment) => new()
    {
        Start = LocalDateTimePattern.ExtendedIso.Format(appointment.Start.WithCalendar(CalendarSystem.Iso)),
        Zone = appointment.Zone.Id,
        Minutes = appointment.Minutes,
    };

    private static Appointment? Appointment(DocumentReader reader, string path, AppointmentDocument? document)
    {
        if (document is null) return null;
        reader.NothingUnknown(path, document);
        var start = reader.DayAndTime($"{path}.start", document.Start);
        var zone = reader.Zone($"{path}.zone", document.Zone);
        _ = reader.Has($"{path}.zone", document.Zone);
        _ = reader.Has($"{path}.minutes", document.Minutes);
        if (document.Minutes is < 1 or > NodaConstants.MinutesPerDay)
        {
            reader.Say($"{path}.minutes", string.Create(CultureInfo.InvariantCulture, $"From 1 to {NodaConstants.MinutesPerDay} minutes are expected here."));
        }

        return reader.HasProblems || zone is null ? null : new Appointment { Start = start, Zone = zone, Minutes = document.Minutes.GetValueOrDefault() };
    }
}
