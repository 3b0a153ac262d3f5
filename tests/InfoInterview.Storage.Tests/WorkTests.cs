using System.Collections.Concurrent;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

public abstract class WorkTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;
    private WorkStore work = null!;

    private static SeekerId Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        (store, work) = await database.OpenAsync<WorkStore>();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task Work_is_claimed_once_when_it_is_due_the_longest_due_first()
    {
        await work.AddAsync(Dana, [Item("b", 5), Item("a", 1), Item("later", 90)]);

        var claims = await ClaimAsync(1, at: 10);

        claims.Select(claim =>
            (claim.Item, claim.Attempt, claim.For)).Should().Equal((Item("a", 1), 1, (Asker)Dana), (Item("b", 5), 1, (Asker)Dana));
        (await ClaimAsync(2, at: 10)).Count.Should().Be(0, "somebody has them");
        (await work.CountAsync(Dana)).Should().Be(3);
    }

    [Fact]
    public async Task What_waits_is_seen_without_being_claimed_and_only_while_nobody_holds_it()
    {
        await work.AddAsync(Dana, [Item("b", 5), Item("a", 1), Item("later", 90)]);
        DueWork[] both = [Due("a", 1), Due("b", 5)];

        (await work.ListDueAsync(ProgrammeId.First, 10, At(10))).Should().Equal(both);
        (await work.ListDueAsync(ProgrammeId.First, 1, At(10))).Should().Equal(both[0]);
        (await work.ListDueAsync(new ProgrammeId(new Guid(2, 0, 0, new byte[8])), 10, At(10))).Count.Should().Be(0);
        (await ClaimAsync(1, at: 10)).Count.Should().Be(2, "who only looks holds nothing");
        (await work.ListDueAsync(ProgrammeId.First, 10, At(10))).Count.Should().Be(0);
        (await work.ListDueAsync(ProgrammeId.First, 10, At(60))).Select(due => due.Attempts).Should().Equal(1, 1);
    }

    private static DueWork Due(string key, int at) => new() { For = Dana, Item = Item(key, at), Attempts = 0 };

    [Fact]
    public async Task What_is_done_is_never_claimed_again_and_its_key_adds_nothing()
    {
        await work.AddAsync(Dana, [Item("a", 1)]);
        (await work.CompleteAsync(await ClaimAsync(1, at: 10), At(11))).Count.Should().Be(0);

        (await work.AddAsync(Dana, [Item("a", 1), Item("a", 2)])).Should().Be(0);
        (await ClaimAsync(2, at: 500)).Count.Should().Be(0);
        (await work.CountAsync(Dana)).Should().Be(0);
    }

    [Fact]
    public async Task A_lease_that_ended_leaves_the_work_to_the_next_and_the_first_cannot_note_it_any_more()
    {
        await work.AddAsync(Dana, [Item("a", 1)]);
        var first = await ClaimAsync(1, at: 10);

        (await ClaimAsync(2, at: 10.9)).Count.Should().Be(0);
        var second = await ClaimAsync(2, at: 11);

        second.Should().ContainSingle().Which.Attempt.Should().Be(2);
        (await work.CompleteAsync(first, At(11))).Should().Equal(first);
        (await work.CompleteAsync(second, At(11))).Count.Should().Be(0);
        (await work.CompleteAsync(second, At(11))).Should().Equal(second, "it is done already");
    }

    [Fact]
    public async Task What_is_given_back_is_claimed_again_at_its_new_time()
    {
        await work.AddAsync(Dana, [Item("a", 1)]);
        await work.ReleaseAsync(await ClaimAsync(1, at: 10), At(20));

        (await ClaimAsync(2, at: 19)).Count.Should().Be(0);
        (await ClaimAsync(3, at: 20)).Should().ContainSingle();
    }

    [Fact]
    public async Task Work_is_written_with_the_fact_or_not_at_all()
    {
        var request = Item("send request", 1) with { Contact = Given.Ruth.Id };
        await store.AppendAsync(Dana, Given.Ruth.Id, 7, Given.Sent("x"), Given.Later, [request]);
        (await work.CountAsync(Dana)).Should().Be(0, "the version is stale");

        await store.AppendAsync(Dana, Given.Ruth.Id, 0, Given.Sent("x"), Given.Later, [request]);
        (await store.AppendAsync(
            Dana, Given.Ruth.Id, 0, Given.Sent("x"), Given.Later, [request])).Should().BeOfType<AppendOutcome.AlreadyThere>();
        (await ClaimAsync(1, at: 10)).Should().ContainSingle().Which.Item.Should().Be(request);

        await store.EraseContactAsync(Dana, Given.Ruth.Id, new LocalDate(2026, 4, 1));
        (await work.CountAsync(Dana)).Should().Be(0, "what is about her went with her");
    }

    [Fact]
    public async Task Another_programme_has_nothing_to_claim_and_another_seeker_sees_nothing()
    {
        await work.AddAsync(Dana, [Item("a", 1)]);

        (await work.ClaimAsync(new ProgrammeId(new Guid(2, 0, 0, new byte[8])), Lease(1), 10, Minute, At(10))).Count.Should().Be(0);
        (await work.CountAsync(new SeekerId(new Guid(9, 0, 0, new byte[8])))).Should().Be(0);
        (await ClaimAsync(1, at: 10)).Should().ContainSingle();
    }

    [Fact]
    public async Task Many_workers_do_everything_and_nothing_twice()
    {
        const int Items = 600;
        await work.AddAsync(Dana, [.. Enumerable.Range(0, Items).Select(number => Item(FormattableString.Invariant($"{number:D4}"), 1))]);
        var done = new ConcurrentBag<string>();
        var lease = 0;

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var (_, own) = await database.OpenAsync<WorkStore>();
            while (await own.ClaimAsync(
                ProgrammeId.First, Lease(Interlocked.Increment(ref lease)), 50, Minute, At(10)) is { Count: > 0 } claims)
            {
                foreach (var claim in claims) done.Add(claim.Item.Key);
                (await own.CompleteAsync(claims, At(10))).Count.Should().Be(0);
            }
        })));

        done.Should().HaveCount(Items).And.OnlyHaveUniqueItems();
        (await work.CountAsync(Dana)).Should().Be(0);
    }

    [Fact]
    public async Task A_worker_takes_its_own_kind_only()
    {
        await work.AddAsync(Dana, [Item("a", 1), Item("b", 2) with { Kind = "digest" }]);

        (await work.ClaimAsync(ProgrammeId.First, "digest", Lease(1), 10, Minute, At(10))).Should().ContainSingle().Which.Item.Key
            .Should().Be("b");
        (await work.ClaimAsync(ProgrammeId.First, "digest", Lease(2), 10, Minute, At(10))).Count.Should().Be(0);
        (await ClaimAsync(3, at: 10)).Should().ContainSingle().Which.Item.Key.Should().Be("a");
    }

    [Fact]
    public async Task What_is_noted_is_told_to_whoever_claims_it_next_and_only_the_holder_notes()
    {
        await work.AddAsync(Dana, [Item("a", 1)]);
        var first = (await ClaimAsync(1, at: 10))[0];
        first.Note.Should().BeNull();
        (await work.NoteAsync(first, "handing over")).Should().BeTrue();
        (await work.FindAsync(Dana, "a"))!.Should().Match<KeptWork>(kept => kept.Note == "handing over" && kept.HeldUntil == At(11)
            && kept.DoneAt == null);

        var second = (await ClaimAsync(2, at: 11))[0];
        (second.Note, second.Attempt).Should().Be(("handing over", 2));
        (await work.NoteAsync(first, "late")).Should().BeFalse("somebody else holds it");
        (await work.CompleteAsync(first, "late", At(11))).Should().BeFalse();
        (await work.ReleaseAsync(second, "busy", At(20))).Should().BeTrue();
        (await ClaimAsync(3, at: 19)).Count.Should().Be(0);
        var third = (await ClaimAsync(4, at: 20))[0];
        third.Note.Should().Be("busy");
        (await work.CompleteAsync(third, "sent", At(20))).Should().BeTrue();
        (await work.NoteAsync(third, "again")).Should().BeFalse("it is done");
        (await work.FindAsync(Dana, "a"))!.Should().Match<KeptWork>(kept => kept.Note == "sent" && kept.HeldUntil == null
            && kept.DoneAt == At(20));
    }

    [Fact]
    public async Task A_person_settles_what_nobody_holds_and_what_they_have_seen()
    {
        await work.AddAsync(Dana, [Item("a", 1), Item("b", 30)]);
        var held = (await ClaimAsync(1, at: 10))[0];
        (await work.SettleAsync(Dana, "a", null, "withdrawn", At(10.5))).Should().BeFalse("somebody holds it");
        await work.NoteAsync(held, "handing over");
        (await work.SettleAsync(Dana, "a", null, "withdrawn", At(12))).Should().BeFalse("it has come further");
        (await work.SettleAsync(Dana, "a", "handing over", "unknown", At(12))).Should().BeTrue("the lease has ended");
        (await work.SettleAsync(Dana, "a", "unknown", "sent", At(13))).Should().BeTrue();
        (await work.CompleteAsync(held, "late", At(13))).Should().BeFalse();
        (await work.FindAsync(Dana, "a"))!.Should().Match<KeptWork>(kept => kept.Note == "sent" && kept.DoneAt == At(12));

        (await work.SettleAsync(new SeekerId(new Guid(9, 0, 0, new byte[8])), "b", null, "withdrawn", At(13))).Should().BeFalse();
        (await work.SettleAsync(Dana, "b", null, "withdrawn", At(13))).Should().BeTrue();
        (await ClaimAsync(2, at: 40)).Count.Should().Be(0);
        (await work.FindAsync(Dana, "c")).Should().BeNull();
    }

    [Fact]
    public async Task Work_is_listed_by_kind_and_contact_the_last_due_first()
    {
        await work.AddAsync(Dana, [Item("a", 1), Item("b", 2) with { Contact = Given.Ruth.Id }, Item("c", 3),
            Item("d", 4) with { Kind = "digest" }]);

        (await work.ListAsync(Dana, "send", null, 2)).Select(kept => kept.Item.Key).Should().Equal("c", "b");
        (await work.ListAsync(Dana, "send", Given.Ruth.Id, 9)).Select(kept => kept.Item)
            .Should().Equal(Item("b", 2) with { Contact = Given.Ruth.Id });
        (await work.ListAsync(new SeekerId(new Guid(9, 0, 0, new byte[8])), "send", null, 9)).Count.Should().Be(0);
    }

    [Fact]
    public async Task Work_is_found_by_how_its_note_begins_however_old()
    {
        await work.AddAsync(Dana, [Item("a", 1), Item("b", 2), Item("c", 3)]);
        await work.SettleAsync(Dana, "a", null, "Unknown so far", At(9));
        await work.SettleAsync(Dana, "b", null, "Sent", At(9));
        (await work.ListNotedAsync(Dana, "send", "Unknown ", 9)).Select(kept => kept.Item.Key).Should().Equal("a");
        (await work.ListNotedAsync(Dana, "send", "Unk_own%", 9)).Count.Should().Be(0);
    }

    [Fact]
    public async Task Every_kind_of_work_is_listed_for_one_who_asks_what_is_held()
    {
        await work.AddAsync(Dana, [Item("a", 1), Item("b", 2) with { Kind = "other" }]);
        (await work.ListAsync(Dana, kind: null, contact: null, 9)).Select(kept => kept.Item.Key).Should().BeEquivalentTo("a", "b");
    }

    [Fact]
    public async Task What_is_being_done_is_held_for_as_long_as_it_takes()
    {
        await work.AddAsync(Dana, [Item("a", 1)]);
        var claim = (await work.ClaimAsync(ProgrammeId.First, "send", Lease(1), 1, Duration.FromMinutes(1), At(2)))[0];
        (await work.NoteAsync(claim, "begun", At(10))).Should().BeTrue();
        (await work.FindAsync(Dana, "a"))!.HeldUntil.Should().Be(At(10));
        (await work.ClaimAsync(ProgrammeId.First, "send", Lease(2), 1, Duration.FromMinutes(1), At(9))).Count.Should().Be(0);
        (await work.ClaimAsync(ProgrammeId.First, "send", Lease(2), 1, Duration.FromMinutes(1), At(10))).Count.Should().Be(1);
        (await work.NoteAsync(claim, "late", At(20))).Should().BeFalse("somebody else has it by now");
    }

    private static Instant At(double minutes) => Given.Monday + Duration.FromMinutes(minutes);

    private static Guid Lease(int number) => new(number, 1, 1, new byte[8]);

    private static WorkItem Item(string key, int minutes) =>
        new() { Key = key, Kind = "send", DueAt = At(minutes), Document = "{\"to\":\"ruth\"}" };

    private Task<ValueList<WorkClaim>> ClaimAsync(int lease, double at) =>
        work.ClaimAsync(ProgrammeId.First, Lease(lease), 10, Minute, At(at));

    public sealed class OnSqlite() : WorkTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : WorkTests(DatabaseKind.PostgreSql);
}
