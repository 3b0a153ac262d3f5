namespace InfoInterview.Tests;

/// <summary>
/// The eight pictures of the docs: <c>INFOINTERVIEW_PICTURES=docs/pictures</c> takes them anew. Without it the pages are opened all the
/// same, and fit.
/// </summary>
public sealed class PictureTests
{
    private static readonly (string Name, string Address, int Width, bool Dark, string Language)[] Pictures =
    [
        ("today", "/", 1280, false, "en-GB"),
        ("contacts", "/contacts", 1280, false, "en-GB"),
        ("message", $"/contacts/{LivedIn.Person(4)}?tab=message", 1280, false, "en-GB"),
        ("insight", "/insight", 1280, false, "en-GB"),
        ("decide", "/decide", 1280, true, "en-GB"),
        ("plan", $"/contacts/{LivedIn.Person(6)}/plan", 1280, false, "de-DE"),
        ("talk", $"/contacts/{LivedIn.Person(6)}/talk", 390, true, "en-GB"),
        ("week", "/week", 390, false, "de-DE"),
    ];

    [BrowserFact]
    public async Task The_pictures_of_the_docs_can_be_taken_and_are_there()
    {
        await using var host = await BrowserHost.StartAsync();
        await LivedIn.BeginAsync(host);
        foreach (var (name, address, width, dark, language) in Pictures)
        {
            await using var visit = await host.OpenAsync(width, dark, language: language);
            await visit.GoAsync(address);
            await visit.LookAsync(name, isWhole: false);
            var kept = Path.Combine(RepositoryFiles.Root, "docs", "pictures", name + ".png");
            File.Exists(kept).Should().BeTrue("docs/pictures shows {0}", name);
            RepositoryFiles.Read("docs/how-to/run-the-host.md").Should().Contain($"../pictures/{name}.png");
        }
    }
}
