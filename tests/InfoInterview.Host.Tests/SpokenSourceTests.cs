using System.Text.RegularExpressions;
using System.Xml.Linq;
using InfoInterview.Engagements;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Tests;

/// <summary>Whatever the pages say goes through the localizer, and every sentence that they ask for has its German.</summary>
public sealed partial class SpokenSourceTests
{
    /// <summary>What is the same in every language: names and signs.</summary>
    private static readonly string[] Names = ["InfoInterview", "kB", "smtp.example.org"];

    /// <summary>
    /// Where sentences are for programs, logs, the console or letters: the JSON interface, the start of the host, copies, the invented
    /// sample, programs that help, and rules, whose pages are written in English.
    /// </summary>
    private static readonly string[] NotForReaders =
    [
        "Api/", "Backups/", "Startup/", "Samples/", "Rules/", "Exports/", "Languages/", "HostRun.cs", "Program.cs",
        "Problems/ApiProblems.cs",
        "Assistants/AssistantRoutes.cs", "Assistants/AssistantTools.cs", "Feeds/FeedEndpoints.cs", "Feeds/FeedFetcher.cs",
        "Settings/FilesTakenIn.cs", "Protection/SecurityHeaders.cs",
    ];

    /// <summary>Pages, with their code, that are English as a whole and still to do, by the beginnings of their paths.</summary>
    private static readonly string[] StillEnglish = [];

    private static readonly Dictionary<string, string> German = Read();

    [Fact]
    public void No_page_has_text_of_its_own()
    {
        var untold = SpokenSource.Files(".cshtml", StillEnglish).SelectMany(page => SpokenSource.MarkupTexts(page.Text)
            .Where(text => Word().IsMatch(Entity().Replace(text, "")) && !Names.Contains(text, StringComparer.Ordinal))
            .Select(text => $"{page.Path}: {text}"));
        string.Join('\n', untold).Should().BeEmpty();
    }

    [Fact]
    public void No_code_of_a_page_has_sentences_of_its_own()
    {
        var untold = SpokenSource.Files(".cshtml", StillEnglish).Concat(SpokenSource.Files(".cs", [.. NotForReaders, .. StillEnglish]))
            .SelectMany(file => Sentences(SpokenSource.WithoutCalls(Unread().Replace(file.Text, "")))
                .Select(text => $"{file.Path}: {text}"));
        string.Join('\n', untold).Should().BeEmpty();
    }

    [Fact]
    public void Every_sentence_has_German_and_no_German_is_left_over()
    {
        var keys = Keys();
        keys.Should().HaveCountGreaterThan(1400);
        keys.Where(key => !German.ContainsKey(key)).Should().BeEmpty("each of them needs a line in German.resx");
        German.Keys.Where(key => !keys.Contains(key)).Should().BeEmpty("nothing asks for them any more");
    }

