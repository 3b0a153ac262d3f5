using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Tests;

public abstract class ImportTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;

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
    public async Task The_same_list_twice_adds_everybody_once_under_their_first_id()
    {
        (await ImportAsync(People(0, 300))).Should().Be(Counts(added: 300));
        (await ImportAsync(People(0, 300, attempt: 1))).Should().Be(Counts(unchanged: 300));

        (await TotalAsync()).Should().Be(300);
        (await store.FindContactAsync(Given.Dana.Id, Given.Person(5).Id))!.Contact.Should().Be(Given.Person(5));
        (await store.FindContactAsync(Given.Dana.Id, Given.Person(5, attempt: 1).Id)).Should().BeNull();
    }

    [Fact]
    public async Task What_a_list_knows_more_is_added_and_what_the_seeker_wrote_stays()
    {
        await ImportAsync(People(0, 3));
        await store.SaveContactAsync(Given.Dana.Id, Given.Person(1) with { Admired = "your talk" }, 1);

        var promoted = Given.Person(1, attempt: 1) with { Role = "Director" };
        (await ImportAsync([Given.Person(0, attempt: 1), promoted, Given.Person(9, attempt: 1)])).Should().Be(Counts(added: 1, updated: 1, unchanged: 1));

        (await store.FindContactAsync(Given.Dana.Id, Given.Person(1).Id)).Should().Be(
            new StoredContact { Contact = Given.Person(1) with { Admired = "your talk", Role = "Director" }, Version = 3 });
    }

    [Fact]
    public async Task Somebody_whose_address_the_seeker_has_added_is_still_known_to_the_old_list()
    {
        var bare = new Contact { Id = Given.ContactId(1), Name = PersonName.Parse("Ruth Halvorsen"), Organization = "Northwind" };
        await ImportAsync([bare]);
        await store.SaveContactAsync(Given.Dana.Id, bare with { Points = [ContactPoint.Email("ruth@example.com")] }, 1);

        (await ImportAsync([bare with { Id = Given.ContactId(2) }])).Should().Be(Counts(unchanged: 1));
        (await ImportAsync([bare with { Id = Given.ContactId(3), Points = [ContactPoint.Email("RUTH@example.com")] }])).Should().Be(Counts(unchanged: 1));
    }

    [Fact]
    public async Task Somebody_who_comes_twice_in_one_list_is_one()
    {
        var linked = Given.Ruth with { Id = Given.ContactId(2), Points = [.. Given.Ruth.Points, ContactPoint.LinkedIn("https://www.linkedin.com/in/ruth")] };
        var byLinkAlone = Given.Ruth with { Id = Given.ContactId(3), Points = [ContactPoint.LinkedIn("https://linkedin.com/in/ruth/")] };

        (await ImportAsync([Given.Ruth, linked, byLinkAlone])).Should().Be(Counts(added: 1, updated: 1, unchanged: 1));
        (await store.FindContactAsync(Given.Dana.Id, Given.Ruth.Id))!.Contact.Points.Should().HaveCount(2);
    }

    [Fact]
    public async Task Somebody_of_whom_only_the_name_is_known_is_not_doubled_by_the_same_list()
    {
        var ann = new Contact { Id = Given.ContactId(1), Name = PersonName.Parse("Ann Lee") };
        await ImportAsync([ann]);

        (await ImportAsync([ann with { Id = Given.ContactId(2) }])).Should().Be(Counts(unchanged: 1));
        (await ImportAsync([ann with { Id = Given.ContactId(3), Role = "Nurse" }])).Should().Be(Counts(added: 1));
    }

    [Theory]
    [InlineData("North\0wind")]
    [InlineData("\u001f\"quoted\" \\ 'x' \ud83d\ude00 \u2028")]
    [InlineData("%_[]{}$.")]
    public async Task Odd_marks_in_a_name_or_organization_double_nobody(string odd)
    {
        var contact = new Contact { Id = Given.ContactId(1), Name = PersonName.Parse("Ann " + odd), Organization = odd };
        await ImportAsync([contact]);

        (await ImportAsync([contact with { Id = Given.ContactId(2) }])).Should().Be(Counts(unchanged: 1));
        (await store.FindContactAsync(Given.Dana.Id, contact.Id))!.Contact.Should().Be(contact);
    }

    [Fact]
    public async Task Lists_that_are_imported_at_once_double_nobody()
    {
        var stores = new[] { store, await database.OpenAsync(), await database.OpenAsync() };

        var counts = await Task.WhenAll(Enumerable.Range(0, 9).Select(
            attempt => Task.Run(() => stores[attempt % 3].ImportAsync(Given.Dana.Id, People(attempt % 4 * 10, 100, attempt)))));

        (await TotalAsync()).Should().Be(130);
        counts.Sum(count => count.Added).Should().Be(130);
        counts.Sum(count => count.Added + count.Updated + count.Unchanged).Should().Be(900);
    }

    [Fact]
    public async Task An_import_that_is_called_off_leaves_nothing()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await store.Invoking(it => it.ImportAsync(Given.Dana.Id, People(0, 10), source.Token)).Should().ThrowAsync<OperationCanceledException>();

        (await TotalAsync()).Should().Be(0);
        (await ImportAsync(People(0, 10))).Should().Be(Counts(added: 10));
    }

    [Fact]
    public async Task A_callers_mistakes_are_told()
    {
        await store.Invoking(it => it.ImportAsync(new SeekerId(Guid.NewGuid()), People(0, 1))).Should().ThrowAsync<InvalidOperationException>();
        await store.Invoking(it => it.ImportAsync(Given.Dana.Id, [Given.Ruth with { Id = default }])).Should().ThrowAsync<ArgumentException>();
        await store.Invoking(it => it.ImportAsync(Given.Dana.Id, [Given.Ruth, Given.Person(1) with { Id = Given.Ruth.Id }])).Should().ThrowAsync<ArgumentException>();
        (await ImportAsync([])).Should().Be(Counts());
    }

    private static IReadOnlyList<Contact> People(int first, int count, int attempt = 0) =>
        [.. Enumerable.Range(first, count).Select(number => Given.Person(number, attempt))];

    private static ImportCounts Counts(int added = 0, int updated = 0, int unchanged = 0) => new() { Added = added, Updated = updated, Unchanged = unchanged };

    private Task<ImportCounts> ImportAsync(IReadOnlyList<Contact> batch) => store.ImportAsync(Given.Dana.Id, batch);

    private async Task<int> TotalAsync() => (await store.ListContactsAsync(Given.Dana.Id, null, 0, 0)).Total;

    public sealed class OnSqlite() : ImportTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : ImportTests(DatabaseKind.PostgreSql);
}
