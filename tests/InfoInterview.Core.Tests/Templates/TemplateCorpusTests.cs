using System.Text.Json;
using InfoInterview.Templates;

namespace InfoInterview.Tests.Templates;

/// <summary>The labelled templates: problems with kind, place, name and suggestion, and renderings.</summary>
public sealed class TemplateCorpusTests
{
    [Fact]
    public void Every_labelled_template_has_the_labelled_problems_or_text()
    {
        var failed = new List<string>();
        foreach (var file in Directory.GetFiles(Corpus.PathOf("templates"), "*.json").Where(file => !Path.GetFileName(file).StartsWith("brackets", StringComparison.Ordinal)))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var test in document.RootElement.EnumerateArray())
            {
                var complaint = test.GetProperty("what").GetString() is "compile" ? Compile(test) : Render(test);
                if (complaint is not null) failed.Add($"{test.GetProperty("id").GetString()}: {complaint}");
            }
        }

        failed.Should().BeEmpty();
    }

    private static string? Compile(JsonElement test)
    {
        var expect = test.GetProperty("expect");
        var compiles = TryCompile(test, TemplateContent.Plain, out _, out var problems);
        var text = string.Join(" | ", problems.Select(problem => $"{Kind(problem)} {problem}"));
        if (compiles != expect.GetProperty("compiles").GetBoolean()) return $"compiles {compiles}: {text}";
        var expected = expect.GetProperty("problems").EnumerateArray().ToArray();
        if (expected.Length != problems.Count) return text;
        var acceptable = expect.GetProperty("also_acceptable_kinds").EnumerateArray().Select(kind => kind.GetString()).ToArray();
        return expected.Where((label, i) => !Matches(label, problems[i], acceptable)).Any() ? text : null;
    }

    private static bool Matches(JsonElement label, TemplateProblem problem, string?[] acceptable)
    {
        var kind = string.Equals(label.GetProperty("kind").GetString(), Kind(problem), StringComparison.Ordinal) || acceptable.Contains(Kind(problem), StringComparer.Ordinal);
        var place = label.GetProperty("line").GetInt32() == problem.Line
            && label.GetProperty("column").GetInt32() == problem.Column
            && label.GetProperty("offset_utf16").GetInt32() == problem.Offset;
        var name = string.Equals(label.GetProperty("name").GetString(), problem.Name, StringComparison.Ordinal);
        var suggestion = !label.TryGetProperty("suggest", out var suggest)
            || string.Equals(suggest.GetString(), problem.Suggestion, StringComparison.Ordinal)
            || (label.TryGetProperty("suggest_accept", out var others) && others.EnumerateArray().Any(other => string.Equals(other.GetString(), problem.Suggestion, StringComparison.Ordinal)));
        var partial = !label.TryGetProperty("in_partial", out var inPartial) || string.Equals(inPartial.GetString(), problem.Partial, StringComparison.Ordinal);
        return kind && place && name && suggestion && partial;
    }

    private static string? Render(JsonElement test)
    {
        var expect = test.GetProperty("expect");
        var content = test.GetProperty("content").GetString() switch { "html" => TemplateContent.Html, "header" => TemplateContent.HeaderLine, _ => TemplateContent.Plain };
        if (!TryCompile(test, content, out var template, out var problems)) return string.Join(" | ", (IEnumerable<TemplateProblem>)problems);
        string text;
        try
        {
            text = template!.Render(new Json(test.GetProperty("data")));
        }
        catch (TemplateRenderException refusal)
        {
            return expect.TryGetProperty("refused", out _) ? null : refusal.Message;
        }

        if (expect.TryGetProperty("text", out var only) && string.Equals(only.GetString(), text, StringComparison.Ordinal)) return null;
        if (expect.TryGetProperty("text_accept", out var any) && any.EnumerateArray().Any(one => string.Equals(one.GetString(), text, StringComparison.Ordinal))) return null;
        return $"<{text}>";
    }

    private static bool TryCompile(JsonElement test, TemplateContent content, out Template<Json>? template, out ValueList<TemplateProblem> problems)
    {
        var partials = TemplatePartials.None;
        foreach (var partial in test.GetProperty("partials").EnumerateObject()) partials = partials.With(partial.Name, partial.Value.GetString()!);
        var options = new TemplateOptions { Content = content, Partials = partials };
        return Template.TryCompile(test.GetProperty("template").GetString()!, JsonSchema.Declared(test.GetProperty("schema")), options, out template, out problems);
    }

    private static string Kind(TemplateProblem problem) =>
        string.Concat(problem.Kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
