using System.Text.Json;
using InfoInterview.People;

namespace InfoInterview.Tests.People;

/// <summary>
/// Unicode's own examples of how people are addressed, for the languages of our table that put a name into a greeting in Latin script.
/// </summary>
[Trait("Corpus", "public")]
public sealed class CldrAddressingTests
{
    /// <summary>Where we do otherwise on purpose; every row that is not listed must hold, and every row that is must differ.</summary>
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["GS formal"] = "CLDR addresses by the bare family name; in a greeting that is rude, so without a title the full name stands.",
        ["GGS formal"] = "The same, with a second given name.",
        ["de Full formal"] = "German needs Herr or Frau with a family name; where neither is written, nothing is guessed and the full name stands.",
        ["Full informal"] = "CLDR has a field for the familiar form of a given name; a written name does not tell it, so the given name stands.",
    };

    public static TheoryData<string> Languages => ["en", "en_GB", "en_AU", "en_IN", "de", "fr", "es", "es_MX"];

    [PublicTheory]
    [MemberData(nameof(Languages))]
    public void People_are_addressed_as_Unicode_says_or_otherwise_for_a_reason(string locale)
    {
        using var data = JsonDocument.Parse(PublicCorpus.Read("names/cldr-addressing.json"));
        var rows = data.RootElement.GetProperty("cases").EnumerateArray().Where(row => string.Equals(Text(row, "locale"), locale, StringComparison.Ordinal)).ToList();
        rows.Should().HaveCount(8);
        foreach (var row in rows)
        {
            Hold(locale, row, "formal", Formality.Formal);
            Hold(locale, row, "informal", Formality.Informal);
        }
    }

    private static void Hold(string locale, JsonElement row, string style, Formality formality)
    {
        var kind = Text(row, "kind")!.Replace("native", "", StringComparison.Ordinal).Replace("foreign", "", StringComparison.Ordinal);
        var greeting = Salutation.For(new Contact { Name = NameOf(row.GetProperty("name"), locale) }, formality, locale);
        var isAddressed = IsAddressed(greeting, Text(row, "addressing_" + style)!);
        var language = locale.Split('_')[0];
        var differs = Reasons.ContainsKey($"{kind} {style}") || Reasons.ContainsKey($"{language} {kind} {style}");
        isAddressed.Should().Be(!differs, $"{locale} {Text(row, "kind")} {style}: {greeting}");
    }

    /// <summary>
    /// Whether the greeting is some opening word and then exactly this; a title may be said in full, as in "Monsieur" for "M.".
    /// </summary>
    private static bool IsAddressed(string greeting, string expected)
    {
        foreach (var (written, said) in new[] { ("M. ", "Monsieur "), ("", "") })
        {
            var name = written.Length > 0 && expected.StartsWith(written, StringComparison.Ordinal) ? said + expected[written.Length..] : expected;
            foreach (var opening in new[] { "Dear ", "Hi ", "Guten Tag ", "Hallo ", "Bonjour ", "Buenos días, ", "Hola, ", "Estimado ", "Estimada " })
            {
                if (string.Equals(greeting, opening + name, StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }

    /// <summary>The name as its fields say it, so that only the greeting is under test.</summary>
    private static PersonName NameOf(JsonElement fields, string locale)
    {
        var given = Text(fields, "given");
        var second = Text(fields, "surname2");
        var core = Text(fields, "surname") ?? Text(fields, "surname-core");
        var isSpanish = locale.StartsWith("es", StringComparison.Ordinal);
        var family = core is null ? null : string.Join(' ', new[] { Text(fields, "surname-prefix"), core, isSpanish ? second : null }.Where(part => part is not null));
        return PersonName.Parse($"{given} {family}") with
        {
            Title = Text(fields, "title"),
            Given = given,
            Additional = Text(fields, "given2"),
            Family = family,
            Suffix = Text(fields, "generation"),
            PostNominals = Text(fields, "credentials"),
            Order = NameOrder.GivenFirst,
        };
    }

    private static string? Text(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() : null;
}
