using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Tests;

public abstract class ContactListTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;

    public async Task InitializeAsync()
    {
        store = await database.OpenAsync();
        await store.SaveSeekerAsync(Given.Dana);
        await store.ImportAsync(
            Given.Dana.Id,
            [
                Named(1, "Ms. Zoë Ångström", "Åre 100%_Wind", "Ingénieure"),
                Named(2, "anna Example", "Northwind", null),
                Named(3, "Σωκράτης Παπαδόπουλος", "ΟΔΟΣ", "Σύμβουλος"),
                Named(4, "Ben Example", null, "Lead of Wind"),
                Named(5, "Dr. Ann Example", "Müller GmbH", null),
            ]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Theory]
    [InlineData(null, 1, 2, 3, 4, 5)]
    [InlineData("  ", 1, 2, 3, 4, 5)]
    [InlineData("ZOË", 1)]
    [InlineData("ångström", 1)]
    [InlineData("åRE", 1)]
    [InlineData("οδοσ", 3)]
    [InlineData("σύμβουλοσ", 3)]
    [InlineData("MÜLLER", 5)]
    [InlineData("muller", 5)]
    [InlineData("zoe angstrom", 1)]
    [InlineData("are ingenieure", 1)]
    [InlineData("σωκρατησ", 3)]
    [InlineData("éxample ann", 2, 5)]
    [InlineData("wind", 1, 2, 4)]
    [InlineData("wind example", 2, 4)]
    [InlineData("100%", 1)]
    [InlineData("n%d")]
    [InlineData("_wind", 1)]
    [InlineData("'; DROP TABLE Contacts; --")]
    public async Task A_search_finds_words_in_name_organization_and_role_in_any_letter_case(string? search, params int[] expected)
    {
        var page = await store.ListContactsAsync(Given.Dana.Id, search, 0, 100);

        page.Items.Select(item => item.Contact.Id).Should().BeEquivalentTo(expected.Select(Given.ContactId));
        page.Total.Should().Be(expected.Length);
    }

    [Fact]
    public async Task The_list_is_ordered_by_name_without_titles_and_letter_case()
    {
        (await NamesAsync(0, 100)).Should().Equal("Dr. Ann Example", "anna Example", "Ben Example", "Ms. Zoë Ångström", "Σωκράτης Παπαδόπουλος");
    }

    [Fact]
    public async Task Pages_cut_the_list_and_say_its_whole_length()
    {
        (await NamesAsync(1, 2)).Should().Equal("anna Example", "Ben Example");
        (await NamesAsync(4, 2)).Should().Equal("Σωκράτης Παπαδόπουλος");
        (await store.ListContactsAsync(Given.Dana.Id, null, 50, 2)).Should().Be(new ContactPage { Items = [], Total = 5 });
    }

    [Fact]
    public async Task A_renamed_contact_is_found_and_sorted_by_the_new_name()
    {
        await store.SaveContactAsync(Given.Dana.Id, Named(2, "Yara Example", "Southwind", null), 1);

        (await store.ListContactsAsync(Given.Dana.Id, "anna", 0, 9)).Total.Should().Be(0);
        (await NamesAsync(2, 1)).Should().Equal("Yara Example");
    }

    [Theory]
    [InlineData("ruth.halv")]
    [InlineData("Ruth.Halvorsen@Fjordlab.example")]
    [InlineData("@fjordlab")]
    [InlineData("fjordlab.example")]
    [InlineData("press@fjord")]
    [InlineData("ruth fjordlab")]
    public async Task Somebody_is_found_by_the_beginning_and_the_domain_of_their_addresses(string search)
    {
        var ruth = Named(6, "Ruth Ny", "Northwind", null) with
        {
            Points = [ContactPoint.Email("ruth.halvorsen@fjordlab.example"), ContactPoint.Email("press@fjordlab.example")],
        };
        await store.SaveContactAsync(Given.Dana.Id, ruth, 0);
        (await store.ListContactsAsync(Given.Dana.Id, search, 0, 9)).Items.Select(item => item.Contact.Id).Should().Equal(ruth.Id);

        await store.SaveContactAsync(Given.Dana.Id, ruth with { Points = [ContactPoint.Email("ruth@elsewhere.example")] }, 1);
        (await store.ListContactsAsync(Given.Dana.Id, search, 0, 9)).Total.Should().Be(0, "an address that is gone finds nobody");
        (await store.ListContactsAsync(Given.Dana.Id, "elsewhere", 0, 9)).Total.Should().Be(1);
    }

    [Fact]
    public async Task A_contact_from_the_bin_is_found_by_their_address_again()
    {
        var ruth = Named(6, "Ruth Ny", "Northwind", null) with { Points = [ContactPoint.Email("ruth@fjordlab.example")] };
        await store.SaveContactAsync(Given.Dana.Id, ruth, 0);
        var (_, bin) = await database.OpenAsync<BinStore>();
        await bin.DeleteContactAsync(Given.Dana.Id, ruth.Id, Given.Later);
        (await store.ListContactsAsync(Given.Dana.Id, "fjordlab", 0, 9)).Total.Should().Be(0);
        await bin.BringBackAsync(Given.Dana.Id, ruth.Id, Given.Later);
        (await store.ListContactsAsync(Given.Dana.Id, "fjordlab", 0, 9)).Total.Should().Be(1);
    }

    [Theory]
    [InlineData("alumni", 1, 2, 3)]
    [InlineData("ALUMNI", 1, 2, 3)]
    [InlineData(" Wind  farm ", 2)]
    [InlineData("wind", 4)]
    [InlineData("energía", 3, 4)]
    [InlineData("energia", 3, 4)]
    [InlineData("alum")]
    [InlineData("")]
    [InlineData("\0")]
    public async Task A_tag_finds_those_who_have_it_however_it_was_written(string tag, params int[] expected)
    {
        await TagAsync();
        var found = await store.ListStandingAsync(Given.Dana.Id, new ContactFilter { Tag = tag }, 0, 100);
        found.Items.Select(item => item.Stored.Contact.Id).Should().BeEquivalentTo(expected.Select(Given.ContactId));
        found.Total.Should().Be(expected.Length);
    }

    [Fact]
    public async Task A_tag_is_joined_with_words_and_a_stage_and_found_by_a_search()
    {
        await TagAsync();
        async Task<IEnumerable<ContactId>> FindAsync(ContactFilter filter) =>
            (await store.ListStandingAsync(Given.Dana.Id, filter, 0, 100)).Items.Select(item => item.Stored.Contact.Id);
        (await FindAsync(new ContactFilter { Tag = "alumni", Search = "example" })).Should().Equal(Given.ContactId(2));
        (await FindAsync(new ContactFilter { Tag = "alumni", NotAsked = true })).Should().BeEquivalentTo([Given.ContactId(1),
            Given.ContactId(2), Given.ContactId(3)]);
        (await FindAsync(new ContactFilter { Tag = "alumni", Stages = [InfoInterview.Engagements.Stage.Held] })).Should().BeEmpty();
        (await store.ListContactsAsync(Given.Dana.Id, "farm", 0, 9)).Items.Select(item => item.Contact.Id).Should().Equal(
            Given.ContactId(2));
        (await store.ListContactsAsync(Given.Dana.Id, "alumni zoe", 0, 9)).Total.Should().Be(1);
    }

    [Fact]
    public async Task Tags_are_listed_once_each_and_go_with_the_last_who_had_them()
    {
        (await store.ListTagsAsync(Given.Dana.Id, 100)).Should().BeEmpty();
        await TagAsync();
        (await store.ListTagsAsync(Given.Dana.Id, 100)).Should().Equal("alumni", "energia", "wind", "Wind farm");
        (await store.ListTagsAsync(Given.Dana.Id, 1)).Should().ContainSingle();
        var stored = (await store.FindContactAsync(Given.Dana.Id, Given.ContactId(2)))!;
        await store.SaveContactAsync(Given.Dana.Id, stored.Contact with { Tags = [] }, stored.Version);
        (await store.ListTagsAsync(Given.Dana.Id, 100)).Should().Equal("ALUMNI", "energia", "wind");
        (await store.ListStandingAsync(Given.Dana.Id, new ContactFilter { Tag = "wind farm" }, 0, 9)).Total.Should().Be(0);
        (await store.ListTagsAsync(new SeekerId(Guid.NewGuid()), 100)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_tag_is_kept_as_it_was_written_however_odd_it_is()
    {
        ValueList<string> tags = ["\u0003\u0004\u0005", "a\tb", new string('x', 500), "", " ", "Ünï, çø∂é 🌊"];
        var odd = Named(7, "Odd One", null, null) with { Tags = tags };
        await store.SaveContactAsync(Given.Dana.Id, odd, 0);
        (await store.FindContactAsync(Given.Dana.Id, odd.Id))!.Contact.Tags.Should().Equal(tags);
        foreach (var tag in (string[])["a b", new string('X', 500), "Ünï, çø∂é 🌊"])
            (await store.ListStandingAsync(Given.Dana.Id, new ContactFilter { Tag = tag }, 0, 9)).Total.Should().Be(1, tag);
        (await store.ListTagsAsync(Given.Dana.Id, 100)).Should().Contain("a b").And.Contain("Ünï, çø∂é 🌊")
            .And.OnlyContain(tag => tag.Length > 0 && tag.Length <= 90);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(0, -1)]
    public async Task A_negative_figure_is_a_callers_mistake(int skip, int take) =>
        await store.Invoking(it => it.ListContactsAsync(Given.Dana.Id, null, skip, take)).Should().ThrowAsync<ArgumentOutOfRangeException>();

    private static Contact Named(int number, string name, string? organization, string? role) =>
        new() { Id = Given.ContactId(number), Name = PersonName.Parse(name), Organization = organization, Role = role };

    private async Task TagAsync()
    {
        ValueList<string>[] tags = [["Alumni"], ["alumni", "Wind farm"], ["ALUMNI", "Energía"], ["wind", "energia"]];
        for (var at = 0; at < tags.Length; at++)
        {
            var stored = (await store.FindContactAsync(Given.Dana.Id, Given.ContactId(at + 1)))!;
            await store.SaveContactAsync(Given.Dana.Id, stored.Contact with { Tags = tags[at] }, stored.Version);
        }
    }

    private async Task<IEnumerable<string>> NamesAsync(int skip, int take) =>
        (await store.ListContactsAsync(Given.Dana.Id, null, skip, take)).Items.Select(item => item.Contact.Name.Written);

    public sealed class OnSqlite() : ContactListTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : ContactListTests(DatabaseKind.PostgreSql);
}
