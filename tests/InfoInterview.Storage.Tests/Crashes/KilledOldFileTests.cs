using Xunit.Abstractions;

namespace InfoInterview.Tests.Crashes;

[Trait("Slow", "yes")]
public sealed class KilledOldFileTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_kill_while_an_older_file_is_brought_up_to_date_loses_nothing()
    {
        var random = new Random((int)(Seeded.Number(20261130) & int.MaxValue));
        using var now = new TempDatabase();
        await Everything.FillAsync(now);
        var store = await now.OpenAsync();
        for (var batch = 0; batch < 10; batch++) await store.ImportAsync(
            Given.Dana.Id, [.. Enumerable.Range(100 + (batch * 300), 300).Select(number => Given.Person(number))]);
        var before = await Everything.RowsAsync(now);
        var early = 0;
        for (var round = 0; round < KilledDatabase.Rounds; round++)
        {
#pragma warning disable CA2000 // Its using disposes of it.
            using var old = new TempDatabase();
#pragma warning restore CA2000
            var tables = OlderVersionTests.MakeOld(old, now, "20261123055850_PlansAndActions");
            using var child = Child.Start("idle", old.Where, round);
            await child.SaysAsync(1);
            await Task.Delay(random.Next(1500));
            await child.KillAsync();
            output.WriteLine(
                FormattableString.Invariant($"Round {round}: the upgrade {(child.HasMigrated ? "had ended" : "was cut off")}."));
            if (!child.HasMigrated) early++;

            using (await old.OpenAsync())
            {
                var after = await Everything.RowsAsync(old);
                foreach (var table in tables)
                    OlderVersionTests.AsTheyWere(after[table]).Should().Equal(OlderVersionTests.AsTheyWere(before[table]), "nothing of {0} may be lost", table);
            }

            KilledDatabase.ShouldBeSound(old);
        }

        early.Should().BePositive("some of the kills must have come before the end of the upgrade");
    }
}
