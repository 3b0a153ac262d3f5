using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InfoInterview.Tests;

/// <summary>
/// A real handshake with a certificate that the computer trusts: by TLS from the first byte and by STARTTLS a message goes through, and a
/// certificate that is somebody else's or has ended gets nothing.
/// </summary>
public sealed class MailEncryptionTests
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    [Theory]
    [InlineData("tls", "127.0.0.1", 30, true)]
    [InlineData("startTls", "127.0.0.1", 30, true)]
    [InlineData("tls", "127.0.0.2", 30, false)]
    [InlineData("startTls", "127.0.0.2", 30, false)]
    [InlineData("tls", "127.0.0.1", -1, false)]
    public async Task A_message_goes_where_the_certificate_says_who_it_is(string security, string name, int daysLeft, bool isSent)
    {
        // Elsewhere the system's own store would have to be changed.
        if (!OperatingSystem.IsLinux()) return;
        var folder = Directory.CreateTempSubdirectory("infointerview-tls");
        try
        {
            using var authority = Authority();
            var roots = Path.Combine(folder.FullName, "roots.pem");
            await File.WriteAllTextAsync(roots, authority.ExportCertificatePem());
            var leaf = Leaf(authority, name, daysLeft);
            await using var server = security is "tls" ? new MailServer { Certificate = leaf } : new MailServer { UpgradeTo = leaf };
            var port = ChildHost.FreePort();
            await using var child = await ChildHost.StartAsync(port, Path.Combine(folder.FullName, "data"), [],
                new Dictionary<string, string>(StringComparer.Ordinal) { ["SSL_CERT_FILE"] = roots });
            using var client = new HttpClient(new HttpClientHandler { CheckCertificateRevocationList = true })
            {
                BaseAddress = new Uri($"http://127.0.0.1:{port}"),
            };
            (await client.PutAsJsonAsync("/api/seeker", new { name = "Dana Whitcomb", zone = "America/Chicago" }))
                .EnsureSuccessStatusCode();
            (await client.PutAsJsonAsync("/api/mail/account", new
            {
                server = "127.0.0.1",
                port = server.Port,
                security,
                user = "dana",
                secret = Mailing.Secret,
                address = "dana@example.org"
            })).EnsureSuccessStatusCode();
            var told = await (await client.PostAsync("/api/mail/account/test", null)).JsonAsync();
            told["isSent"]!.GetValue<bool>().Should().Be(isSent, told.ToJsonString());
            server.Mails.Should().HaveCount(isSent ? 1 : 0);
            server.Said.Contains("AUTH", StringComparer.Ordinal).Should().Be(isSent, "nothing secret is said to somebody else");
            if (!isSent) told["problem"]!.GetValue<string>().Should().Contain("no certificate that this computer trusts");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static X509Certificate2 Authority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=A trusted authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        return request.CreateSelfSigned(Now.AddDays(-60), Now.AddDays(60));
    }

    private static X509Certificate2 Leaf(X509Certificate2 authority, string name, int daysLeft)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(System.Net.IPAddress.Parse(name));
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(authority, Now.AddDays(-30), Now.AddDays(daysLeft), [1, 2, 3, 4]);
        using var whole = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), password: null);
    }
}
