using InfoInterview.Storage;
using InfoInterview.Storage.Records;
using InfoInterview.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InfoInterview.Tests;

/// <summary>Files of every version that ever landed, with rows in every table that they had.</summary>
public sealed class OlderVersionTests
{
    public static TheoryData<string> Versions { get; } = ["20261122231513_Initial", "20261123021555_DoNotContact", "20261123053050_Notes",
        "20261123055850_PlansAndActions"];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_file_of_an_older_version_opens_with_everything_in_it(string version)
    {
        using var now = new TempDatabase();
        using var old = new TempDatabase();
        await Everything.FillAsync(now);
        var tables = MakeOld(old, now, version);

        var (store, due) = await old.OpenAsync<DueStore>();

        // Where each contact stands is folded from the facts, by whoever reads first.
        (await due.CountAsync(Given.Dana.Id, Given.Later)).Started.Should().BePositive();
        var (before, after) = (await Everything.RowsAsync(now), await Everything.RowsAsync(old));
        foreach (var table in tables)
            AsTheyWere(after[table]).Should().Equal(AsTheyWere(before[table]), "nothing of {0} may be lost", table);
        if (tables.Contains("DoNotContact", StringComparer.Ordinal)) after["Marks"].Should().Equal(before["Marks"]);
        after["Programmes"].Should().Equal(before["Programmes"]);
        (await store.FindSeekerAsync(Given.Dana.Id)).Should().Be(Given.Dana);
        foreach (var table in (string[])["WordParts", "ContactWords"])
            after[table].Should().Equal(before[table], "{0} are made of the contacts", table);
        (await store.ListDuplicatesAsync(Given.Dana.Id, 0, 10)).Should()
            .Be(await (await now.OpenAsync()).ListDuplicatesAsync(Given.Dana.Id, 0, 10));
    }

    [Fact]
    public async Task Before_an_upgrade_a_copy_of_the_file_is_made_for_the_user_alone_and_erasing_takes_it_away()
    {
        using var now = new TempDatabase();
        using var old = new TempDatabase();
        await Everything.FillAsync(now);
        MakeOld(old, now, "20261123055850_PlansAndActions");
        using var store = await old.OpenAsync();

        var copy = old.Path + ".before-upgrade-to-20261130022443_Programmes";
        File.Exists(copy).Should().BeTrue();
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(copy).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using (var broughtBack = new TempDatabase())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(broughtBack.Path)!);
            File.Copy(copy, broughtBack.Path);
            broughtBack.Ask("SELECT MigrationId FROM __EFMigrationsHistory ORDER BY 1 DESC LIMIT 1").Should().Equal(
                "20261123055850_PlansAndActions");
            (await (await broughtBack.OpenAsync()).FindEngagementAsync(Given.Dana.Id, Given.Ruth.Id))!.Version.Should().Be(3);
        }

        File.Copy(now.Path + ".key", old.Path + ".key");
        await store.EraseContactAsync(Given.Dana.Id, Given.Ruth.Id, new NodaTime.LocalDate(2026, 4, 2));
        File.Exists(copy).Should().BeFalse("it would bring her back");
        (await old.TextOfEverythingAsync()).Should().NotContain("halvorsen");
    }

    [Fact]
    public async Task A_new_file_needs_no_copy()
    {
        using var database = new TempDatabase();
        using var store = await database.OpenAsync();

        Directory.GetFiles(Path.GetDirectoryName(database.Path)!, "*before-upgrade*").Should().BeEmpty();
    }

    /// <summary>Rows without what is folded from the facts later on.</summary>
    internal static IEnumerable<string> AsTheyWere(IEnumerable<string> rows) =>
        rows.Select(row => string.Join(" | ", row.Split(" | ").Where(column => !column.StartsWith("Place ", StringComparison.Ordinal)
            && !column.StartsWith("ToCompare ", StringComparison.Ordinal))));

    /// <summary>Makes a file of an older version with the rows of a present one; gives its tables.</summary>
    internal static IReadOnlyList<string> MakeOld(TempDatabase old, TempDatabase now, string version)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(old.Path)!);
        File.WriteAllText(old.Path, "");
        using (var provider = old.NewProvider())
        {
            using var context = provider.CreateContext();
            old.Ask(context.GetService<IMigrator>().GenerateScript(
                toMigration: version, options: MigrationsSqlGenerationOptions.NoTransactions));
        }

        old.Ask($"PRAGMA application_id = {SqliteUpgrade.ApplicationId}");
        var tables = old.Ask(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'").Cast<string>().ToList();
        foreach (var table in tables)
        {
            var columns = string.Join(", ", old.Ask($"SELECT name FROM pragma_table_info('{table}')").Select(column => $"\"{column}\""));
            old.Ask($"ATTACH '{now.Path}' AS now; PRAGMA foreign_keys = OFF; INSERT INTO \"{table}\" ({columns}) SELECT {columns} FROM now.\"{table}\"");
        }

        // What says how the words are made is younger than all of these.
        if (tables.Contains("Marks", StringComparer.Ordinal)) old.Run($"DELETE FROM Marks WHERE Name = '{MarkRow.Words}'");
        return tables;
    }
}
