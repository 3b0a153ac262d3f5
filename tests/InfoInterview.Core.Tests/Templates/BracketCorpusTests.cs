using System.Text.Json;
using InfoInterview.Templates;

namespace InfoInterview.Tests.Templates;

/// <summary>The labelled templates in the bracket style.</summary>
public sealed class BracketCorpusTests
{
    [Fact]
    public void Every_labelled_bracket_is_found_and_given_an_accepted_field()
    {
        var failed = new List<string>();
        foreach (var file in Directory.GetFiles(Corpus.PathOf("templates"), "brackets*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var test in document.RootElement.EnumerateArray()) failed.AddRange(Check(test));
        }

        failed.Should().BeEmpty();
    }

    private static IEnumerable<string> Check(JsonElement test)
    {
        var id = test.GetProperty("id").GetString();
        var found = BracketTemplate.Convert(test.GetProperty("text").GetString()!).Placeholders;
        var labels = test.GetProperty("brackets").EnumerateArray().ToArray();
        foreach (var extra in found.Where(one => !labels.Any(label => label.GetProperty("start").GetInt32() == one.Span.Start && label.GetProperty("end").GetInt32() == one.Span.End)))
            yield return $"{id}: {extra.Text} is no placeholder";
        foreach (var label in labels)
        {
            var text = label.GetProperty("text").GetString();
            var match = found.FirstOrDefault(one => one.Span.Start == label.GetProperty("start").GetInt32());
            if (match is null) yield return $"{id}: {text} not found";
            else if (!Accepts(label.GetProperty("fields_accept"), match.Field)) yield return $"{id}: {match}";
        }
    }

    private static bool Accepts(JsonElement accepted, string? field) => accepted.ValueKind == JsonValueKind.Null
        ? field is null
        : accepted.EnumerateArray().Any(one => string.Equals(one.GetString(), field, StringComparison.Ordinal));
}
