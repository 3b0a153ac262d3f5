using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Net.Sockets;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>A mail server that others wrote, as Debian brings it: it takes what we send, and is killed in the middle.</summary>
public sealed class RealMailServerTests
{
    /// <summary>Keeps each mail as a file, with a dot before its name until it is whole; one with SLOW in it takes for ever.</summary>
    private const string Keeper = """
        import asyncio, itertools, os
        class Keeper:
            count = itertools.count()
            async def handle_DATA(self, server, session, envelope):
                name = "%s-%d" % (envelope.rcpt_tos[0], next(self.count))
                part = os.path.join(os.environ["KEPT"], "." + name)
                with open(part, "wb") as file:
                    file.write(envelope.content)
                if b"SLOW" in envelope.content:
                    await asyncio.sleep(600)
                os.rename(part, os.path.join(os.environ["KEPT"], name))
                return "250 OK"
        """;

    [MailServerFact]
    public async Task It_takes_what_is_sent_and_when_it_is_killed_nothing_is_lost_or_sent_twice()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-smtp");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "keeper.py"), Keeper);
        var kept = folder.CreateSubdirectory("kept").FullName;
        var port = ChildHost.FreePort();
        Process? server = null;
        try
        {
            await using var host = new TestHost();
            var client = await host.WithSeekerAsync();
            (await client.PostAsync("/api/import", TestHost.Csv("First Name,Last Name,Email Address,Company\n"
                + "Ana,Lund,ana@example.org,House\nBen,Lund,ben@example.org,Yard\n"))).EnsureSuccessStatusCode();
            var people = (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]!.AsArray()
                .Select(one => one!["id"]!.GetValue<Guid>()).ToList();
            (await client.PutAsJsonAsync("/api/mail/account", new
            {
                server = "127.0.0.1",
                port,
                security = "none",
                address = "dana@example.org"
            })).EnsureSuccessStatusCode();

            // Nobody is there yet: it waits, and goes once when somebody is.
            await client.PutIntoOutboxAsync(people[0]);
            await host.SendNextAsync();
            (await client.NewestAsync()).State.Should().Be("waiting");
            server = await StartAsync(folder.FullName, kept, port);
            host.Clock.Now += Duration.FromMinutes(2);
            (await host.SendNextAsync()).Should().BeTrue();
            (await client.NewestAsync()).Should().Be(("sent", ""));
            (await File.ReadAllTextAsync(Directory.GetFiles(kept, "ana@example.org-*").Should().ContainSingle().Subject)).Should()
                .Contain("To: Ana Lund <ana@example.org>").And.NotContain("Bcc");

            // Killed with the whole mail in its hands and before it said so: nobody knows, and a person is asked.
            var page = await client.GetStringAsync($"/contacts/{people[1]}?tab=message&Writing.Purpose=request&Writing.Channel=email");
            var form = Forms.Read(page, "message-form");
            var approved = await (await client.PostAsync($"/contacts/{people[1]}?handler=Approve", form,
                ("Message.Body", form["Message.Body"] + "\nP.S. SLOW winds are fine."))).PageAsync();
            await client.PostAsync($"/contacts/{people[1]}?handler=Send", Forms.Read(approved, "message-form"));
            var sending = Task.Run(async () => await host.SendNextAsync());
            for (var tries = 0; tries < 300 && Directory.GetFiles(kept, ".ben@example.org-*").Length == 0; tries++) await Task.Delay(100);
            server.Kill();
            (await sending).Should().BeTrue();
            (await client.OutboxAsync()).Select(item => item["state"]!.GetValue<string>()).Should().BeEquivalentTo("sent", "unknown");
            host.Clock.Now += Duration.FromHours(1);
            (await host.SendNextAsync()).Should().BeFalse("it is never sent again by itself");
        }
        finally
        {
            server?.Kill();
            server?.Dispose();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Process> StartAsync(string folder, string kept, int port)
    {
        var start = new ProcessStartInfo("/usr/bin/python3") { UseShellExecute = false, WorkingDirectory = folder };
        foreach (var word in (string[])["-m", "aiosmtpd", "-n", "-u", "-l",
            string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}"), "-c", "keeper.Keeper"])
            start.ArgumentList.Add(word);
        (start.Environment["KEPT"], start.Environment["PYTHONPATH"]) = (kept, folder);
        var server = Process.Start(start)!;
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                using var knock = new TcpClient();
                await knock.ConnectAsync("127.0.0.1", port);
                return server;
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("The mail server did not come up.");
    }
}
