using InfoInterview.Host.Backups;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace InfoInterview.Tests;

public sealed class BackupTests
{
    [Fact]
    public async Task A_copy_brings_everything_back_but_whom_was_erased_since()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-copies-");
        try
        {
            await using var host = new TestHost();
            var (client, ruth) = await host.WithRuthAsync();
            (await client.PostAsync("/api/import",
                TestHost.Csv(TestHost.Ruth.Replace("Ruth", "Kenji", StringComparison.Ordinal)
                .Replace("ruth", "kenji", StringComparison.Ordinal)))).EnsureSuccessStatusCode();
            await client.GetAsync("/you");
            var desk = host.Services.GetRequiredService<BackupDesk>();
            var report = await desk.WriteAsync(to: null, default);
            report.Rows["Contacts"].Should().Be(2);
            var place = Path.GetDirectoryName(report.Path)!;
            Directory.GetFiles(place, "*", SearchOption.AllDirectories).Should()
                .Contain(file => file.Contains("keys", StringComparison.Ordinal));
            if (!OperatingSystem.IsWindows())
            {
                foreach (var file in Directory.GetFiles(place, "*", SearchOption.AllDirectories)) File.GetUnixFileMode(file).Should()
                    .Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
            }

            var store = host.Services.GetRequiredService<InterviewStore>();
            await store.EraseContactAsync(TheSeeker.Id, new(ruth), new LocalDate(2026, 3, 9));
            await desk.WriteAsync(folder.FullName, default);

            var data = host.Services.GetRequiredService<DataFolder>();
            await host.DisposeAsync();
            var lost = DataFolder.Open(Path.Combine(folder.FullName, "anew"));
            var (restored, _) = await new BackupDesk(lost, host.Clock)
                .RestoreAsync(Directory.GetDirectories(folder.FullName, "2026*").Single(), default);
            restored.Erased.Should().Be(0);
            File.Exists(lost.Database).Should().BeTrue();
            lost.WhatIsMissing().Should().BeNull();
            data.Path.Should().NotBe(lost.Path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("correct horse", true)]
    public async Task A_copy_that_is_not_sealed_has_no_mail_account(string? passphrase, bool isThere)
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        var data = host.Services.GetRequiredService<DataFolder>();
        var report = await new BackupDesk(data, host.Clock, new HostSettings { BackupPassphrase = passphrase }).WriteAsync(null, default);
        (await File.ReadAllTextAsync(report.Path, System.Text.Encoding.Latin1)).Contains("mail-account", StringComparison.Ordinal)
            .Should().Be(isThere);
        (await client.GetAsync("/api/mail/account")).EnsureSuccessStatusCode();
    }

    [Fact]
    public void A_database_that_is_missing_beside_its_keys_is_told_with_the_way_back()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-lost-");
        try
        {
            var data = DataFolder.Open(folder.FullName);
            data.WhatIsMissing().Should().BeNull("nothing was ever there");
            Directory.CreateDirectory(data.Keys.FullName);
            File.WriteAllText(Path.Combine(data.Keys.FullName, "key.xml"), "<key/>");
            data.WhatIsMissing().Should().Contain("restore");
            File.WriteAllText(data.Database, "");
            data.WhatIsMissing().Should().Contain("missing or empty");
            File.WriteAllText(data.Database, "something");
            data.WhatIsMissing().Should().BeNull();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
