using InfoInterview.Storage;
using Xunit.Abstractions;

namespace InfoInterview.Tests.Crashes;

[Trait("Slow", "yes")]
public abstract class KilledImportTests(ITestOutputHelper output, DatabaseKind kind)
{
    [Fact]
    public async Task Every_confirmed_batch_is_there_whole_after_a_kill_and_a_repeated_one_doubles_nobody()
    {
        using var killed = new KilledDatabase(kind, seed: 20260309);
        await killed.SeedAsync();
        var most = 0;
        for (var round = 0; round < KilledDatabase.Rounds; round++)
        {
            // Each round begins the list anew, so the last batches of a round are new to the database.
            var confirmed = (await killed.KillAtWorkAsync("import", round, mostLines: 4 + (3 * round))).Count;
            most = Math.Max(most, confirmed);

            var store = await killed.Database.OpenAsync();
            var total = await TotalAsync(store);
            output.WriteLine(
                FormattableString.Invariant($"Round {round}: {confirmed} batches confirmed, {most} at most, {total} people there."));
            (total % Worker.BatchSize).Should().Be(0, "a batch is there whole or not at all");
            total.Should().BeGreaterThanOrEqualTo(most * Worker.BatchSize);
            var again = await store.ImportAsync(Given.Dana.Id, Worker.Batch(confirmed - 1, attempt: 99));
            again.Should().Be(new ImportCounts { Added = 0, Updated = 0, Unchanged = Worker.BatchSize });
            (await TotalAsync(store)).Should().Be(total);
            killed.ShouldBeSound();
        }
    }

    /// <summary>All but the one contact that was there before the imports.</summary>
    private static async Task<int> TotalAsync(InterviewStore store) =>
        (await store.ListContactsAsync(Given.Dana.Id, "organization", 0, 0)).Total;

    public sealed class OnSqlite(ITestOutputHelper output) : KilledImportTests(output, DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql(ITestOutputHelper output) : KilledImportTests(output, DatabaseKind.PostgreSql);
}
