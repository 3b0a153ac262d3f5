using System.Globalization;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Storage.Contacts;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Tests;

/// <summary>What is kept of who may be one person is what comparing everybody says, whatever was written in between.</summary>
public abstract class DuplicateTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private static readonly string[] Given1 = ["Ann", "Ben", "Ana", "A."];
    private static readonly string[] Family = ["Example", "Silva", "Halvorsen"];
    private static readonly string?[] Houses = [null, "Northwind", "Harbour Trust"];
    private static readonly string[] Mails = ["info@north.example", "shared@north.example", "a@x.example", "b@x.example"];

    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;

    private static SeekerId Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task What_is_kept_is_what_comparing_everybody_says()
    {
        var seed = 17;
        for (var life = 0; life < 8; life++)
        {
            var chance = new Random(seed + life);
            var owner = new SeekerId(new Guid(life + 1, 7, 7, new byte[8]));
            await store.SaveSeekerAsync(Given.Dana with { Id = owner });
            for (var turn = 0; turn < 12; turn++)
            {
                for (var change = 0; change < 3; change++) await ChangeAsync(owner, chance, string.Create(CultureInfo.InvariantCulture, $"{life} {turn} {change}"));
                await CheckAsync(owner, string.Create(CultureInfo.InvariantCulture, $"life {life} of seed {seed}, turn {turn}"));
            }
        }
    }

    [Fact]
    public async Task Many_at_once_come_to_the_same()
    {
        var chance = new Random(5);
        await store.ImportAsync(
            Dana, [.. Enumerable.Range(0, 700).Select(number => Person(Given.ContactId(number), chance, string.Create(CultureInfo.InvariantCulture, $"many {number}")))]);
        await CheckAsync(Dana, "all at once");
        await ChangeAsync(Dana, chance, "one more");
        await CheckAsync(Dana, "and one more");
    }

    [Fact]
    public async Task What_another_version_found_is_found_anew()
    {
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
        await store.SaveContactAsync(Dana, Given.Ruth with { Id = Given.ContactId(2), Points = [] }, 0);
        await CheckAsync(Dana, "two alike");

        database.Run("UPDATE \"Twins\" SET \"Document\" = 'other rules' WHERE \"Id\" = 'basis'");
        database.Run("UPDATE \"Twins\" SET \"Document\" = '[[],[\"Horoscope\",\"Certain\",\"\"]]' WHERE \"Id\" <> 'basis'");
        database.Run("DELETE FROM \"Likenesses\"");

        await CheckAsync(Dana, "of another version");
        await store.SaveContactAsync(Dana, Given.Ruth with { Id = Given.ContactId(3), Points = [] }, 0);
        await CheckAsync(Dana, "and one more");
    }

    [Fact]
    public async Task Somebody_who_is_erased_is_in_no_case_and_leaves_no_word()
    {
        var ruth = Given.Ruth with { Name = PersonName.Parse("Ruth Quellenbrunn") };
        await store.SaveContactAsync(Dana, ruth, 0);
        await store.SaveContactAsync(Dana, ruth with { Id = Given.ContactId(2), Points = [] }, 0);
        (await store.ListDuplicatesAsync(Dana, 0, 10)).Total.Should().Be(1);

        await store.EraseContactAsync(Dana, ruth.Id, new NodaTime.LocalDate(2026, 3, 2));
        (await store.ListDuplicatesAsync(Dana, 0, 10)).Total.Should().Be(0);
        (await store.ListContactsAsync(Dana, "ellenbru", 0, 10)).Total.Should().Be(1);
        await store.EraseContactAsync(Dana, Given.ContactId(2), new NodaTime.LocalDate(2026, 3, 2));

        using var provider = database.NewProvider();
        await using var context = await provider.OpenWholeAsync(default);
        context.Asker = Dana;
        (await context.WordParts.CountAsync()).Should().Be(0);
        (await context.ContactWords.CountAsync()).Should().Be(0);
        (await context.Likenesses.CountAsync()).Should().Be(0);
        (await context.Twins.CountAsync(row => row.Id != TwinDocument.Basis)).Should().Be(0);
    }

    [Fact]
    public async Task A_search_finds_what_comparing_every_text_finds()
    {
        string[] names =
            ["Ann Example", "山田太郎", "Ürsüla von der Straße", "O'Brien-Smith Jr", "Ruth 😀 Ray", "Ab Ba", "aaaa aa", "x\ud800y Lone"];
        var people = names.Select((name, number) => Given.Ruth with
        {
            Id = Given.ContactId(number + 1),
            Name = PersonName.Parse(name),
            Organization = number % 2 == 0 ? "Windkraftanlagen-Nord GmbH & Co. KG" : string.Create(CultureInfo.InvariantCulture, $"Wind {new string('z', 30)}{number}"),
            Role = null,
            Points = [ContactPoint.Email(string.Create(CultureInfo.InvariantCulture, $"p{number}@example.com"))],
        }).ToList();
        foreach (var person in people) await store.SaveContactAsync(Dana, person, 0);
        string[] searches =
            ["an", "太郎", "郎", "😀", "straße", "STRASSE", "smith", "brien-", "'", "&", "anlagen", "kg nord", "z", new string('z', 30),
            new string('z', 30) + "3", "a a", "aa", "lone", "nobody", "%", "_", "\u0002"];
        foreach (var search in searches)
        {
            var words = Folded(search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var expected =
                people.Where(one => words.All(word => TextOf(one).Contains(word, StringComparison.Ordinal)))
                .Select(one => one.Id).ToList();
            var page = await store.ListContactsAsync(Dana, search, 0, 100);
            if (!string.Equals(search, "\u0002", StringComparison.Ordinal)) page.Items.Select(one => one.Contact.Id).Should().BeEquivalentTo(expected, $"of '{search}'");
            page.Total.Should().Be(page.Items.Count);
        }

        // Whoever types no accents finds them all the same.
        static string TextOf(Contact one) =>
            Folded($"{one.Name.Written}\n{one.Organization}\n{one.Points[0].Value}") is var text
                ? $"{text}\n{text.Replace('ü', 'u').Replace("ß", "ss", StringComparison.Ordinal)}" : "";

        static string Folded(string text) => text.ToUpperInvariant().ToLowerInvariant();
    }

    private static Contact Person(ContactId id, Random chance, string unique) => new()
    {
        Id = id,
        Name = PersonName.Parse($"{Given1[chance.Next(Given1.Length)]} {Family[chance.Next(Family.Length)]}"),
        Organization = Houses[chance.Next(Houses.Length)],
        Points = chance.Next(3) == 0 ? [ContactPoint.Email(Mails[chance.Next(Mails.Length)])]
            : [ContactPoint.Email($"{unique.Replace(' ', '.')}@own.example")],
    };

    private async Task ChangeAsync(SeekerId owner, Random chance, string unique)
    {
        var id = new ContactId(new Guid(chance.Next(14) + 1, 3, 3, new byte[8]));
        if (await store.FindContactAsync(owner, id) is not { } known)
        {
            // An address that somebody else has is theirs; the record is then not new.
            await store.SaveContactAsync(owner, Person(id, chance, unique), 0);
        }
        else if (chance.Next(4) == 0)
        {
            await store.EraseContactAsync(owner, id, new NodaTime.LocalDate(2026, 3, 2));
        }
        else
        {
            await store.SaveContactAsync(owner, Person(id, chance, unique), known.Version);
        }
    }

    private async Task CheckAsync(SeekerId owner, string when)
    {
        var all = (await store.ListContactsAsync(owner, null, 0, 10_000)).Items.Select(one => one.Contact).ToList();
        var expected = DuplicateFinder.Find(all);
        var kept = await store.ListDuplicatesAsync(owner, 0, 100_000);
        kept.Total.Should().Be(expected.Count, when);
        kept.Items.Select(Said).Should().BeEquivalentTo(expected.Select(Said), when);
        kept.Items.Select(one => one.Certainty).Should().BeInDescendingOrder(when);
    }

    private static string Said(DuplicateProposal one) =>
        $"{one.Certainty}: {string.Join(' ', one.Contacts.Select(contact => contact.Id))}; "
        + string.Join(' ', one.Reasons.Select(reason => $"{reason.Certainty} {reason.Text}").Order(StringComparer.Ordinal));

    public sealed class OnSqlite() : DuplicateTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : DuplicateTests(DatabaseKind.PostgreSql);
}
