using Xunit.Abstractions;

namespace InfoInterview.Chaos;

/// <summary>Nine of the twenty kills, as a rule; <c>INFOINTERVIEW_KILL_RUNS</c> says how many times as many.</summary>
[Trait("Slow", "yes")]
public sealed class ChaosOnSqliteTests(ITestOutputHelper output)
{
    private static readonly Trouble[] Troubles = [Trouble.None, Trouble.Pause, Trouble.FullDisk];

    [Fact]
    public async Task The_host_is_killed_and_nothing_confirmed_is_lost_doubled_or_half()
    {
        using var site = new Site(onServer: false);
        await using var rig = new Rig(site, 20261201, output.WriteLine);
        await rig.BeginAsync();
        for (var kill = 0; kill < Seeded.Kills(9); kill++) await rig.RoundAsync(Troubles[kill % Troubles.Length], killsHost: true);
        await rig.EndAsync();
    }

    [Fact]
    public async Task A_full_disk_is_told_and_the_host_goes_on_when_there_is_room()
    {
        using var disk = new SmallDisk();
        output.WriteLine(disk.What);
        using var site = new Site(onServer: false, disk);
        await using var rig = new Rig(site, 20261204, output.WriteLine);
        await rig.BeginAsync();
        for (var fill = 0; fill < Seeded.Kills(2); fill++) await rig.RoundAsync(Trouble.FullDisk, killsHost: fill % 3 == 2);
        await rig.EndAsync();
    }
}
