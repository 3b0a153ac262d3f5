using InfoInterview.Engagements;
using InfoInterview.Storage;

namespace InfoInterview.Tests.Crashes;

/// <summary>A process is killed in the middle of its work, again and again on one database; what it had confirmed is there, and nothing else in part.</summary>
public sealed class KilledProcessTests
{
    private const int Rounds = 10;

    [Fact]
    public async Task Every_confirmed_fact_is_there_after_a_kill_and_a_repeated_one_is_not_doubled()
    {
        using var database = new TempDatabase();
        await SeedAsync(database);
        var random = new Random(20260302);
        var confirmed = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            var keys = await KillAtWorkAsync("append", database, round, 3 + random.Next(60), random);
            keys.Should().NotBeEmpty();
            confirmed.AddRange(keys);

            var store = await database.OpenAsync();
            var found = (await store.FindEngagementAsync(Given.Dana.Id, Given.Ruth.Id))!;
            var recorded = found.Engagement.Facts.Select(fact => fact.Key!).ToList();
            recorded.Should().OnlyHaveUniqueItems().And.Contain(confirmed);
            found.Version.Should().Be(recorded.Count);
            recorded.Count.Should().BeInRange(confirmed.Count, confirmed.Count + round + 1, "a kill leaves at most one fact that was written and not yet confirmed");
            Sound(database);

            var again = await store.AppendAsync(Given.Dana.Id, Given.Ruth.Id, 0, Given.Yes(keys[^1]), Given.Later);
            again.Should().BeOfType<AppendOutcome.AlreadyThere>().Which.Version.Should().Be(found.Version);
        }
    }

    [Fact]
    public async Task Every_confirmed_batch_is_there_whole_after_a_kill_and_a_repeated_one_doubles_nobody()
    {
        using var database = new TempDatabase();
        await SeedAsync(database);
        var random = new Random(20260309);
        var most = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var confirmed = (await KillAtWorkAsync("import", database, round, 3 + random.Next(12), random)).Count;
            most = Math.Max(most, confirmed);

            var store = await database.OpenAsync();
            var total = (await store.ListContactsAsync(Given.Dana.Id, "organization", 0, 0)).Total;
            (total % Worker.BatchSize).Should().Be(0, "a batch is there whole or not at all");
            total.Should().BeGreaterThanOrEqualTo(most * Worker.BatchSize);
            (await store.ImportAsync(Given.Dana.Id, Worker.Batch(confirmed - 1, attempt: 99))).Should().Be(new ImportCounts { Added = 0, Updated = 0, Unchanged = Worker.BatchSize });
            (await store.ListContactsAsync(Given.Dana.Id, "organization", 0, 0)).Total.Should().Be(total);
            Sound(database);
        }
    }

    [Fact]
    public async Task A_kill_while_the_database_is_made_leaves_one_that_the_next_start_completes()
    {
        var random = new Random(20260316);
        var early = 0;
        for (var round = 0; round < Rounds; round++)
        {
            using var database = new TempDatabase();
            using (var child = Child.Start("append", database.Path, round))
            {
                await child.SaysAsync(1);
                await Task.Delay(random.Next(500));
                await KillQuietlyAsync(child);
                if (!child.HasMigrated) early++;
            }

            var store = await database.OpenAsync();
            await store.SaveSeekerAsync(Given.Dana);
            (await store.FindSeekerAsync(Given.Dana.Id)).Should().Be(Given.Dana);
            Sound(database);
        }

        early.Should().BePositive("some of the kills must have come before the end of the migration");
    }

    private static async Task<IReadOnlyList<string>> KillAtWorkAsync(string role, TempDatabase database, int number, int lines, Random random)
    {
        using var child = Child.Start(role, database.Path, number);
        await child.SaysAsync(lines);
        await Task.Delay(TimeSpan.FromMicroseconds(random.Next(8000)));
        await child.KillAsync();
        return child.Confirmed;
    }

    // On an empty database the child ends by itself, because there is nobody to add a fact to; the kill may come after that.
    private static async Task KillQuietlyAsync(Child child)
    {
        try
        {
            await child.KillAsync();
        }
        catch (Xunit.Sdk.XunitException) when (child.HasMigrated)
        {
        }
    }

    private static async Task SeedAsync(TempDatabase database)
    {
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Given.Dana.Id, Given.Ruth with { Organization = null }, 0);
    }

    private static void Sound(TempDatabase database)
    {
        database.Ask("PRAGMA integrity_check").Should().Equal("ok");
        database.Ask("PRAGMA foreign_key_check").Should().BeEmpty();
        database.Ask("SELECT 1 FROM Engagements e WHERE e.Version <> (SELECT count(*) FROM Facts f WHERE f.Owner = e.Owner AND f.Contact = e.Contact)").Should().BeEmpty();
        database.Ask("SELECT 1 FROM Contacts c WHERE NOT EXISTS (SELECT 1 FROM ContactKeys k WHERE k.Owner = c.Owner AND k.Contact = c.Id)").Should().BeEmpty();
    }
}
