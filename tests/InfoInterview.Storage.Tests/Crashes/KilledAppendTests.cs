using InfoInterview.Storage;
using Xunit.Abstractions;

namespace InfoInterview.Tests.Crashes;

[Trait("Slow", "yes")]
public abstract class KilledAppendTests(ITestOutputHelper output, DatabaseKind kind)
{
    [Fact]
    public async Task Every_confirmed_fact_is_there_after_a_kill_and_a_repeated_one_is_not_doubled()
    {
        using var killed = new KilledDatabase(kind, seed: 20260302);
        await killed.SeedAsync();
        var confirmed = new List<string>();
        for (var round = 0; round < KilledDatabase.Rounds; round++)
        {
            var keys = await killed.KillAtWorkAsync("append", round, mostLines: 40);
            keys.Should().NotBeEmpty();
            confirmed.AddRange(keys);

            var store = await killed.Database.OpenAsync();
            var found = (await store.FindEngagementAsync(Given.Dana.Id, Given.Ruth.Id))!;
            var recorded = found.Engagement.Facts.Select(fact => fact.Key!).ToList();
            output.WriteLine(FormattableString.Invariant(
                $"Round {round}: {keys.Count} confirmed now, {confirmed.Count} in all, {recorded.Count} recorded."));
            recorded.Should().OnlyHaveUniqueItems().And.Contain(confirmed);
            found.Version.Should().Be(recorded.Count);
            recorded.Count.Should().BeInRange(confirmed.Count, confirmed.Count + round
                + 1, "a kill leaves at most one fact that was written and not yet confirmed");
            killed.ShouldBeSound();

            var again = await store.AppendAsync(Given.Dana.Id, Given.Ruth.Id, 0, Given.Yes(keys[^1]), Given.Later);
            again.Should().BeOfType<AppendOutcome.AlreadyThere>().Which.Version.Should().Be(found.Version);
        }
    }

    public sealed class OnSqlite(ITestOutputHelper output) : KilledAppendTests(output, DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql(ITestOutputHelper output) : KilledAppendTests(output, DatabaseKind.PostgreSql);
}
