namespace InfoInterview.Tests.Crashes;

/// <summary>A database on which a process works until it is killed; used round after round.</summary>
internal sealed class KilledDatabase : IDisposable
{
    private readonly TempDatabase database;
    private readonly Random random;

    public KilledDatabase(DatabaseKind kind, int seed)
    {
        database = new TempDatabase(kind);
        random = new Random((int)(Seeded.Number((uint)seed) & int.MaxValue));
    }

    public static int Rounds { get; } = Seeded.Kills(10);

    public TempDatabase Database => database;

    public async Task SeedAsync()
    {
        using var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Given.Dana.Id, Given.Ruth with { Organization = null }, 0);
    }

    /// <summary>
    /// Kills a process soon after its first lines, at an instant that falls anywhere in a write; gives what it had confirmed.
    /// </summary>
    public async Task<IReadOnlyList<string>> KillAtWorkAsync(string role, int number, int mostLines)
    {
        using var child = Child.Start(role, database.Where, number);
        await child.SaysAsync(3 + random.Next(mostLines));
        await Task.Delay(TimeSpan.FromMilliseconds(random.Next(12)));
        await child.KillAsync();
        return child.Confirmed;
    }

    /// <summary>Fails unless the file is sound and every record is whole.</summary>
    public void ShouldBeSound() => ShouldBeSound(database);

    public static void ShouldBeSound(TempDatabase database)
    {
        if (database.Kind == DatabaseKind.Sqlite)
        {
            database.Ask("PRAGMA integrity_check").Should().Equal("ok");
            database.Ask("PRAGMA foreign_key_check").Should().BeEmpty();
        }

        database.Ask("SELECT 1 FROM \"Engagements\" e WHERE e.\"Version\" <> (SELECT count(*) FROM \"Facts\" f WHERE f.\"Owner\" = e.\"Owner\" AND f.\"Contact\" = e.\"Contact\")").Should().BeEmpty();
        database.Ask("SELECT 1 FROM \"Contacts\" c WHERE NOT EXISTS (SELECT 1 FROM \"ContactKeys\" k WHERE k.\"Owner\" = c.\"Owner\" AND k.\"Contact\" = c.\"Id\")").Should().BeEmpty();
    }

    public void Dispose() => database.Dispose();
}
