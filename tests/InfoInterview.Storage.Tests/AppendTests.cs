using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests;

public abstract class AppendTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;

    public async Task InitializeAsync()
    {
        store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Given.Dana.Id, Given.Ruth, 0);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task A_contact_without_facts_has_an_empty_history_of_version_0_and_an_unknown_one_has_none()
    {
        var found = (await FindAsync())!;

        found.Version.Should().Be(0);
        found.Engagement.Facts.Should().BeEmpty();
        found.Engagement.Id.Value.Should().Be(Given.Ruth.Id.Value);
        (found.Engagement.Seeker, found.Engagement.Contact).Should().Be((Given.Dana, Given.Ruth));
        (await store.FindEngagementAsync(Given.Dana.Id, Given.ContactId(2))).Should().BeNull();
        (await store.FindEngagementAsync(new SeekerId(Guid.NewGuid()), Given.Ruth.Id)).Should().BeNull();
    }

    [Fact]
    public async Task Facts_come_back_as_recorded_to_the_nanosecond()
    {
        var precise = Given.Monday + Duration.FromNanoseconds(123456789);
        Fact[] facts =
        [
            Given.Sent("sent", precise),
            Given.Yes("yes", 60),
            new MeetingAgreed { At = Given.Monday + Duration.FromHours(2), Appointment = new Appointment { Start = new LocalDateTime(2026, 3, 9, 9, 30), Zone = "Europe/Oslo", Minutes = 20 } },
            new MeetingHeld { At = Given.Monday + Duration.FromDays(7) },
            new ThankYouSent { At = Given.Monday + Duration.FromDays(8), By = Channel.Email },
        ];
        for (var version = 0; version < facts.Length; version++) (await AppendAsync(version, facts[version])).Should().BeOfType<AppendOutcome.Appended>().Which.Version.Should().Be(version + 1);

        var found = (await (await database.OpenAsync()).FindEngagementAsync(Given.Dana.Id, Given.Ruth.Id))!;
        found.Engagement.Facts.Should().Equal(facts);
        found.Engagement.Stage.Should().Be(Stage.Held);
        found.Version.Should().Be(facts.Length);
    }

    [Fact]
    public async Task A_fact_recorded_late_takes_its_place_in_time()
    {
        await AppendAsync(0, Given.Yes("yes", 60));
        await AppendAsync(1, Given.Sent("sent"));

        (await FindAsync())!.Engagement.Facts.Select(fact => fact.Key).Should().Equal("sent", "yes");
    }

    [Fact]
    public async Task A_repeated_fact_is_there_already_whatever_version_is_expected()
    {
        await AppendAsync(0, Given.Sent("key"));
        await AppendAsync(1, Given.Yes("yes", 60));

        foreach (var version in new long[] { 0, 1, 2, 99 })
        {
            (await AppendAsync(version, Given.Sent("key"))).Should().BeOfType<AppendOutcome.AlreadyThere>().Which.Version.Should().Be(2);
        }

        (await AppendAsync(0, Given.Yes("yes", 90))).Should().BeOfType<AppendOutcome.AlreadyThere>("the key is what tells two facts apart");
        (await FindAsync())!.Version.Should().Be(2);
    }

    [Fact]
    public async Task A_fact_without_a_key_is_the_same_as_its_equal()
    {
        await AppendAsync(0, Given.Sent());

        (await AppendAsync(0, Given.Sent())).Should().BeOfType<AppendOutcome.AlreadyThere>();
        (await AppendAsync(1, Given.Sent(at: Given.Monday + Duration.FromMinutes(1)))).Should().BeOfType<AppendOutcome.Appended>();
    }

    [Fact]
    public async Task A_new_fact_on_a_history_unseen_is_stale_and_shows_what_stands()
    {
        await AppendAsync(0, Given.Sent("key"));

        var stale = (await AppendAsync(0, Given.Yes("yes"))).Should().BeOfType<AppendOutcome.Stale>().Subject;
        stale.Version.Should().Be(1);
        stale.Engagement.Facts.Should().Equal(Given.Sent("key"));
    }

    [Fact]
    public async Task A_fact_that_cannot_have_happened_is_refused_and_not_written()
    {
        var tooEarly = new ThankYouSent { At = Given.Monday };
        (await AppendAsync(0, tooEarly)).Should().BeOfType<AppendOutcome.Refused>().Which.FactRefusal.Refused.Should().Be(tooEarly);
        (await store.AppendAsync(Given.Dana.Id, Given.Ruth.Id, 0, Given.Sent(), Given.Monday - Duration.FromSeconds(1))).Should().BeOfType<AppendOutcome.Refused>();

        database.Ask("SELECT count(*) FROM \"Facts\"").Should().Equal(0L);
    }

    [Fact]
    public async Task A_history_with_somebody_unknown_is_not_found() =>
        (await store.AppendAsync(Given.Dana.Id, Given.ContactId(2), 0, Given.Sent(), Given.Later)).Should().Be(new AppendOutcome.NotFound());

    [Fact]
    public async Task Of_many_writers_one_wins_per_version_and_all_get_in_by_trying_again()
    {
        const int Writers = 24;
        var stores = new[] { store, await database.OpenAsync() };
        var firstTry = await Task.WhenAll(Enumerable.Range(0, Writers).Select(
            number => Task.Run(() => AppendAsync(0, Given.Yes(Key(number), number), stores[number % 2]))));
        firstTry.OfType<AppendOutcome.Appended>().Should().ContainSingle();
        firstTry.OfType<AppendOutcome.Stale>().Should().HaveCount(Writers - 1);

        var versions = await Task.WhenAll(Enumerable.Range(0, Writers).Select(number => Task.Run(() => InsistAsync(stores[number % 2], number))));

        versions.Should().OnlyHaveUniqueItems();
        (await FindAsync())!.Version.Should().Be(Writers);
    }

    [Fact]
    public async Task The_same_request_from_many_at_once_is_recorded_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => AppendAsync(0, Given.Sent("key")))));

        outcomes.OfType<AppendOutcome.Appended>().Should().ContainSingle();
        outcomes.OfType<AppendOutcome.AlreadyThere>().Should().HaveCount(19);
    }

    [Fact]
    public void Any_facts_give_the_history_that_memory_gives()
    {
        var facts = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 30], Gen.Int[0, 5], (kind, hours, key) => FactOf(kind, Given.Monday + Duration.FromHours(hours), key < 3 ? Key(key) : null));
        var number = 100;
        facts.Array[1, 12].Sample(
            all =>
            {
                var person = Given.Person(Interlocked.Increment(ref number));
                store.SaveContactAsync(Given.Dana.Id, person, 0).GetAwaiter().GetResult();
                var memory = Engagement.Begin(Given.Dana, person);
                foreach (var fact in all)
                {
                    _ = store.AppendAsync(Given.Dana.Id, person.Id, memory.Facts.Count, fact, Given.Later).GetAwaiter().GetResult();
                    if (memory.TryRecord(fact, Given.Later, out var next, out _)) memory = next;
                }

                var stored = store.FindEngagementAsync(Given.Dana.Id, person.Id).GetAwaiter().GetResult()!;
                return stored.Engagement.Facts == memory.Facts && stored.Engagement.Stage == memory.Stage && stored.Version == memory.Facts.Count;
            },
            iter: 60);
    }

    private static string Key(int number) => "key " + (char)('a' + number);

    private static Fact FactOf(int kind, Instant at, string? key) => kind switch
    {
        0 => new OutreachSent { At = at, Key = key, By = Channel.LinkedIn },
        1 => new FollowUpSent { At = at, Key = key, By = Channel.Email },
        2 => new ReplyReceived { At = at, Key = key, Meaning = ReplyMeaning.Yes },
        3 => new ReplyReceived { At = at, Key = key, Meaning = ReplyMeaning.No, By = Channel.Phone },
        4 => new MeetingHeld { At = at, Key = key },
        5 => new NotesWritten { At = at, Key = key },
        _ => new EngagementClosed { At = at, Key = key },
    };

    private static async Task<long> InsistAsync(InterviewStore on, int number)
    {
        for (long version = 1; ;)
        {
            switch (await AppendAsync(version, Given.Yes(Key(number), number), on))
            {
                case AppendOutcome.Appended appended: return appended.Version;
                case AppendOutcome.AlreadyThere: return 1;
                case AppendOutcome.Stale stale: version = stale.Version; break;
            }
        }
    }

    private static Task<AppendOutcome> AppendAsync(long version, Fact fact, InterviewStore on) => on.AppendAsync(Given.Dana.Id, Given.Ruth.Id, version, fact, Given.Later);

    private Task<AppendOutcome> AppendAsync(long version, Fact fact) => AppendAsync(version, fact, store);

    private Task<StoredEngagement?> FindAsync() => store.FindEngagementAsync(Given.Dana.Id, Given.Ruth.Id);

    public sealed class OnSqlite() : AppendTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : AppendTests(DatabaseKind.PostgreSql);
}
