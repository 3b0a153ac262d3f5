using Xunit.Abstractions;

namespace InfoInterview.Tests.Crashes;

[Trait("Slow", "yes")]
public abstract class KilledUpgradeTests(ITestOutputHelper output, DatabaseKind kind)
{
    [Fact]
    public async Task A_kill_while_the_database_is_made_leaves_one_that_the_next_start_completes()
    {
        var random = new Random(20260316);
        var early = 0;
        for (var round = 0; round < KilledDatabase.Rounds; round++)
        {
            using var database = new TempDatabase(kind, isNew: true);
            using var child = Child.Start("idle", database.Where, round);
            await child.SaysAsync(1);
            await Task.Delay(random.Next(1000));
            await child.KillAsync();
            output.WriteLine(FormattableString.Invariant($"Round {round}: migration {(child.HasMigrated ? "ended" : "cut off")}."));
            if (!child.HasMigrated) early++;

            var store = await database.OpenAsync();
            await store.SaveSeekerAsync(Given.Dana);
            (await store.FindSeekerAsync(Given.Dana.Id)).Should().Be(Given.Dana);
            KilledDatabase.ShouldBeSound(database);
        }

        early.Should().BePositive("some of the kills must have come before the end of the migration");
    }

    public sealed class OnSqlite(ITestOutputHelper output) : KilledUpgradeTests(output, DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql(ITestOutputHelper output) : KilledUpgradeTests(output, DatabaseKind.PostgreSql);
}
