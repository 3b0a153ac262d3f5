using InfoInterview.Storage;
using InfoInterview.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InfoInterview.Tests;

public sealed class OpeningTests
{
    [Fact]
    public async Task Every_connection_writes_through_waits_and_checks_references()
    {
        using var database = new TempDatabase();
        await database.OpenAsync();
        using var provider = new SqliteProvider(database.Path);
        await using var context = provider.CreateContext();

        (await AskAsync(context, "journal_mode")).Should().Be("wal");
        (await AskAsync(context, "synchronous")).Should().Be("2", "2 is FULL");
        (await AskAsync(context, "busy_timeout")).Should().Be("30000");
        (await AskAsync(context, "foreign_keys")).Should().Be("1");
        (await AskAsync(context, "secure_delete")).Should().Be("1");
    }

    [Fact]
    public async Task The_file_and_the_folder_that_is_made_for_it_are_closed_to_other_users()
    {
        if (OperatingSystem.IsWindows()) return;
        using var database = new TempDatabase();
        await (await database.OpenAsync()).SaveSeekerAsync(Given.Dana);

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(database.Path)!)) File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
        File.GetUnixFileMode(Path.GetDirectoryName(database.Path)!).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task A_migrated_database_can_be_migrated_again_and_keeps_everything()
    {
        using var database = new TempDatabase();
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.MigrateAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => database.NewStore().MigrateAsync())));

        (await store.FindSeekerAsync(Given.Dana.Id)).Should().Be(Given.Dana);
    }

    [Fact]
    public async Task A_database_of_the_first_version_opens_with_everybody_in_it()
    {
        using var database = new TempDatabase();
        MakeFile(database, "");
        using (var provider = new SqliteProvider(database.Path))
        {
            await using var context = provider.CreateContext();
            database.Ask(context.GetService<IMigrator>().GenerateScript(toMigration: "20261122231513_Initial"));
        }

        database.Ask($"PRAGMA application_id = {SqliteUpgrade.ApplicationId}");
        database.Ask($$$"""INSERT INTO Seekers VALUES ('{{{Given.Dana.Id.Value.ToString().ToUpperInvariant()}}}', '{"name":{"written":"Dana Whitcomb","given":"Dana","family":"Whitcomb"},"zone":"America/Chicago"}')""");
        database.Ask($$$"""INSERT INTO Contacts VALUES ('{{{Given.Dana.Id.Value.ToString().ToUpperInvariant()}}}', '{{{Given.Ruth.Id.Value.ToString().ToUpperInvariant()}}}', 1, 'ruth', 'ruth', '{"id":"{{{Given.Ruth.Id}}}","name":{"written":"Ms. Ruth Halvorsen","title":"Ms.","given":"Ruth","family":"Halvorsen"},"organization":"Northwind Siting","role":"Permitting Lead","points":[{"kind":"email","value":"ruth@example.com"}],"zone":"Europe/Oslo"}')""");

        var store = await database.OpenAsync();

        (await store.FindContactAsync(Given.Dana.Id, Given.Ruth.Id))!.Contact.Should().Be(Given.Ruth);
        (await store.EraseContactAsync(Given.Dana.Id, Given.Ruth.Id, new NodaTime.LocalDate(2026, 4, 1))).Should().NotBeNull();
    }

    [Fact]
    public async Task A_store_that_was_not_migrated_does_nothing()
    {
        using var database = new TempDatabase();

        await database.NewStore().Invoking(it => it.SaveSeekerAsync(Given.Dana)).Should().ThrowAsync<InvalidOperationException>().WithMessage("*MigrateAsync*");
        File.Exists(database.Path).Should().BeFalse();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        using var database = new TempDatabase();
        MakeFile(database, "First Name,Last Name,Email Address\nRuth,Halvorsen,ruth@example.com\n");
        var before = await File.ReadAllBytesAsync(database.Path);

        (await ProblemAsync(database)).Problem.Should().Be(StorageProblem.NotOurs);
        (await File.ReadAllBytesAsync(database.Path)).Should().Equal(before);
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_as_it_is()
    {
        using var database = new TempDatabase();
        MakeFile(database, "");
        database.Ask("CREATE TABLE Songs (Title TEXT)");
        var before = await File.ReadAllBytesAsync(database.Path);

        (await ProblemAsync(database)).Problem.Should().Be(StorageProblem.NotOurs);
        (await File.ReadAllBytesAsync(database.Path)).Should().Equal(before);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_as_it_is()
    {
        using var database = new TempDatabase();
        await database.OpenAsync();
        database.Ask("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99.0')");

        var problem = await ProblemAsync(database);
        problem.Problem.Should().Be(StorageProblem.WrittenByNewer);
        problem.Message.Should().Contain("FromTheFuture").And.Contain("Update");
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_told()
    {
        using var database = new TempDatabase();
        Directory.CreateDirectory(database.Path);

        (await ProblemAsync(database)).Problem.Should().Be(StorageProblem.Unreachable);
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_told()
    {
        using var database = new TempDatabase();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetDirectoryName(database.Path)!)!);
        await File.WriteAllTextAsync(Path.GetDirectoryName(database.Path)!, "");

        (await ProblemAsync(database)).Problem.Should().Be(StorageProblem.Unreachable);
    }

    [Fact]
    public async Task A_damaged_file_is_told_as_damage()
    {
        using var database = new TempDatabase();
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        store.Dispose();
        var bytes = await File.ReadAllBytesAsync(database.Path);
        bytes.AsSpan(4096).Fill(0xA5);
        await File.WriteAllBytesAsync(database.Path, bytes);

        var thrown = await database.NewStore().Invoking(it => OpenAndSaveAsync(it)).Should().ThrowAsync<StorageException>();
        thrown.Which.Problem.Should().Be(StorageProblem.Damaged);
    }

    [Fact]
    public async Task After_the_last_store_is_disposed_the_file_alone_is_the_whole_database()
    {
        using var database = new TempDatabase();
        var store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.ListContactsAsync(Given.Dana.Id, null, 0, 10);
        store.Dispose();

        Directory.GetFiles(Path.GetDirectoryName(database.Path)!).Should().Equal(database.Path);
    }

    [Fact]
    public async Task A_process_that_does_not_finish_writing_is_waited_for_and_then_told()
    {
        using var database = new TempDatabase();
        await database.OpenAsync();
        using var provider = new SqliteProvider(database.Path, busySeconds: 1);
        using var impatient = new InterviewStore(provider);
        await impatient.MigrateAsync();
        await using var other = new SqliteConnection($"Data Source={database.Path};Pooling=False");
        await other.OpenAsync();
        await using (await other.BeginTransactionAsync())
        {
            var thrown = await impatient.Invoking(it => it.SaveSeekerAsync(Given.Dana)).Should().ThrowAsync<StorageException>();
            thrown.Which.Problem.Should().Be(StorageProblem.Busy);
            (await impatient.FindSeekerAsync(Given.Dana.Id)).Should().BeNull("readers do not wait");
        }

        await impatient.SaveSeekerAsync(Given.Dana);
        (await impatient.FindSeekerAsync(Given.Dana.Id)).Should().Be(Given.Dana);
    }

    private static async Task OpenAndSaveAsync(InterviewStore store)
    {
        await store.MigrateAsync();
        await store.SaveSeekerAsync(Given.Dana);
    }

    private static void MakeFile(TempDatabase database, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
        File.WriteAllText(database.Path, text);
    }

    private static async Task<StorageException> ProblemAsync(TempDatabase database) =>
        (await database.NewStore().Invoking(store => store.MigrateAsync()).Should().ThrowAsync<StorageException>()).Which;

    private static async Task<string> AskAsync(DbContext context, string pragma)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Test text.
        command.CommandText = "PRAGMA " + pragma;
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
    }
}