    [Fact]
    public void What_is_kept_in_English_is_known_in_German()
    {
        var kept = SpokenSource.Files(".cs").SelectMany(file => SpokenSource.LaterKeys(file.Text)).ToHashSet(StringComparer.Ordinal);
        kept.Should().HaveCountGreaterThan(25);
        kept.Where(sentence => string.Equals(Host.Languages.PageLanguage.German.OfLibrary(sentence), sentence, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Holes_and_markup_agree()
    {
        foreach (var (english, german) in German)
        {
            Holes(german).Should().BeEquivalentTo(Holes(english), english);
            Tags(german).Should().BeEquivalentTo(Tags(english), english);
            german.Should().NotBeNullOrWhiteSpace(english);
        }
    }

    [Fact]
    public async Task What_the_library_says_in_English_has_German()
    {
        await using var host = new TestHost();
        var english = host.Services.GetRequiredService<Host.Rules.RuleBook>().All.Select(rule => rule.Title)
            .Concat(FactKind.All.SelectMany(kind => kind.Choices).Select(choice => choice.Button));
        english.Where(words => string.Equals(Host.Languages.PageLanguage.German.OfLibrary(words), words, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("You sent your request by e-mail", "Anfrage gesendet: per E-Mail")]
    [InlineData("You wrote to Ana Ruiz, whom they named", "An Ana Ruiz geschrieben, wie genannt")]
    [InlineData("It is due in 3 days.", "In 3 Tagen fällig.")]
    [InlineData("3 of 5 people, 4 of 35 mentions", "3 von 5 Personen, 4 von 35 Erwähnungen")]
    [InlineData("Your 1 note and 2 promises.", "1 Notiz und 2 Versprechen von Ihnen.")]
    [InlineData("Nobody knows this sentence.", "Nobody knows this sentence.")]
    public void Sentences_of_the_library_are_known_by_their_words(string english, string german) =>
        Host.Languages.PageLanguage.German.OfLibrary(english).Should().Be(german);

    [Fact]
    public void Scripts_ask_for_what_the_pages_bring_them()
    {
        var scripts = SpokenSource.Files(".js").SelectMany(script => Asked().Matches(script.Text).Concat(Constant().Matches(script.Text)))
            .Select(ask => ask.Groups["key"].Value);
        scripts.Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(Host.Languages.ScriptText.Keys);
    }

    [Theory]
    [InlineData("Spoken.Of(\"A\")", "A")]
    [InlineData("L[$\"{name.Of(\"x\")} is {count}\"]", "{0} is {1}")]
    [InlineData("Spoken.Of($\"{a} and \"\n + $\"{b}\")", "{0} and {1}")]
    [InlineData("L[\"a \\\"b\\\" {c}\"]", "a \"b\" {c}")]
    [InlineData("L.Count(many, \"One\", $\"{many} of {all}\")", "One|{0} of {1}")]
    [InlineData("Spoken.Known(\"A\")", "")]
    public void The_reader_of_sources_knows_a_sentence(string source, string keys) =>
        string.Join('|', SpokenSource.Keys(source)).Should().Be(keys);

    [Theory]
    [InlineData("<p class=\"x\">Some words @Model.Name</p>", "Some words")]
    [InlineData("<p aria-label=\"Some words @L[\"A\"]\">@L[\"B\"]</p>", "Some words")]
    [InlineData("@if (x) { <b>Some words</b> }", "Some words")]
    [InlineData("<p>@(x ? L[\"A\"] : L[\"B\"])</p>", "")]
    public void The_reader_of_pages_finds_text(string page, string text) =>
        string.Join('|', SpokenSource.MarkupTexts(page).Where(said => Word().IsMatch(said))).Should().Be(text);

    /// <summary>Every sentence that a page or its code asks for.</summary>
    internal static HashSet<string> Keys() => SpokenSource.Files(".cshtml").Concat(SpokenSource.Files(".cs"))
        .SelectMany(file => SpokenSource.Keys(file.Text)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Sentences(string source) => SpokenSource.Strings(source)
        .Where(found => Sentence().IsMatch(Hole().Replace(found.Text, "")) && !Thing().IsMatch(found.Text)
            && !Technical().IsMatch(Before(source, found.At)))
        .Select(found => found.Text);

    private static string Before(string source, int at) => source[(source.LastIndexOf('\n', Math.Max(0, at - 1)) + 1)..at];

    private static string[] Tags(string text) => [.. Tag().Matches(text).Select(tag => tag.Value)];

    private static string[] Holes(string text) => [.. Hole().Matches(text).Select(hole => hole.Value).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Read() =>
        XDocument.Load(Path.Combine(RepositoryFiles.Root, "src", "InfoInterview.Host", "Languages", "German.resx")).Root!.Elements("data")
            .ToDictionary(
                entry => entry.Attribute("name")!.Value.TrimStart('~'), entry => entry.Element("value")!.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("&#?\\w+;", RegexOptions.None, 1000)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    /// <summary>Two words, or a capital letter and a full stop: somebody is spoken to.</summary>
    [GeneratedRegex(@"\p{L}{2,}[,;:]? \p{L}{2,}|^\$?""\p{Lu}\p{Ll}+[.?!]""$", RegexOptions.None, 1000)]
    private static partial Regex Sentence();

    /// <summary>Names of classes, kinds of content, addresses, markup, and the beginning of a field's name.</summary>
    [GeneratedRegex("^\\$?\"(chip |/|Writing\\.\"$| <)|charset=", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thing();

    /// <summary>Lines whose strings no reader sees: faults of callers, patterns, names of things.</summary>
    [GeneratedRegex(
        @"throw new|Exception\(|LoggerMessage|Create(WithInvariantCulture)?\(|const string|<[a-z]|class=|@page|case |Regex",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Technical();

    /// <summary>Documentation and attributes of the source.</summary>
    [GeneratedRegex(@"^\s*(///|//|\[[A-Z]|@using|@model|@page).*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unread();

    [GeneratedRegex("spoken\\(\"(?<key>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex("const unsaved = \"(?<key>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Constant();
}
