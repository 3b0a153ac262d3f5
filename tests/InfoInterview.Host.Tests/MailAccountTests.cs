using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace InfoInterview.Tests;

/// <summary>A mail account is kept with its secret to itself, and tells in words what is wrong with it.</summary>
public sealed class MailAccountTests
{
    [Theory]
    [InlineData("server", "", 465, "tls", "dana", "dana@example.org")]
    [InlineData("server", "a b", 465, "tls", "dana", "dana@example.org")]
    [InlineData("port", "smtp.example.org", 0, "tls", "dana", "dana@example.org")]
    [InlineData("port", "smtp.example.org", 70_000, "tls", "dana", "dana@example.org")]
    [InlineData("security", "smtp.example.org", 25, "none", "dana", "dana@example.org")]
    [InlineData("security", "smtp.example.org", 25, "ssl", "dana", "dana@example.org")]
    [InlineData("security", "smtp.example.org", 25, null, "dana", "dana@example.org")]
    [InlineData("address", "smtp.example.org", 465, "tls", "dana", "dana")]
    [InlineData("address", "smtp.example.org", 465, "tls", "dana", "")]
    [InlineData("user", "smtp.example.org", 465, "tls", "", "dana@example.org")]
    public async Task What_cannot_be_used_is_named(string field, string server, int port, string? security, string user, string address)
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var problem = await (await client.PutAsJsonAsync("/api/mail/account",
            new { server, port, security, user, secret = "s", address })).ProblemAsync(400);
        problem["errors"]!.AsObject().Select(one => one.Key).Should().Equal(field);
        await (await client.GetAsync("/api/mail/account")).ProblemAsync(404);
    }

    [Fact]
    public async Task The_secret_is_told_to_nobody_and_stands_in_no_file()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        var subscribed = (await (await client.PostAsync("/api/calendar/subscription", null)).JsonAsync())["address"]!.GetValue<string>()
            .Split('/')[^1].Split('.')[0];
        (await client.PutAsJsonAsync("/api/mail/digest", new { isOn = true, hour = 7 })).EnsureSuccessStatusCode();
        foreach (var address in (string[])["/mail", "/settings", "/outbox", "/api/mail/account", "/archive.zip"])
        {
            var told = await client.GetAsync(address);
            told.StatusCode.Should().Be(HttpStatusCode.OK);
            (await told.Content.ReadAsStringAsync()).Should().NotContain(Mailing.Secret);
        }

        (await client.GetAsync("/settings/mail-account")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        await using (var file = await client.GetStreamAsync("/archive.zip"))
        {
            using var archive = new System.IO.Compression.ZipArchive(file);
            archive.Entries.Should().NotContain(entry => entry.Name.Contains("mail", StringComparison.Ordinal)
                || entry.Name.Contains("calendar-address", StringComparison.Ordinal));
            archive.Entries.Should().Contain(entry => entry.FullName == "files/digest.json", "whether one is reminded is no secret");
            foreach (var entry in archive.Entries)
            {
                using var reader = new StreamReader(await entry.OpenAsync());
                (await reader.ReadToEndAsync()).Should().NotContain(Mailing.Secret, entry.FullName)
                    .And.NotContain(subscribed, entry.FullName);
            }
        }

        foreach (var file in Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            var secret = Encoding.UTF8.GetBytes(Mailing.Secret);
            foreach (var written in (byte[][])[secret, Encoding.Unicode.GetBytes(Mailing.Secret),
                Encoding.ASCII.GetBytes(Convert.ToBase64String(secret)[..^2])])
                bytes.AsSpan().IndexOf(written).Should().Be(-1, file);
        }
    }

    [Fact]
    public async Task The_secret_of_one_server_is_not_given_to_another()
    {
        await using var server = new MailServer { Secret = Mailing.Secret };
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await client.MailByAsync(server);
        var same = new { server = "127.0.0.1", port = server.Port, security = "none", user = "dana", address = "d.whitcomb@example.org" };
        (await client.PutAsJsonAsync("/api/mail/account", same)).EnsureSuccessStatusCode();
        (await (await client.PostAsync("/api/mail/account/test", null)).JsonAsync())["isSent"]!.GetValue<bool>().Should().BeTrue();
        foreach (var other in (object[])[new { server = "evil.example", same.port, security = "tls", same.user, same.address },
            new { same.server, port = same.port + 1, same.security, same.user, same.address },
            new { same.server, same.port, same.security, user = "mallory", same.address }])
        {
            (await (await client.PutAsJsonAsync("/api/mail/account", other)).ProblemAsync(
                400))["errors"]!["secret"]![0]!.GetValue<string>()
                .Should().Contain("another server, name or port");
        }

        (await client.DeleteAsync("/api/mail/account")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await (await client.PostAsync("/api/mail/account/test", null)).JsonAsync())["problem"]!.GetValue<string>()
            .Should().Contain("No mail account");
    }

    [Fact]
    public async Task The_page_keeps_tests_and_forgets_it()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var fields = Forms.Read(await client.GetStringAsync("/mail"), "account-form");
        (await (await client.PostAsync("/mail?handler=Account", fields, ("Account.Server", "smtp.example.org"),
            ("Account.Security", "none"),
            ("Account.Secret", "verysecret"))).PageAsync(400)).Should().Contain("anybody on the way reads").And.NotContain("verysecret");
        (await client.PostAsync("/mail?handler=Account", fields, ("Account.Server", "127.0.0.1"), ("Account.Port", $"{server.Port}"),
            ("Account.Security", "none"), ("Account.User", "dana"), ("Account.Secret", Mailing.Secret),
                ("Account.Address", "dana@example.org")))
            .StatusCode.Should().Be(HttpStatusCode.Redirect);
        var page = await client.GetStringAsync("/mail");
        page.Should().Contain("Messages go from <strong>dana@example.org</strong>").And.NotContain(Mailing.Secret);
        await client.PostAsync("/mail?handler=Test", Forms.Read(page, "account-more"));
        (await client.GetStringAsync("/mail")).Should().Contain("The test is on its way to you");
        server.Mails.Should().ContainSingle().Which.Should().Contain("To: Dana Whitcomb <dana@example.org>");
        await client.PostSurelyAsync("/mail?handler=Forget", Forms.Read(page, "account-more"));
        await (await client.GetAsync("/api/mail/account")).ProblemAsync(404);
    }

    [Fact]
    public async Task A_token_signs_in_as_a_token()
    {
        await using var server = new MailServer { Secret = "user=dana\u0001auth=Bearer abc.def" };
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        foreach (var (secret, sent) in new[] { ("abc.def", true), ("other", false) })
        {
            (await client.PutAsJsonAsync("/api/mail/account", new
            {
                server = "127.0.0.1",
                port = server.Port,
                security = "none",
                user = "dana",
                secret,
                isToken = true,
                address = "dana@example.org"
            })).EnsureSuccessStatusCode();
            (await (await client.PostAsync("/api/mail/account/test", null)).JsonAsync())["isSent"]!.GetValue<bool>().Should().Be(sent);
        }
    }

    [Theory]
    [InlineData("tls", "no certificate that this computer trusts")]
    [InlineData("startTls", "does not offer")]
    public async Task A_server_without_a_certificate_that_is_trusted_gets_nothing(string security, string why)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        await using var server = security is "tls"
            ? new MailServer { Certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null) }
            : new MailServer();
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PutAsJsonAsync("/api/mail/account",
            new
            {
                server = "127.0.0.1",
                port = server.Port,
                security,
                user = "dana",
                secret = Mailing.Secret,
                address = "dana@example.org"
            })).EnsureSuccessStatusCode();
        var told = await (await client.PostAsync("/api/mail/account/test", null)).JsonAsync();
        told["isSent"]!.GetValue<bool>().Should().BeFalse();
        told["problem"]!.GetValue<string>().Should().Contain(why).And.NotContain(Mailing.Secret);
        server.Said.Should().NotContain("AUTH");
    }
}
