using System.Diagnostics;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>What the disk, other programs and readers do to an embedded database: each is told for what it is, and nothing is
/// half.</summary>
public sealed class FaultTests
{
    private static SeekerId Dana => Given.Dana.Id;

    [Fact]
    public async Task A_full_disk_is_told_and_leaves_nothing_half()
    {
        using var database = new TempDatabase();
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(Dana, [Given.Person(0)]);
        using (Fill(database.Path))
        {
            var full = await store.Invoking(
                it => it.ImportAsync(Dana, [.. Enumerable.Range(1, 2_000).Select(number => Given.Person(number))]))
                .Should().ThrowAsync<StorageException>();
            full.Which.Problem.Should().Be(StorageProblem.DiskFailed);
            (await store.ListContactsAsync(Dana, null, 0, 10)).Total.Should().Be(1);
        }

        (await store.ImportAsync(Dana, [Given.Person(2)])).Added.Should().Be(1, "once there is room, it goes on");
    }

    [Fact]
    public async Task Many_writers_behind_another_program_are_all_told_within_one_wait()
    {
        using var database = new TempDatabase();
        var first = await database.OpenAsync();
        await first.SaveSeekerAsync(Given.Dana);
        using var provider = new SqliteProvider(database.Path, busySeconds: 2);
        using var store = new InterviewStore(provider);
        await store.MigrateAsync();
        await using var other = new SqliteConnection($"Data Source={database.Path};Pooling=False");
        await other.OpenAsync();
        await using (await other.BeginTransactionAsync())
        {
            var start = Stopwatch.GetTimestamp();
            var told = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(async () =>
            {
                try
                {
                    await store.SaveContactAsync(Dana, Given.Person(number), 0);
                    return null;
                }
                catch (StorageException exception)
                {
                    return (StorageProblem?)exception.Problem;
                }
            })));
            told.Should().OnlyContain(problem => problem == StorageProblem.Busy);
            Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(2 * 3), "the waits do not add up");
        }

        (await store.SaveContactAsync(Dana, Given.Person(1), 0)).Should().BeOfType<SaveOutcome.Saved>();
    }

    [Fact]
    public async Task What_was_erased_while_somebody_reads_is_overwritten_when_they_have_finished()
    {
        using var database = new TempDatabase();
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Dana, Given.Ruth with { Name = PersonName.Parse("Ruth Quellenbrunn"), Points = [] }, 0);
        await using var other = new SqliteConnection($"Data Source={database.Path};Pooling=False");
        await other.OpenAsync();
        var start = Stopwatch.GetTimestamp();
        await using var command = other.CreateCommand();
        command.CommandText = "BEGIN DEFERRED; SELECT count(*) FROM Contacts";
        (await command.ExecuteScalarAsync()).Should().Be(1L);

        (await store.EraseContactAsync(Dana, Given.Ruth.Id, new LocalDate(2026, 3, 2))).Should().NotBeNull();
        Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(25), "nobody waits thirty seconds for a reader");
        store.IsForgetting.Should().BeTrue("the reader's view of the log is kept for it");
        command.CommandText = "ROLLBACK";
        await command.ExecuteNonQueryAsync();

        for (var tries = 0; store.IsForgetting && tries < 100; tries++) await Task.Delay(100);
        store.IsForgetting.Should().BeFalse();
        (await database.TextOfEverythingAsync()).Should().NotContain("quellenbrunn");
    }

    [Theory]
    [InlineData("/proc/infointerview/history.db")]
    [InlineData("/dev/null/history.db")]
    public async Task A_folder_that_cannot_be_written_is_told(string path)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var provider = new SqliteProvider(path);
        using var store = new InterviewStore(provider);
        var told = await store.Invoking(it => it.MigrateAsync()).Should().ThrowAsync<StorageException>();
        told.Which.Problem.Should().Be(StorageProblem.Unreachable);
    }

    [Fact]
    public async Task A_page_that_is_corrupt_is_told_and_what_lies_elsewhere_is_read()
    {
        using var database = new TempDatabase();
        using (var store = await database.OpenAsync())
        {
            await store.SaveSeekerAsync(Given.Dana);
            await store.ImportAsync(Dana, [.. Enumerable.Range(0, 200).Select(number => Given.Person(number))]);
        }

        var root = (long)database.Ask("SELECT rootpage FROM sqlite_schema WHERE name = 'Contacts'")[0];
        await using (var file = new FileStream(database.Path, FileMode.Open, FileAccess.Write))
        {
            file.Position = (root - 1) * 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }

        using var again = database.NewStore();
        await again.MigrateAsync();
        (await again.FindSeekerAsync(Dana)).Should().Be(Given.Dana);
        var told = await again.Invoking(it => it.ListContactsAsync(Dana, null, 0, 10)).Should().ThrowAsync<StorageException>();
        told.Which.Problem.Should().Be(StorageProblem.Damaged);
    }

    [Fact]
    public async Task A_key_that_cannot_be_read_is_told_and_nobody_is_written_to_by_mistake()
    {
        using var database = new TempDatabase();
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
        await store.BlockContactAsync(Dana, Given.Ruth.Id, new DoNotContact { Reason = DoNotContactReason.Asked });
        File.Delete(database.Path + ".key");
        Directory.CreateDirectory(database.Path + ".key");

        using var again = await database.OpenAsync();
        var told = await again.Invoking(it => it.FindDoNotContactAsync(Dana)).Should().ThrowAsync<StorageException>();
        told.Which.Problem.Should().Be(StorageProblem.Unreachable);
        (await store.FindContactAsync(Dana, Given.Ruth.Id))!.Contact.MayBeContacted.Should().BeFalse();
    }

    /// <summary>
    /// Lets no connection of the pool that the store uses make the file larger: what a full disk says, said by SQLite itself.
    /// </summary>
    private static Room Fill(string path)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
        Limit(text, pages: 1);
        return new Room(() => Limit(text, pages: 1_073_741_823));
    }

    private static void Limit(string text, int pages)
    {
        var held = Enumerable.Range(0, 8).Select(_ => new SqliteConnection(text)).ToList();
        foreach (var connection in held)
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Test text.
            command.CommandText = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}");
#pragma warning restore CA2100
            command.ExecuteScalar();
        }

        foreach (var connection in held) connection.Dispose();
    }

    private sealed class Room(Action make) : IDisposable
    {
        public void Dispose() => make();
    }
}
