namespace InfoInterview.Tests;

/// <summary>What becomes of it when it is killed is asked in <c>tests/InfoInterview.Chaos</c>.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task It_prints_two_lines_and_a_taken_port_is_told_with_the_way_out()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-process");
        var port = ChildHost.FreePort();
        await using var first = await ChildHost.StartAsync(port, folder.FullName);
        first.Lines.Should().Equal($"InfoInterview is ready. Open http://127.0.0.1:{port}", $"Your data lies in {folder.FullName}");
        using var second = ChildHost.Launch("--urls", $"http://127.0.0.1:{port}", "--data", folder.FullName);
        var said = await second.StandardError.ReadToEndAsync();
        await second.WaitForExitAsync();
        second.ExitCode.Should().Be(1);
        said.Should().Contain("--urls").And.NotContain("   at ");
        await first.KillAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_long_text_in_an_address_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-line");
        var port = ChildHost.FreePort();
        try
        {
            await using var host = await ChildHost.StartAsync(port, folder.FullName);
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            var text = string.Concat(Enumerable.Repeat("%C3%BC", 20_000));
            (await client.GetAsync($"/contacts/{Guid.NewGuid()}?tab=message&Writing.Fields[earlier.request]={text}")).StatusCode.Should()
                .Be(System.Net.HttpStatusCode.NotFound, "there is nobody yet, and the line was read");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
