using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

/// <summary>Generators of every kind of fact.</summary>
internal static class Facts
{
    private static readonly Gen<Channel> Way = Gen.Enum<Channel>();
    private static readonly Gen<Channel?> MaybeWay = Gen.Nullable(Way);
    private static readonly Gen<string?> Key = People.OneOf<string?>(null, "k-1", "Schlüssel \"2\"");

    private static readonly Gen<Appointment> Appointment =
        Gen.Select(People.Day, Gen.Int[0, 86_399], People.Zone, Gen.Int[1, NodaConstants.MinutesPerDay], (day, second, zone, minutes) =>
            new Appointment { Start = day.At(LocalTime.FromSecondsSinceMidnight(second)), Zone = zone, Minutes = minutes });

    private static readonly Gen<Side> Who = Gen.Enum<Side>();
    private static readonly Gen<string?> Words = People.OneOf<string?>(null, "the article", "Größe \"2\"");
    private static readonly Gen<ContactPoint> Point = People.OneOf(ContactPoint.Email("ann@old.example"), ContactPoint.LinkedIn("https://linkedin.com/in/ann"));
    private static readonly Gen<ValueList<ContactPoint>> To = Point.Array[0, 3].Select(points => points.ToValueList());
    private static readonly Gen<LocalDate?> MaybeDay = Gen.Nullable(People.Day);
    private static readonly Gen<InterviewFormat?> Form = Gen.Nullable(Gen.Enum<InterviewFormat>());
    private static readonly Gen<Fingerprint> Fingerprints = Gen.Select(Gen.ULong, Gen.ULong, (a, b) => Fingerprint.Parse($"{a:x16}{b:x16}.{b:x16}{a:x16}"));

    private static readonly Gen<Fact> Before = Gen.OneOf(
        Make(Gen.Select(Gen.Enum<MessagePurpose>(), Fingerprints), (at, key, x) => new MessageApproved { At = at, Key = key, Purpose = x.Item1, Fingerprint = x.Item2 }),
        Make(Gen.Select(Way, To), (at, key, x) => new OutreachSent { At = at, Key = key, By = x.Item1, To = x.Item2 }),
        Make(Gen.Select(Way, To), (at, key, x) => new FollowUpSent { At = at, Key = key, By = x.Item1, To = x.Item2 }),
        Make(Gen.Select(Gen.Enum<BounceKind>(), Point, Gen.Bool), (at, key, x) => new DeliveryFailed { At = at, Key = key, Kind = x.Item1, Address = x.Item3 ? x.Item2 : null }),
        Make(MaybeWay, (at, key, _) => new OutreachWithdrawn { At = at, Key = key }),
        Make(MaybeWay, (at, key, way) => new OwnCopySeen { At = at, Key = key, By = way }),
        Make(Gen.Select(Gen.Enum<ReplyMeaning>(), MaybeWay, MaybeDay, Words), (at, key, x) => new ReplyReceived { At = at, Key = key, Meaning = x.Item1, By = x.Item2, Until = x.Item3, Referred = x.Item4 }),
        Make(MaybeWay, (at, key, _) => new RefusalThanked { At = at, Key = key }),
        Make(MaybeWay, (at, key, _) => new EngagementClosed { At = at, Key = key }),
        Make(MaybeWay, (at, key, _) => new EngagementReopened { At = at, Key = key }),
        Make(Gen.Enum<NextStepKind>(), (at, key, step) => new StepDismissed { At = at, Key = key, Step = step }),
        Make(Gen.Select(Gen.Enum<NextStepKind>(), People.Day), (at, key, x) => new StepDeferred { At = at, Key = key, Step = x.Item1, Until = x.Item2 }));

    private static readonly Gen<Fact> Around = Gen.OneOf(
        Make(Gen.Select(Who, Appointment.Array[0, 3]), (at, key, x) => new MeetingProposed { At = at, Key = key, By = x.Item1, Times = x.Item2.ToValueList() }),
        Make(Gen.Select(Appointment, Form), (at, key, x) => new MeetingAgreed { At = at, Key = key, Appointment = x.Item1, Format = x.Item2 }),
        Make(Gen.Select(Appointment, Form, Gen.Nullable(Who)), (at, key, x) => new MeetingMoved { At = at, Key = key, Appointment = x.Item1, Format = x.Item2, By = x.Item3 }),
        Make(Who, (at, key, who) => new MeetingCancelled { At = at, Key = key, By = who }),
        Make(Who, (at, key, who) => new MeetingMissed { At = at, Key = key, By = who }),
        Make(MaybeWay, (at, key, _) => new MeetingConfirmed { At = at, Key = key }),
        Make(MaybeWay, (at, key, _) => new PreparationDone { At = at, Key = key }),
        Make(MaybeWay, (at, key, _) => new MeetingHeld { At = at, Key = key }));

    private static readonly Gen<Fact> After = Gen.OneOf(
        Make(MaybeWay, (at, key, way) => new ThankYouSent { At = at, Key = key, By = way }),
        Make(MaybeWay, (at, key, _) => new NotesWritten { At = at, Key = key }),
        Make(MaybeWay, (at, key, _) => new ActionsPlanned { At = at, Key = key }),
        Make(Words, (at, key, what) => new AdviceActedOn { At = at, Key = key, What = what }),
        Make(Gen.Select(Who, MaybeDay), (at, key, x) => new PromiseMade { At = at, Key = key, By = x.Item1, What = "the article", Due = x.Item2 }),
        Make(Gen.Select(Who, Words), (at, key, x) => new PromiseKept { At = at, Key = key, By = x.Item1, What = x.Item2 }),
        Make(Gen.Select(Who, Gen.Enum<GoodTurnKind>()), (at, key, x) => new GoodTurn { At = at, Key = key, By = x.Item1, Kind = x.Item2 }),
        Make(MaybeWay, (at, key, way) => new Connected { At = at, Key = key, By = way }),
        Make(Words, (at, key, name) => new ReferralTakenUp { At = at, Key = key, Contact = name is null ? null : new ContactId(Guid.Parse("01234567-89ab-cdef-0123-456789abcdef")), Name = name }));

    /// <summary>Every kind that this version knows.</summary>
    public static readonly Gen<Fact> Any = Gen.OneOf(Before, Around, After);

    private static Gen<Fact> Make<T>(Gen<T> part, Func<Instant, string?, T, Fact> make) => Gen.Select(People.Moment, Key, part, make);
}
