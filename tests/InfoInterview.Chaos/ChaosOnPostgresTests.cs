using Xunit.Abstractions;

namespace InfoInterview.Chaos;

/// <summary>
/// Nine of the twenty kills are of the host, and two of the server under it; <c>INFOINTERVIEW_KILL_RUNS</c> says how many times as many.
/// </summary>
[Trait("Slow", "yes")]
[Trait("Database", "PostgreSQL")]
public sealed class ChaosOnPostgresTests(ITestOutputHelper output)
{
    private static readonly Trouble[] Troubles = [Trouble.None, Trouble.Pause, Trouble.Cut];

    [Fact]
    public async Task The_host_is_killed_and_nothing_confirmed_is_lost_doubled_or_half()
    {
        using var site = new Site(onServer: true);
        await using var rig = new Rig(site, 20261202, output.WriteLine);
        await rig.BeginAsync();
        for (var kill = 0; kill < Seeded.Kills(9); kill++) await rig.RoundAsync(Troubles[kill % Troubles.Length], killsHost: true);
        await rig.EndAsync();
    }

    [Fact]
    public async Task The_server_is_killed_and_the_host_goes_on_when_it_is_back()
    {
        using var site = new Site(onServer: true);
        await using var rig = new Rig(site, 20261203, output.WriteLine);
        await rig.BeginAsync();
        for (var kill = 0; kill < Seeded.Kills(2); kill++)
            await rig.RoundAsync(kill % 2 == 0 ? Trouble.KillServer : Trouble.Halt, killsHost: kill % 10 == 9);
        await rig.EndAsync();
    }
}
