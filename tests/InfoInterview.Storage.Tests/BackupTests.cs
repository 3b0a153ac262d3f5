using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

public sealed class BackupTests : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 30);

    private readonly TempDatabase database = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("infointerview-backup-");

    private string Target => Path.Combine(folder.FullName, "first", "copy.db");

    public void Dispose()
    {
        database.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_copy_has_everything_of_one_moment_while_others_write()
    {
        using var store = await FilledAsync(20);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var number = 100; !stop.IsCancellationRequested; number++) await store.SaveContactAsync(Given.Dana.Id,
                Given.Person(number), 0, CancellationToken.None);
        });
        var report = await new DatabaseBackup(database.Path).WriteAsync(Target);
        await stop.CancelAsync();
        await writing;

        report.Rows["Contacts"].Should().BeGreaterThanOrEqualTo(20);
        report.Bytes.Should().Be(new FileInfo(Target).Length);
        Directory.GetFiles(Path.GetDirectoryName(Target)!).Select(Path.GetFileName).Should().BeEquivalentTo(["copy.db"]);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Target).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await new DatabaseBackup(database.Path).Invoking(backup => backup.WriteAsync(Target)).Should().ThrowAsync<StorageException>();
    }

    [Fact]
    public async Task What_is_brought_back_is_what_was_copied_and_what_stood_there_is_set_aside()
    {
        using (var store = await FilledAsync(3))
        {
            await store.AppendAsync(Given.Dana.Id, Given.Person(1).Id, 0, Given.Sent(), Given.Later);
            await new DatabaseBackup(database.Path).WriteAsync(Target);
            await store.AppendAsync(Given.Dana.Id, Given.Person(1).Id, 1, Given.Yes("later"), Given.Later);
        }

        var report = await new DatabaseBackup(database.Path).RestoreAsync(Target, [], Today);

        (report.Erased, report.Silenced, report.Unread.Count).Should().Be((0, 0, 0));
        File.Exists(report.Before).Should().BeTrue();
        using var again = await database.OpenAsync();
        (await again.FindEngagementAsync(Given.Dana.Id, Given.Person(1).Id))!.Version.Should().Be(1);
        (await again.ListContactsAsync(Given.Dana.Id, null, 0, 10)).Total.Should().Be(3);
        var (_, imports) = await database.OpenAsync<ImportStore>();
        (await imports.UndoAsync(Given.Dana.Id, Given.Import(1), Given.Monday))!.Removed.Should().Be(2, "what an import did is copied too");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_waited_is_not_done_again_and_settings_that_count_are_those_of_last(bool isThere)
    {
        var name = Given.Setting().Name;
        using (var filled = await FilledAsync(1))
        {
            var (one, work) = await database.OpenAsync<WorkStore>();
            var (other, settings) = await database.OpenAsync<SettingStore>();
            using (one)
            using (other)
            {
                await work.AddAsync(Given.Dana.Id, [new WorkItem { Key = "waits", Kind = "send", DueAt = Given.Monday },
                    new WorkItem { Key = "proposed", Kind = "propose", DueAt = Given.Monday }]);
                await settings.SaveSettingAsync(Given.Dana.Id, Given.Setting(), 0);
                await new DatabaseBackup(database.Path).WriteAsync(Target);
                if (!isThere) await settings.DeleteSettingAsync(Given.Dana.Id, name);
            }
        }

        var report = await new DatabaseBackup(database.Path) { Care = Given.Care }.RestoreAsync(Target, [], Today);
        report.Open.Should().Be(1);
        var (store, after) = await database.OpenAsync<WorkStore>();
        using (store)
        {
            (await after.FindAsync(Given.Dana.Id, "waits")).Should().Match<KeptWork>(kept => kept.Note == "asked"
                && kept.DoneAt == Given.Later);
            (await after.FindAsync(Given.Dana.Id, "proposed"))!.DoneAt.Should().BeNull();
        }

        var (last, kept) = await database.OpenAsync<SettingStore>();
        using (last) (await kept.FindSettingAsync(Given.Dana.Id, name) is not null).Should().Be(isThere);
    }

    [Fact]
    public async Task A_copy_can_be_made_without_a_setting()
    {
        var name = Given.Setting().Name;
        using var store = await FilledAsync(1);
        var (other, settings) = await database.OpenAsync<SettingStore>();
        using var opened = other;
        var secret = Given.Setting(text: "secret-in-a-setting");
        await settings.SaveSettingAsync(Given.Dana.Id, secret, 0);
        var report = await new DatabaseBackup(database.Path) { SettingsLeftOut = [name] }.WriteAsync(Target);
        report.Rows["Settings"].Should().Be(0);
        (await File.ReadAllBytesAsync(Target)).AsSpan().IndexOf(secret.Content.AsSpan()).Should().Be(-1);
        (await settings.FindSettingAsync(Given.Dana.Id, name)).Should().NotBeNull();
    }

    [Fact]
    public async Task Nobody_who_was_erased_or_silenced_since_is_revived()
    {
        using (var store = await FilledAsync(4))
        {
            await new DatabaseBackup(database.Path).WriteAsync(Target);
            await store.EraseContactAsync(Given.Dana.Id, Given.Person(0).Id, Today);
            await store.AppendAsync(Given.Dana.Id, Given.Person(1).Id, 0,
                new ReplyReceived { At = Given.Monday, Meaning = ReplyMeaning.DoNotContact }, Given.Later);
            await store.BlockContactAsync(Given.Dana.Id, Given.Person(2).Id,
                new DoNotContact { Reason = DoNotContactReason.Complaint, Since = Today });
        }

        var report = await new DatabaseBackup(database.Path).RestoreAsync(Target, [], Today);

        (report.Erased, report.Silenced).Should().Be((1, 2));
        using var again = await database.OpenAsync();
        (await again.FindContactAsync(Given.Dana.Id, Given.Person(0).Id)).Should().BeNull();
        (await database.TextOfEverythingAsync()).Should()
            .NotContain("person0@example.com", "not even the files have them, but for the one set aside, where they are erased");
        (await again.FindContactAsync(Given.Dana.Id, Given.Person(1).Id))!.Contact.MayBeContacted.Should().BeFalse();
        (await again.FindContactAsync(Given.Dana.Id, Given.Person(2).Id))!.Contact.MayBeContacted.Should().BeFalse();
        (await again.FindContactAsync(Given.Dana.Id, Given.Person(3).Id))!.Contact.MayBeContacted.Should().BeTrue();
        (await again.ImportAsync(Given.Dana.Id, [Given.Person(0, attempt: 1)])).Refused.Should().Be(1);
    }

    [Fact]
    public async Task Nobody_is_revived_of_whom_little_is_known_who_was_silent_too_or_whose_record_is_broken()
    {
        var named = new Contact { Id = Given.ContactId(70), Name = PersonName.Parse("Quellenbrunn") };
        using (var store = await FilledAsync(4))
        {
            await store.SaveContactAsync(Given.Dana.Id, named, 0);
            await store.BlockContactAsync(Given.Dana.Id, Given.Person(0).Id, new DoNotContact { Reason = DoNotContactReason.Asked });
            await new DatabaseBackup(database.Path).WriteAsync(Target);
            await store.BlockContactAsync(Given.Dana.Id, Given.Person(1).Id, new DoNotContact { Reason = DoNotContactReason.Asked });
            foreach (var id in new[] { named.Id, Given.Person(0).Id, Given.Person(1).Id, Given.Person(2).Id })
                await store.EraseContactAsync(Given.Dana.Id, id, Today);
        }

        await using (var copy = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Target};Pooling=False"))
        {
            await copy.OpenAsync();
            await using var command = copy.CreateCommand();
            command.CommandText = "UPDATE Contacts SET Document = '[null' WHERE SearchText LIKE '%personc example%'";
            (await command.ExecuteNonQueryAsync()).Should().Be(1);
        }

        (await new DatabaseBackup(database.Path).RestoreAsync(Target, [], Today)).Erased.Should().Be(4);
        using var again = await database.OpenAsync();
        (await again.ListContactsAsync(Given.Dana.Id, null, 0, 10)).Items.Select(one => one.Contact.Id).Should()
            .BeEquivalentTo([Given.Person(3).Id]);
    }

    [Fact]
    public async Task A_later_copy_tells_of_an_erasure_when_the_database_is_lost()
    {
        var second = Path.Combine(folder.FullName, "second", "copy.db");
        using (var store = await FilledAsync(2))
        {
            await new DatabaseBackup(database.Path).WriteAsync(Target);
            await store.EraseContactAsync(Given.Dana.Id, Given.Person(0).Id, Today);
            await new DatabaseBackup(database.Path).WriteAsync(second);
        }

        await File.WriteAllTextAsync(database.Path, "not a database any more");
        var report = await new DatabaseBackup(database.Path).RestoreAsync(Target, [second], Today);

        report.Erased.Should().Be(1);
        report.Unread.Should().Equal(database.Path);
    }

    [Fact]
    public async Task A_broken_copy_and_a_database_in_use_are_refused_and_nothing_is_changed()
    {
        using var store = await FilledAsync(2);
        await new DatabaseBackup(database.Path).WriteAsync(Target);
        (await Restoring()).Should().Be(StorageProblem.Busy);
        store.Dispose();

        await using (var copy = new FileStream(Target, FileMode.Open))
        {
            copy.Position = copy.Length / 2;
            await copy.WriteAsync(new byte[20_000]);
        }

        (await Restoring()).Should().Be(StorageProblem.Damaged);
        using var again = await database.OpenAsync();
        (await again.ListContactsAsync(Given.Dana.Id, null, 0, 10)).Total.Should().Be(2);

        async Task<StorageProblem> Restoring() =>
            (await new DatabaseBackup(database.Path).Invoking(backup => backup.RestoreAsync(Target, [], Today)).Should()
                .ThrowAsync<StorageException>()).Which.Problem;
    }

    private async Task<InterviewStore> FilledAsync(int people)
    {
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        var (_, imports) = await database.OpenAsync<ImportStore>();
        await imports.BeginAsync(Given.Dana.Id, Given.Import(1), "Connections.csv", Given.Monday);
        await store.ImportAsync(Given.Dana.Id, Enumerable.Range(0, people).Select(number => Given.Person(number)).ToArray(),
            Given.Import(1));
        return store;
    }
}
