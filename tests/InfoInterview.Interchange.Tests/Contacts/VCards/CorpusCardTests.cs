using System.Text.Json;
using InfoInterview.People;

namespace InfoInterview.Tests.Contacts.VCards;

/// <summary>
/// Every card of the corpus against the reference reading. The adapter knows three things: a name that a program wrote apart is shown
/// joined, words in the place of a phone number are kept as another way, and of several organizations and titles one pair is taken.
/// </summary>
[Trait("Corpus", "public")]
public sealed class CorpusCardTests
{
    /// <summary>What the labeller leaves open, as it was decided here.</summary>
    private static readonly Dictionary<string, string[]> Decided = new(StringComparer.Ordinal)
    {
        ["public/photo-only-21-large.vcf"] = [],
        ["public/empty-utf8-bom-only.vcf"] = [],
    };

    public static TheoryData<string> Files
    {
        get
        {
            var files = new TheoryData<string>();
            if (PublicCorpus.Folder is null) return files;
            using var all = JsonDocument.Parse(PublicCorpus.Read("vcard/expected.json"));
            foreach (var file in all.RootElement.GetProperty("files").EnumerateObject()) files.Add(file.Name);
            return files;
        }
    }

    [PublicTheory]
    [MemberData(nameof(Files))]
    public async Task Every_file_gives_the_expected_people(string file)
    {
        using var all = JsonDocument.Parse(PublicCorpus.Read("vcard/expected.json"));
        var cards = all.RootElement.GetProperty("files").GetProperty(file).GetProperty("cards").EnumerateArray().ToList();

        var result = await Import.File(PublicCorpus.PathOf($"vcard/{file}"));

        result.Contacts.Select(person => person.Contact.Name.Written)
            .Should().Equal(Decided.GetValueOrDefault(file) ?? [.. cards.Select(Shown)]);
        foreach (var (person, card) in result.Contacts.Zip(cards)) Check(person.Contact, card);
    }

    private static void Check(Contact contact, JsonElement card)
    {
        if (card.GetProperty("n").ValueKind == JsonValueKind.Object)
        {
            var n = card.GetProperty("n");
            (contact.Name.Family ?? "").Should().Be(Text(n, "family"));
            (contact.Name.Given ?? "").Should().Be(Text(n, "given"));
            (contact.Name.Additional ?? "").Should().Be(Text(n, "additional"));
            (contact.Name.Title ?? "").Should().Be(Text(n, "prefix"));
            ((contact.Name.Suffix ?? "") + contact.Name.PostNominals).Should().Be(Text(n, "suffix"));
        }

        (contact.Organization ?? "").Should().Be(card.GetProperty("org").EnumerateArray().Select(units => units[0].GetString()!).FirstOrDefault(""));
        (contact.Role ?? "").Should().Be(All(card, "title").FirstOrDefault(""));
        Values(contact, ContactPointKind.Email).Should().BeEquivalentTo(All(card, "emails").Select(Address));
        var numbers = All(card, "tels").Select(tel => tel.Replace("tel:", "", StringComparison.Ordinal)).ToList();
        Values(contact, ContactPointKind.Phone).Except(numbers, StringComparer.Ordinal).Should().BeEmpty();
        numbers.Except(Values(contact, ContactPointKind.Phone).Concat(Values(contact, ContactPointKind.Other)), StringComparer.Ordinal).Should().BeEmpty();
    }

    private static IEnumerable<string> Values(Contact contact, ContactPointKind kind) =>
        contact.Points.Where(point => point.Kind == kind).Select(point => point.Value);

    private static string Address(string email) => email.Contains('<', StringComparison.Ordinal) ? email[(email.IndexOf('<', StringComparison.Ordinal) + 1)..].TrimEnd('>') : email;

    private static string Shown(JsonElement card)
    {
        if (card.GetProperty("fn").GetString() is { Length: > 0 } written) return written;
        var n = card.GetProperty("n");
        return string.Join(' ', ((IEnumerable<string>)["prefix", "given", "additional", "family", "suffix"]).Select(part => Text(n, part)).Where(part => part.Length > 0));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static IEnumerable<string> All(JsonElement card, string name) => card.GetProperty(name).EnumerateArray().Select(value => value.GetString()!);
}
