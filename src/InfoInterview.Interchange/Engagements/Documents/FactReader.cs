using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;
using static InfoInterview.Interchange.Engagements.Documents.Vocabulary;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>From a document to its fact. A fact of a newer version is kept word for word; anything else that is not known is told.</summary>
internal sealed class FactReader(DocumentReader reader, string path, FactDocument document)
{
    public static Fact? FromDocument(DocumentReader reader, string path, FactDocument? document, string whole)
    {
        if (!reader.Has(path, document) || document is null) return null;
        var one = new FactReader(reader, path, document);
        return document.Version > FactJson.Version ? one.Unknown(whole) : one.Known();
    }

    private UnknownFact? Unknown(string whole)
    {
        var at = reader.Moment($"{path}.at", document.At);
        return reader.Has($"{path}.kind", document.Kind) && !reader.HasProblems
            ? new UnknownFact { At = at, Key = document.Key, Kind = document.Kind!, Content = JsonText.WithoutBlanks(whole) }
            : null;
    }

    private Fact? Known()
    {
        reader.NothingUnknown(path, document);
        if (document.Version < 1) reader.Say($"{path}.version", "A version is 1 or more.");
        var at = reader.Moment($"{path}.at", document.At);
        if (!reader.Has($"{path}.kind", document.Kind)) return null;
        var fact = document.Kind switch
        {
            FactKinds.OutreachSent => new OutreachSent { At = at, By = Word("by", document.By, Channels), To = Points() },
            FactKinds.FollowUpSent => new FollowUpSent { At = at, By = Word("by", document.By, Channels), To = Points() },
            FactKinds.MessageApproved => Approved(at),
            FactKinds.DeliveryFailed => new DeliveryFailed { At = at, Kind = Word("bounce", document.Bounce, Bounces), Address = Point("address", document.Address) },
            FactKinds.ReplyReceived => new ReplyReceived { At = at, Meaning = Word("meaning", document.Meaning, Meanings), By = Maybe("by", document.By, Channels), Until = Day("until", document.Until), Referred = document.Referred },
            FactKinds.MeetingAgreed => Meeting() is { } time ? new MeetingAgreed { At = at, Appointment = time, Format = Maybe("form", document.Form, Forms) } : null,
            FactKinds.MeetingMoved => Meeting() is { } time ? new MeetingMoved { At = at, Appointment = time, By = Maybe("who", document.Who, Sides), Format = Maybe("form", document.Form, Forms) } : null,
            FactKinds.MeetingProposed => new MeetingProposed { At = at, By = Who(), Times = Times() },
            FactKinds.MeetingCancelled => new MeetingCancelled { At = at, By = Who() },
            FactKinds.MeetingMissed => new MeetingMissed { At = at, By = Who() },
            FactKinds.ReferralTakenUp => new ReferralTakenUp { At = at, Contact = document.Contact is null ? null : new ContactId(reader.Id($"{path}.contact", document.Contact)), Name = document.Name },
            FactKinds.StepDismissed => new StepDismissed { At = at, Step = Word("step", document.Step, Steps) },
            FactKinds.StepDeferred => new StepDeferred { At = at, Step = Word("step", document.Step, Steps), Until = Day("until", document.Until).GetValueOrDefault() },
            _ => Afterwards(at),
        };
        return HasWhatItNeeds() && fact is not null ? fact with { Key = document.Key } : null;
    }

    private Fact? Afterwards(Instant at) => document.Kind switch
    {
        FactKinds.ThankYouSent => new ThankYouSent { At = at, By = Maybe("by", document.By, Channels) },
        FactKinds.OwnCopySeen => new OwnCopySeen { At = at, By = Maybe("by", document.By, Channels) },
        FactKinds.Connected => new Connected { At = at, By = Maybe("by", document.By, Channels) },
        FactKinds.PromiseMade => new PromiseMade { At = at, By = Who(), What = document.What ?? "", Due = Day("due", document.Due) },
        FactKinds.PromiseKept => new PromiseKept { At = at, By = Who(), What = document.What },
        FactKinds.GoodTurn => new GoodTurn { At = at, By = Who(), Kind = Word("turn", document.Turn, Turns) },
        FactKinds.AdviceActedOn => new AdviceActedOn { At = at, What = document.What },
        _ => Plain(at),
    };

