using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>Copies of a server's database, and the way back.</summary>
[Trait("Database", "PostgreSQL")]
public sealed class ServerBackupTests
{
    private static readonly LocalDate Today = new(2026, 4, 2);

    [PostgresFact]
    public async Task A_copy_brings_everything_back_but_whom_was_erased_or_silenced_since()
    {
        using var database = new TempDatabase(DatabaseKind.PostgreSql);
        await Everything.FillAsync(database);
        var before = await Everything.RowsAsync(database);
        var backup = new ServerBackup(database.Options) { Care = Given.Care };
        var folder = Path.GetDirectoryName(database.Path)!;
        var (_, work) = await database.OpenAsync<WorkStore>();
        await work.AddAsync(Given.Dana.Id, [new WorkItem { Key = "waits", Kind = "send", DueAt = Given.Monday }]);
        var report = await backup.WriteAsync(Path.Combine(folder, "monday.dump"));
        var (_, settings) = await database.OpenAsync<SettingStore>();
        (await settings.DeleteSettingAsync(Given.Dana.Id, Given.Setting().Name)).Should().BeTrue();
        report.Rows["Contacts"].Should().Be(before["Contacts"].Count);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(report.Path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using (var store = await database.OpenAsync())
        {
            await store.EraseContactAsync(Given.Dana.Id, Given.Ruth.Id, Today);
            await store.BlockContactAsync(
                Given.Dana.Id, Given.Person(5).Id, new DoNotContact { Reason = DoNotContactReason.Asked, Since = Today });
            await store.ImportAsync(Given.Dana.Id, [Given.Person(77)]);
        }

        database.EndHosts();
        var restored = await backup.RestoreAsync(report.Path, [], Today);

        restored.Erased.Should().Be(1);
        restored.Silenced.Should().BeGreaterThanOrEqualTo(1);
        restored.Unread.Should().BeEmpty();
        restored.Open.Should().Be(1);
        (_, work) = await database.OpenAsync<WorkStore>();
        (await work.FindAsync(Given.Dana.Id, "waits")).Should().Match<KeptWork>(kept => kept.Note == "asked" && kept.DoneAt == Given.Later);
        (_, settings) = await database.OpenAsync<SettingStore>();
        (await settings.FindSettingAsync(Given.Dana.Id, Given.Setting().Name)).Should().BeNull("it was taken away since");
        using var again = await database.OpenAsync();
        (await again.FindContactAsync(Given.Dana.Id, Given.Ruth.Id)).Should().BeNull("she was erased since");
        (await again.FindContactAsync(Given.Dana.Id, Given.Person(5).Id))!.Contact.MayBeContacted.Should().BeFalse("he asked since");
        (await again.FindContactAsync(Given.Dana.Id, Given.Person(77).Id)).Should().BeNull("he came after the copy");
        (await again.ListContactsAsync(Given.Dana.Id, null, 0, 1)).Total.Should().Be(before["Contacts"].Count - 1);

        // What was set aside would bring back whoever is erased now, and so would a copy that an upgrade has made.
        const string Aside = "SELECT 1 FROM pg_namespace WHERE nspname = 'infointerview_before_restore'";
        database.Ask(Aside).Should().ContainSingle();
        var made = $"{database.Options.DatabasePath}.before-upgrade-to-something.dump";
        await File.WriteAllTextAsync(made, "");
        await again.EraseContactAsync(Given.Dana.Id, Given.Person(4).Id, Today);
        database.Ask(Aside).Should().BeEmpty();
        File.Exists(made).Should().BeFalse();

        // Where nothing stands any more, a later copy tells who was erased.
        var later = await backup.WriteAsync(Path.Combine(folder, "tuesday.dump"));
        database.EndHosts();
        database.Run("DROP SCHEMA infointerview CASCADE");
        var anew = await backup.RestoreAsync(report.Path, [later.Path], Today);
        anew.Should().Match<RestoreReport>(one => one.Erased == 2 && one.Before == null && one.Unread.IsEmpty);
    }

    [PostgresFact]
    public async Task A_copy_that_is_damaged_or_a_database_in_use_changes_nothing()
    {
        using var database = new TempDatabase(DatabaseKind.PostgreSql);
        await Everything.FillAsync(database);
        database.EndHosts();
        var backup = new ServerBackup(database.Options);
        var report = await backup.WriteAsync(Path.Combine(Path.GetDirectoryName(database.Path)!, "monday.dump"));
        var store = await database.OpenAsync();
        await store.FindSeekerAsync(Given.Dana.Id);
        (await backup.Invoking(it => it.RestoreAsync(report.Path, [], Today)).Should().ThrowAsync<StorageException>())
            .Which.Problem.Should().Be(StorageProblem.Busy);
        database.EndHosts();
        var before = await Everything.RowsAsync(database);
        database.EndHosts();
        var bytes = await File.ReadAllBytesAsync(report.Path);
        await File.WriteAllBytesAsync(report.Path, bytes[..(bytes.Length * 2 / 3)]);

        (await backup.Invoking(it => it.RestoreAsync(report.Path, [], Today)).Should().ThrowAsync<StorageException>())
            .Which.Problem.Should().Be(StorageProblem.Damaged);
        (await Everything.RowsAsync(database)).Should().BeEquivalentTo(before);
    }
}
