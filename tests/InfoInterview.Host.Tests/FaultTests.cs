using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using InfoInterview.Host.Backups;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Tests;

/// <summary>A fault of the machine is answered for what it is, with the way out and without a path of the machine.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_full_disk_is_507_and_nothing_is_half()
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        var many = "First Name,Last Name,Email Address\n"
            + string.Concat(Enumerable.Range(0, 3_000).Select(number => $"Ann,Example{number},a{number}@example.org\n"));
        using (new Room(host.Folder))
        {
            var full = await client.PostAsync("/api/import", TestHost.Csv(many));
            (await full.ProblemAsync(507))["detail"]!.GetValue<string>().Should().Contain("Make room").And.NotContain(host.Folder);
            (await (await client.GetAsync("/api/contacts")).JsonAsync())["total"]!.GetValue<int>().Should().Be(1);
        }

        (await client.PostAsync("/api/import", TestHost.Csv(many))).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Another_writer_is_503_with_a_time_to_come_again_and_requests_do_not_queue_up()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await client.GetAsync("/today");
        await using var other = new SqliteConnection($"Data Source={Path.Combine(host.Folder, DataFolder.DatabaseName)};Pooling=False");
        await other.OpenAsync();
        await using (await other.BeginTransactionAsync())
        {
            var start = Stopwatch.GetTimestamp();
            var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() =>
                client.PutAsJsonAsync("/api/seeker", new { name = $"Dana {(char)('A' + number)}", zone = "America/Chicago" }))));
            Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(20));
            foreach (var answer in answers)
            {
                answer.Headers.RetryAfter!.Delta.Should().BePositive();
                (await answer.ProblemAsync(503))["detail"]!.GetValue<string>().Should().NotContain(host.Folder);
            }

            (await client.GetAsync("/today")).StatusCode.Should().Be(HttpStatusCode.OK, "readers wait for no writer");
        }

        (await client.PutAsJsonAsync("/api/seeker", new { name = "Dana Whitcomb", zone = "America/Chicago" })).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_corrupt_page_says_how_to_come_back()
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        var path = Path.Combine(host.Folder, DataFolder.DatabaseName);
        long root;
        await using (var file = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await file.OpenAsync();
            await using var command = file.CreateCommand();
            command.CommandText = "SELECT rootpage FROM sqlite_schema WHERE name = 'Contacts'";
            root = (long)(await command.ExecuteScalarAsync())!;
            Room.LetGo(host.Folder);
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        Room.LetGo(host.Folder);
        await using (var raw = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            raw.Position = (root - 1) * 4096;
            await raw.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }

        var told = await (await client.GetAsync("/api/contacts")).ProblemAsync(503);
        told["detail"]!.GetValue<string>().Should().Contain("restore").And.NotContain(host.Folder);
    }

    [Fact]
    public async Task Keys_and_settings_of_a_copy_open_with_their_passphrase_alone()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-sealed-");
        try
        {
            await using var host = new TestHost();
            var (client, ruth) = await host.WithRuthAsync();
            (await client.PutAsync($"/api/contacts/{ruth}/do-not-contact?reason=asked", null)).EnsureSuccessStatusCode();
            await client.GetAsync("/you");
            await File.WriteAllTextAsync(Path.Combine(host.Folder, "skills.json"), "[\"permits\"]");
            var data = host.Services.GetRequiredService<DataFolder>();
            var settings = new HostSettings { BackupPassphrase = "correct horse" };
            var place = Path.GetDirectoryName(
                (await new BackupDesk(data, host.Clock, settings).WriteAsync(folder.FullName, default)).Path)!;
            var names = Directory.GetFiles(place, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(place, file))
                .ToList();
            names.Should()
                .Contain("infointerview.db.key.sealed").And.Contain("skills.json.sealed").And.Contain(name => name.StartsWith("keys"));
            names.Where(name => !name.EndsWith(".sealed", StringComparison.Ordinal)).Should().Equal(DataFolder.DatabaseName);
            var key = await File.ReadAllBytesAsync(data.Database + ".key");
            await host.DisposeAsync();

            var lost = DataFolder.Open(Path.Combine(folder.FullName, "anew"));
            foreach (var wrong in (string?[])[null, "incorrect horse"])
            {
                await new BackupDesk(lost, host.Clock, new HostSettings { BackupPassphrase = wrong })
                    .Invoking(it => it.RestoreAsync(place, default))
                    .Should().ThrowAsync<StorageException>().WithMessage("*nothing was changed*");
                Directory.GetFileSystemEntries(lost.Path).Should().BeEmpty();
            }

            await new BackupDesk(lost, host.Clock, settings).RestoreAsync(place, default);
            (await File.ReadAllBytesAsync(lost.Database + ".key")).Should().Equal(key);
            (await File.ReadAllTextAsync(Path.Combine(lost.Path, "skills.json"))).Should().Be("[\"permits\"]");
            lost.Keys.GetFiles().Should().NotBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Nobody_overwrites_who_you_are_without_having_seen_it()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.GetAsync("/api/seeker")).Headers.ETag!.Tag.Should().Be("\"1\"");
        var (one, two) = (Forms.Read(await client.GetStringAsync("/you"), "class=\"sheet grid\""),
            Forms.Read(await client.GetStringAsync("/you"), "class=\"sheet grid\""));
        (await client.PostAsync("/you", one, ("You.Status", "a nurse"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var told = await client.PostAsync("/you", two, ("You.Status", "a pilot"));
        (await told.PageAsync(409)).Should().Contain("a pilot").And.Contain("This was changed in another window");
        (await client.GetStringAsync("/api/seeker")).Should().Contain("a nurse");
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/seeker")
        {
            Content = JsonContent.Create(new { name = "Dana Whitcomb", zone = "America/Chicago" }),
        };
        request.Headers.IfMatch.ParseAdd("\"1\"");
        (await (await client.SendAsync(request)).ProblemAsync(412))["currentVersion"]!.GetValue<long>().Should().Be(2);
    }

    [Fact]
    public void An_empty_server_beside_a_key_is_told_with_the_way_back()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-lost-");
        try
        {
            var data = DataFolder.Open(folder.FullName);
            data.WhatIsMissingOnServer(isEmpty: true).Should().BeNull("nothing was ever there");
            File.WriteAllText(data.Database + ".key", "key");
            data.WhatIsMissingOnServer(isEmpty: true).Should().Contain("restore");
            data.WhatIsMissingOnServer(isEmpty: false).Should().BeNull();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>No connection of the host may make the file larger, until it is let go: SQLite says then what it says of a full
    /// disk.</summary>
    private sealed class Room : IDisposable
    {
        private readonly string text;

        public Room(string folder)
        {
            text = TextOf(folder);
            Limit(1);
        }

        /// <summary>Closes the connections that the host keeps open while nobody asks.</summary>
        public static void LetGo(string folder)
        {
            using var connection = new SqliteConnection(TextOf(folder));
            SqliteConnection.ClearPool(connection);
        }

        public void Dispose() => Limit(1_073_741_823);

        private static string TextOf(string folder) => new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, DataFolder.DatabaseName),
            ForeignKeys = true,
            DefaultTimeout = new HostSettings().BusySeconds,
        }.ToString();

        private void Limit(int pages)
        {
            var held = Enumerable.Range(0, 8).Select(_ => new SqliteConnection(text)).ToList();
            foreach (var connection in held)
            {
                connection.Open();
                using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Test text.
                command.CommandText = FormattableString.Invariant($"PRAGMA max_page_count = {pages}");
#pragma warning restore CA2100
                command.ExecuteScalar();
            }

            foreach (var connection in held) connection.Dispose();
        }
    }
}
