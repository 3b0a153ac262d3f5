using System.Text.Json;
using InfoInterview.Templates;

namespace InfoInterview.Tests.Templates;

/// <summary>The official specification, case by case, once with each binder.</summary>
[Trait("Corpus", "public")]
public sealed class MustacheSpecTests
{
    private static readonly string[] Core = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"];

    /// <summary>What stays out, and why.</summary>
    private static readonly Dictionary<string, string> Skipped = new(StringComparer.Ordinal)
    {
        ["~lambdas"] = "Code in templates: a template decides nothing but what its data say, and no rendered text is parsed again.",
        ["~dynamic-names"] = "A template chosen by a value: then no name could be checked before rendering.",
    };

    /// <summary>
    /// The cases that print, open or include a name that the data do not have where it stands, or that print one that is null. Two of them
    /// do so in a branch that happens to be off; the strict binder checks those as well.
    /// </summary>
    private static readonly string[] RefusedByStrict =
    [
        "interpolation/Basic Null Interpolation", "interpolation/Triple Mustache Null Interpolation", "interpolation/Ampersand Null Interpolation",
        "interpolation/Basic Context Miss Interpolation", "interpolation/Triple Mustache Context Miss Interpolation",
        "interpolation/Ampersand Context Miss Interpolation", "interpolation/Dotted Names - Broken Chains",
        "interpolation/Dotted Names - Broken Chain Resolution", "interpolation/Dotted Names - Context Precedence",
        "interpolation/Dotted Names are never single keys", "inverted/Context", "inverted/List", "inverted/Context Misses",
        "inverted/Dotted Names - Broken Chains", "partials/Failed Lookup", "sections/Context Misses",
        "sections/Dotted Names - Broken Chains",
    ];

    [PublicFact]
    public void The_lenient_binder_passes_every_case_of_the_core_and_of_inheritance()
    {
        var failed = new List<string>();
        var count = 0;
        foreach (var test in Cases([.. Core, "~inheritance"]))
        {
            count++;
            if (!Template.TryCompile(test.Template, TemplateSchema.Lenient, test.Options, out var template, out var problems))
                failed.Add($"{test.Id}: {string.Join(' ', (IEnumerable<TemplateProblem>)problems)}");
            else if (template.Render(Value(test.Data)) is var text && !string.Equals(text, test.Expected, StringComparison.Ordinal))
                failed.Add($"{test.Id}: <{text}> instead of <{test.Expected}>");
        }

        failed.Should().BeEmpty();
        count.Should().Be(136 + 27);
    }

    [PublicFact]
    public void The_strict_binder_renders_the_same_or_refuses_what_depends_on_a_missing_name()
    {
        var refused = new List<string>();
        var failed = new List<string>();
        foreach (var test in Cases(Core))
        {
            if (!Template.TryCompile(test.Template, JsonSchema.OfData(test.Data, test.Template), test.Options, out var template, out _))
                refused.Add(test.Id[..test.Id.LastIndexOf('/')]);
            else if (template.Render(new Json(test.Data)) is var text && !string.Equals(text, test.Expected, StringComparison.Ordinal))
                failed.Add($"{test.Id}: <{text}> instead of <{test.Expected}>");
        }

        failed.Should().BeEmpty();
        refused.Should().BeEquivalentTo(RefusedByStrict);
    }

    [PublicFact]
    public void Every_module_is_either_run_or_skipped_with_a_reason()
    {
        var modules = Directory.GetFiles(PublicCorpus.PathOf("mustache-spec"), "*.json").Select(Path.GetFileNameWithoutExtension);
        modules.Should().BeEquivalentTo([.. Core, "~inheritance", .. Skipped.Keys]);
        Skipped.Values.Should().NotContain("");
    }

    private static IEnumerable<SpecCase> Cases(IEnumerable<string> modules)
    {
        foreach (var module in modules)
        {
            using var document = JsonDocument.Parse(PublicCorpus.Read($"mustache-spec/{module}.json"));
            var index = 0;
            foreach (var test in document.RootElement.GetProperty("tests").EnumerateArray())
            {
                var partials = TemplatePartials.None;
                if (test.TryGetProperty("partials", out var texts))
                {
                    foreach (var partial in texts.EnumerateObject()) partials = partials.With(partial.Name, partial.Value.GetString()!);
                }

                yield return new(
                    string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{module}/{test.GetProperty("name").GetString()}/{index++}"),
                    test.GetProperty("template").GetString()!,
                    test.GetProperty("data").Clone(),
                    test.GetProperty("expected").GetString()!,
                    new TemplateOptions { Content = TemplateContent.Html, Partials = partials });
            }
        }
    }

    private static TemplateValue Value(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.String => TemplateValue.Of(data.GetString()!),
        JsonValueKind.Number => TemplateValue.Of(data.GetDecimal()),
        JsonValueKind.True => TemplateValue.Of(true),
        JsonValueKind.False => TemplateValue.Of(false),
        JsonValueKind.Array => new TemplateValue.Items { Values = data.EnumerateArray().Select(Value).ToValueList() },
        JsonValueKind.Object => data.EnumerateObject().Aggregate(new TemplateValue.Fields(), (fields, field) => fields.With(field.Name, Value(field.Value))),
        _ => new TemplateValue.Nothing(),
    };

    private sealed record SpecCase(string Id, string Template, JsonElement Data, string Expected, TemplateOptions Options);
}