    private Fact? Plain(Instant at) => document.Kind switch
    {
        FactKinds.RefusalThanked => new RefusalThanked { At = at },
        FactKinds.MeetingConfirmed => new MeetingConfirmed { At = at },
        FactKinds.PreparationDone => new PreparationDone { At = at },
        FactKinds.MeetingHeld => new MeetingHeld { At = at },
        FactKinds.NotesWritten => new NotesWritten { At = at },
        FactKinds.ActionsPlanned => new ActionsPlanned { At = at },
        FactKinds.OutreachWithdrawn => new OutreachWithdrawn { At = at },
        FactKinds.EngagementClosed => new EngagementClosed { At = at },
        FactKinds.EngagementReopened => new EngagementReopened { At = at },
        _ => null,
    };

    /// <summary>A fact has the parts of its kind and no others, so that nothing that was written is lost in silence.</summary>
    private bool HasWhatItNeeds()
    {
        if (FactKinds.PartsOf(document.Kind!) is not { } parts)
        {
            reader.Say($"{path}.kind", $"'{document.Kind}' is not a known kind of fact.");
            return false;
        }

        var isWhole = true;
        foreach (var (part, name, value) in document.Parts())
        {
            if (parts.Needed.HasFlag(part)) isWhole &= reader.Has($"{path}.{name}", value);
            else if (value is not null && !parts.Allowed.HasFlag(part))
            {
                reader.Say($"{path}.{name}", "This does not belong to a fact of this kind.");
                isWhole = false;
            }
        }

        return isWhole;
    }

    private T Word<T>(string name, string? text, Words<T> words)
        where T : struct, Enum => Maybe(name, text, words).GetValueOrDefault();

    private T? Maybe<T>(string name, string? text, Words<T> words)
        where T : struct, Enum => reader.Word($"{path}.{name}", text, words);

    private Side Who() => Word("who", document.Who, Sides);

    private LocalDate? Day(string name, string? text) => reader.Day($"{path}.{name}", text);

    private MessageApproved? Approved(Instant at)
    {
        var purpose = Word("purpose", document.Purpose, Purposes);
        if (Fingerprint.TryParse(document.Fingerprint, out var fingerprint)) return new MessageApproved { At = at, Purpose = purpose, Fingerprint = fingerprint };
        if (document.Fingerprint is not null) reader.Say($"{path}.fingerprint", "This is not a fingerprint.");
        return null;
    }

    private ContactPoint? Point(string name, PointDocument? point) => point is null ? null : PointMapper.FromDocument(reader, $"{path}.{name}", point);

    private ValueList<ContactPoint> Points()
    {
        var points = new List<ContactPoint>();
        for (var i = 0; i < (document.To?.Count ?? 0) && !reader.IsFull; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"to[{i}]");
            if (reader.Has($"{path}.{at}", document.To![i]) && Point(at, document.To[i]) is { } point) points.Add(point);
        }

        return points.ToValueList();
    }

    private ValueList<Appointment> Times()
    {
        var times = new List<Appointment>();
        for (var i = 0; i < (document.Times?.Count ?? 0) && !reader.IsFull; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}.times[{i}]");
            if (reader.Has(at, document.Times![i]) && AppointmentMapper.FromDocument(reader, at, document.Times[i]) is { } time) times.Add(time);
        }

        return times.ToValueList();
    }

    private Appointment? Meeting() => AppointmentMapper.FromDocument(reader, $"{path}.appointment", document.Appointment);
}
