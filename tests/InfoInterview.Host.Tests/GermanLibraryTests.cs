using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using InfoInterview.Host.Languages;

namespace InfoInterview.Tests;

/// <summary>What the library says to a reader stands on a German page in German, whoever made the sentence.</summary>
public sealed partial class GermanLibraryTests
{
    /// <summary>Sources of which every sentence is read on a page.</summary>
    private static readonly string[] Sources =
    [
        "InfoInterview.Interchange/Contacts", "InfoInterview.Core/Engagements/Replies/ReplyReasons.cs",
        "InfoInterview.Core/Engagements/Replies/ReplyJudge.cs", "InfoInterview.Core/People/Duplicates/TieFinder.cs",
        "InfoInterview.Core/Interviews/Planning/AgendaLimits.cs", "InfoInterview.Core/Interviews/AgendaPlanner.cs",
        "InfoInterview.Core/Interviews/Choosing/SelectionReview.cs", "InfoInterview.Core/Scheduling/Conflicts/ConflictSearch.cs",
        "InfoInterview.Core/Notes/Synthesizing/Minding.cs", "InfoInterview.Core/Notes/Views/SkillGapAnalysis.cs",
    ];

    /// <summary>What may stand in a hole; one of them fits.</summary>
    private static readonly string[] Fillings =
        ["X", "Ann (Mon 9 March 10:00) and Ben (Tue 10 March 11:00)", "on Mon 9 March", "in the week of Mon 9 March", "a phone number",
            "One mark is", "one person", "3 to 5 minutes"];

    /// <summary>Sentences that are put together from parts, and whose parts are known, and what is said to programs.</summary>
    private static readonly string[] PutTogether =
        ["The file does not say in which encoding", "If names look wrong", "Your goal", "This code page is not known here.",
            "Choose the CSV file", "The notice ", "The agenda has no phase"];

    [Fact]
    public void Every_sentence_that_is_read_on_a_page_has_German()
    {
        var root = Path.Combine(RepositoryFiles.Root, "src");
        var sentences = Sources.Select(source => Path.Combine(root, source))
            .SelectMany(path => File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => SentencesOf(File.ReadAllText(file))).Distinct(StringComparer.Ordinal).ToList();
        sentences.Should().HaveCountGreaterThan(70);
        var english = sentences.Where(sentence => Fillings.All(filling =>
            sentence.Replace("\0", filling, StringComparison.Ordinal) is var said
                && string.Equals(PageLanguage.German.OfLibrary(said), said, StringComparison.Ordinal)));
        string.Join('\n', english.Select(sentence => sentence.Replace('\0', '…'))).Should().BeEmpty();
    }

