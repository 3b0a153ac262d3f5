using Xunit.Abstractions;

namespace InfoInterview.Chaos;

/// <summary>Twenty kills as a rule, all told; <c>INFOINTERVIEW_KILL_RUNS</c> says how many times as many.</summary>
[Trait("Slow", "yes")]
public sealed class ChaosTests(ITestOutputHelper output)
{
    [Fact]
    public Task On_sqlite_the_host_is_killed_and_nothing_confirmed_is_lost_doubled_or_half() =>
        KillHostAsync(() => new Site(onServer: false), 20261201, Seeded.Kills(9), [Trouble.None, Trouble.Pause, Trouble.FullDisk]);

    [Fact]
    [Trait("Database", "PostgreSQL")]
    public Task On_postgresql_the_host_is_killed_and_nothing_confirmed_is_lost_doubled_or_half() =>
        KillHostAsync(() => new Site(onServer: true), 20261202, Seeded.Kills(9), [Trouble.None, Trouble.Pause, Trouble.Cut]);

    [Fact]
    [Trait("Database", "PostgreSQL")]
    public async Task The_server_is_killed_and_the_host_goes_on_when_it_is_back()
    {
        await using var rig = new Rig(new Site(onServer: true), 20261203, output.WriteLine);
        await rig.BeginAsync();
        for (var kill = 0; kill < Seeded.Kills(2); kill++)
            await rig.RoundAsync(kill % 2 == 0 ? Trouble.KillServer : Trouble.Halt, killsHost: kill % 10 == 9);
        await rig.EndAsync();
    }

    [Fact]
    public async Task A_full_disk_is_told_and_the_host_goes_on_when_there_is_room()
    {
        using var disk = new SmallDisk();
        output.WriteLine(disk.What);
        await using var rig = new Rig(new Site(onServer: false, disk), 20261204, output.WriteLine);
        await rig.BeginAsync();
        for (var fill = 0; fill < Seeded.Kills(2); fill++) await rig.RoundAsync(Trouble.FullDisk, killsHost: fill % 3 == 2);
        await rig.EndAsync();
    }

    private async Task KillHostAsync(Func<Site> site, uint seed, int kills, Trouble[] troubles)
    {
        await using var rig = new Rig(site(), seed, output.WriteLine);
        await rig.BeginAsync();
        for (var kill = 0; kill < kills; kill++) await rig.RoundAsync(troubles[kill % troubles.Length], killsHost: true);
        await rig.EndAsync();
    }
}
