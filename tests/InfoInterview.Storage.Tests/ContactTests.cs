using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Tests;

public abstract class ContactTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
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
    public async Task A_contact_comes_back_as_saved_and_its_version_counts_the_writes()
    {
        (await SaveAsync(Given.Ruth, 0)).Should().Be(new SaveOutcome.Saved { Version = 1 });
        var changed = Given.Ruth with { Admired = "your talk on permitting" };
        (await SaveAsync(changed, 1)).Should().Be(new SaveOutcome.Saved { Version = 2 });

        (await store.FindContactAsync(Given.Dana.Id, Given.Ruth.Id)).Should().Be(new StoredContact { Contact = changed, Version = 2 });
    }

    [Fact]
    public async Task A_save_over_something_unseen_is_stale_and_shows_what_stands()
    {
        await SaveAsync(Given.Ruth, 0);
        var theirs = Given.Ruth with { Role = "Director" };
        await SaveAsync(theirs, 1);

        var mine = await SaveAsync(Given.Ruth with { Role = "Advisor" }, 1);

        mine.Should().Be(new SaveOutcome.Stale { Current = new StoredContact { Contact = theirs, Version = 2 } });
        (await store.FindContactAsync(Given.Dana.Id, Given.Ruth.Id))!.Contact.Role.Should().Be("Director");
    }

    [Fact]
    public async Task A_save_that_was_made_already_is_saved_and_not_stale()
    {
        await SaveAsync(Given.Ruth, 0);
        var changed = Given.Ruth with { Role = "Director" };
        await SaveAsync(changed, 1);

        (await SaveAsync(changed, 1)).Should().Be(new SaveOutcome.Saved { Version = 2 });
    }

    [Fact]
    public async Task A_mere_change_of_letter_case_in_an_address_is_saved()
    {
        await SaveAsync(Given.Ruth, 0);

        await SaveAsync(Given.Ruth with { Points = [ContactPoint.Email("Ruth@Example.com")] }, 1);

        (await store.FindContactAsync(Given.Dana.Id, Given.Ruth.Id))!.Contact.Points[0].Value.Should().Be("Ruth@Example.com");
    }

    [Fact]
    public async Task A_contact_or_seeker_who_is_unknown_is_not_found()
    {
        (await SaveAsync(Given.Ruth, 3)).Should().Be(new SaveOutcome.NotFound());
        (await store.SaveContactAsync(new SeekerId(Guid.NewGuid()), Given.Ruth, 0)).Should().Be(new SaveOutcome.NotFound());
        (await store.FindContactAsync(Given.Dana.Id, Given.Ruth.Id)).Should().BeNull();
    }

    [Fact]
    public async Task A_new_contact_who_is_known_under_another_id_is_shown_and_not_doubled()
    {
        await SaveAsync(Given.Ruth, 0);

        var again = await SaveAsync(Given.Ruth with { Id = Given.ContactId(2), Organization = "Elsewhere" }, 0);

        again.Should().Be(new SaveOutcome.Stale { Current = new StoredContact { Contact = Given.Ruth, Version = 1 } });
    }

    [Fact]
    public async Task Two_known_contacts_may_come_to_share_an_address()
    {
        var other = Given.Person(7);
        await SaveAsync(Given.Ruth, 0);
        await SaveAsync(other, 0);

        var shared = other with { Points = [.. other.Points, .. Given.Ruth.Points] };

        (await SaveAsync(shared, 1)).Should().Be(new SaveOutcome.Saved { Version = 2 });
        (await store.FindContactAsync(Given.Dana.Id, other.Id))!.Contact.Should().Be(shared);
    }

    [Fact]
    public async Task One_seekers_contacts_are_not_anothers()
    {
        var other = Given.Dana with { Id = new SeekerId(Guid.NewGuid()) };
        await store.SaveSeekerAsync(other);
        await SaveAsync(Given.Ruth, 0);

        (await store.FindContactAsync(other.Id, Given.Ruth.Id)).Should().BeNull();
        (await store.ListContactsAsync(other.Id, null, 0, 10)).Total.Should().Be(0);
        (await store.SaveContactAsync(other.Id, Given.Ruth, 0)).Should().Be(new SaveOutcome.Saved { Version = 1 });
    }

    [Fact]
    public async Task Of_many_writers_who_have_seen_the_same_version_one_wins()
    {
        await SaveAsync(Given.Ruth, 0);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            number => Task.Run(() => SaveAsync(Given.Ruth with { Admired = "talk " + (char)(65 + number) }, 1))));

        outcomes.OfType<SaveOutcome.Saved>().Should().ContainSingle();
        outcomes.OfType<SaveOutcome.Stale>().Should().HaveCount(19).And.OnlyContain(stale => stale.Current.Version == 2);
    }

    private Task<SaveOutcome> SaveAsync(Contact contact, long expectedVersion) => store.SaveContactAsync(Given.Dana.Id, contact, expectedVersion);

    public sealed class OnSqlite() : ContactTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : ContactTests(DatabaseKind.PostgreSql);
}