    [Fact]
    public async Task Findings_of_a_plan_are_German()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        var plan = await PageOfAsync(client, $"/contacts/{ruth}/plan");
        var fields = Forms.Read(plan, "handler=Setup");
        await client.PostAsync($"/contacts/{ruth}/plan?handler=Setup", fields, ("Minutes", "8"));
        (await PageOfAsync(client, $"/contacts/{ruth}/plan")).Should().Contain("8 Minuten reichen nur für eine einzige Sache.")
            .And.NotContain("leave room for");
    }

    [Fact]
    public async Task Rows_of_an_import_that_were_not_understood_are_explained_in_German()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var result = await (await client.PostAsync("/api/import", TestHost.Csv("First Name,Last Name,Email Address,Company\n"
            + "Bad,Mail,not an address,House\n,,,Nobody Ltd\n"))).JsonAsync();
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        var page = await PageOfAsync(client, $"/import?report={result["report"]!.GetValue<string>().Split('=')[^1]}");
        page.Should().Contain("'not an address' ist keine E-Mail-Adresse; die Person wurde ohne sie übernommen.")
            .And.NotContain("is not an e-mail").And.NotContain("left out")
            .And.NotContain("Imported in part");
    }

    [Fact]
    public async Task Why_an_answer_is_read_so_and_why_two_may_be_one_is_said_in_German()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.PostAsync("/api/import", TestHost.Csv("First Name,Last Name,Company\nRuth,Halvorsen,Northwind Siting\n")))
            .EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        (await PageOfAsync(client, "/contacts/duplicates")).Should().Contain("Beide Einträge von Ruth Halvorsen")
            .And.NotContain("Both contacts called");
        var form = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=history"), "handler=Happened");
        var answer = await client.PostAsync($"/contacts/{ruth}?handler=Answer", form,
            ("AnswerText", "Yes, I would be happy to talk next week."));
        var page = answer.Headers.Location is { } to ? await PageOfAsync(client, to.OriginalString.Split('#')[0])
            : await answer.PageAsync();
        page.Should().Contain("ist eine Zusage.").And.NotContain("is willing to talk");
    }

    [Fact]
    public async Task The_drawing_of_the_process_and_what_is_not_translated_say_so()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        (await PageOfAsync(client, $"/contacts/{ruth}?tab=about")).Should().Contain(">Die vier Phasen<").And.Contain(">Sie sind hier<")
            .And.NotContain("You are here").And.NotContain("The usual ways");
        (await PageOfAsync(client, "/rules/II202")).Should().Contain("steht hier bisher auf Englisch");
    }

    [Theory]
    [InlineData("\"Are you hiring\" asks this person for a job, a place or a good word, and they agreed to a talk about their work.",
        "„Are you hiring“ bittet um eine Stelle, einen Platz oder eine Empfehlung; zugesagt war ein Gespräch über die Arbeit.")]
    [InlineData("\"Do you like it?\" can be answered with yes or no.", "„Do you like it?“ lässt sich mit Ja oder Nein beantworten.")]
    [InlineData("The questions of \"Career path\" take 8 minutes; it has 1 minute.",
        "Die Fragen zu „Werdegang“ brauchen 8 Minuten, vorgesehen: 1 Minute.")]
    [InlineData("\"on leave\" tells of an absence until 2026-03-20.", "„on leave“ meldet eine Abwesenheit bis 2026-03-20.")]
    [InlineData("The talks with Ann (Mon 9 March 10:00) and Ben (Tue 10 March 11:00) overlap.",
        "Die Gespräche mit Ann (Mon 9 March 10:00) und Ben (Tue 10 March 11:00) überschneiden sich.")]
    [InlineData("This is JSON. Choose the CSV file that LinkedIn, Google Contacts or Outlook exported, or a vCard file.",
        "Das ist JSON. Wählen Sie die CSV-Datei, die LinkedIn, Google Kontakte oder Outlook exportiert hat, oder eine vCard-Datei.")]
    public void A_sentence_of_the_library_is_said_in_German(string english, string german) =>
        PageLanguage.German.OfLibrary(english).Should().Be(german);

    private static async Task<string> PageOfAsync(HttpClient client, string address) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(address));

    /// <summary>What is written as a sentence, with a zero where a hole is.</summary>
    private static IEnumerable<string> SentencesOf(string file) => Comments().Replace(file, "") is var source
        ? SpokenSource.Strings(source).Where(found => !Technical().IsMatch(source[(source.LastIndexOf('\n', found.At) + 1)..found.At]))
        .Select(found => Said(found.Text))
        .Where(text => Sentence().IsMatch(text) && !PutTogether.Any(start => text.StartsWith(start, StringComparison.Ordinal)))
        : [];

    private static string Said(string literal)
    {
        var holes = literal[0] == '$';
        var (said, depth) = (new StringBuilder(), 0);
        for (var at = holes ? 2 : 1; at < literal.Length - 1; at++)
        {
            if (holes && literal[at] == '{' && depth++ == 0) said.Append('\0');
            else if (holes && literal[at] == '}') depth--;
            else if (depth == 0) said.Append(literal[at] == '\\' ? literal[++at] : literal[at]);
        }

        return said.ToString();
    }

    [GeneratedRegex(@"^\s*///?.*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"throw new|Exception\(|const string", RegexOptions.None, 1000)]
    private static partial Regex Technical();

    [GeneratedRegex(@"^[\0\p{Lu}""].* .* .*[.!]$", RegexOptions.Singleline, 1000)]
    private static partial Regex Sentence();
}
