using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
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

    public static readonly Gen<Fact> Any = Gen.OneOf(
        Make(Way, (at, key, way) => new OutreachSent { At = at, Key = key, By = way }),
        Make(Way, (at, key, way) => new FollowUpSent { At = at, Key = key, By = way }),
        Make(Gen.Select(Gen.Enum<ReplyMeaning>(), MaybeWay), (at, key, said) => new ReplyReceived { At = at, Key = key, Meaning = said.Item1, By = said.Item2 }),
        Make(MaybeWay, (at, key, _) => new RefusalThanked { At = at, Key = key }),
        Make(Appointment, (at, key, appointment) => new MeetingAgreed { At = at, Key = key, Appointment = appointment }),
        Make(MaybeWay, (at, key, _) => new MeetingConfirmed { At = at, Key = key }),
        Make(MaybeWay, (at, key, _) => new MeetingHeld { At = at, Key = key }),
        Make(MaybeWay, (at, key, way) => new ThankYouSent { At = at, Key = key, By = way }),
        Make(MaybeWay, (at, key, _) => new NotesWritten { At = at, Key = key }),
        Make(MaybeWay, (at, key, _) => new EngagementClosed { At = at, Key = key }));

    private static Gen<Fact> Make<T>(Gen<T> part, Func<Instant, string?, T, Fact> make) => Gen.Select(People.Moment, Key, part, make);
}
