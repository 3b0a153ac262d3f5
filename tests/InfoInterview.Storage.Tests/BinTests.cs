using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Storage.Contacts;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>Deleted contacts lie in a bin for a while and come back as they were; who is erased lies in none.</summary>
public abstract class BinTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private static readonly Instant Now = Given.Later;
    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;
    private BinStore bin = null!;

    private static Asker Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        await Everything.FillAsync(database);
        (store, bin) = await database.OpenAsync<BinStore>();
        await bin.DropAsync(Dana, Given.Person(4).Id);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task Who_is_deleted_is_nowhere_and_comes_back_with_every_row()
    {
        var before = await KeptRowsAsync();
        var binned = await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Now);
        binned!.Extent.Should().Be(new ErasureExtent { Facts = 3, Notes = 1, Plans = 1, Actions = 1, Texts = 3, Files = 1, Beside = 1 });
        (await store.FindContactAsync(Dana, Given.Ruth.Id)).Should().BeNull();
        (await store.ListContactsAsync(Dana, "halvorsen", 0, 9)).Total.Should().Be(0);
        (await bin.ListAsync(Dana, Now)).Single().Should().Be(binned);

        (await bin.BringBackAsync(Dana, Given.Ruth.Id, Now)).Should().BeOfType<KeepOutcome<Contact>.Saved>();
        (await KeptRowsAsync()).Should().BeEquivalentTo(before);
        (await bin.ListAsync(Dana, Now)).Should().BeEmpty();
        (await store.ListContactsAsync(Dana, "halvorsen", 0, 9)).Total.Should().Be(1);
        (await store.FindEngagementAsync(Dana, Given.Ruth.Id))!.Engagement.Facts.Should().HaveCount(3);
        var (_, due) = await database.OpenAsync<DueStore>();
        (await due.FindAsync(Dana, Given.Ruth.Id, Now)).Should().NotBeNull();
    }

    [Fact]
    public async Task After_thirty_days_nobody_comes_back()
    {
        await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Now);
        var (day30, day31) = (Now + Duration.FromDays(30) - Duration.Epsilon, Now + Duration.FromDays(30));
        (await bin.ListAsync(Dana, day30)).Should().HaveCount(1);
        (await bin.ListAsync(Dana, day31)).Should().BeEmpty();
        (await bin.BringBackAsync(Dana, Given.Ruth.Id, day31)).Should().BeOfType<KeepOutcome<Contact>.NotFound>();
        (await bin.DropOldAsync(Dana, Now + Duration.FromDays(29))).Should().Be(0);
        (await bin.DropOldAsync(Dana, day31)).Should().Be(1);
        (await database.TextOfEverythingAsync()).Should().NotContain("permitting lead");
    }

    [Fact]
    public async Task Who_is_erased_in_the_bin_leaves_nothing()
    {
        await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Now);
        (await store.PreviewErasureAsync(Dana, Given.Ruth.Id, new LocalDate(2026, 12, 1)))!.Removes.Should()
            .Contain(line => line.Contains("3 entries"));
        (await store.EraseContactAsync(Dana, Given.Ruth.Id, new LocalDate(2026, 12, 1))).Should().NotBeNull();
        (await bin.ListAsync(Dana, Now)).Should().BeEmpty();
        (await database.TextOfEverythingAsync()).Should().NotContain("halvorsen").And.NotContain("ruth@example.com");
        (await store.SaveContactAsync(Dana, Given.Ruth, 0)).Should().BeOfType<SaveOutcome.Blocked>();
    }

    [Fact]
    public async Task An_erasure_reaches_into_the_bin_and_the_settings()
    {
        var friend = Given.Person(7) with { ReferredBy = Given.Ruth.Id, SharedConnections = ["Ruth Halvorsen", "Omar Haddad"] };
        await store.SaveContactAsync(Dana, friend, 1);
        await bin.DeleteContactAsync(Dana, friend.Id, Now);
        var (_, settings) = await database.OpenAsync<SettingStore>();
        ValueList<Decisions.InventoryEntry> people =
        [
            new() { Circle = Decisions.Circle.Teachers, Name = "Ruth Halvorsen" },
            new() { Circle = Decisions.Circle.Teachers, Name = "Kim Lee", Through = "Ruth Halvorsen" },
        ];
        await settings.SaveSettingAsync(Dana, Given.Setting(KeptSetting.PeopleToAsk, InfoInterviewJson.Write(people)), 0);
        await store.EraseContactAsync(Dana, Given.Ruth.Id, new LocalDate(2026, 12, 1));
        (await database.TextOfEverythingAsync()).Should().NotContain("halvorsen").And.Contain("kim lee");
        (await bin.BringBackAsync(Dana, friend.Id, Now)).Should().BeOfType<KeepOutcome<Contact>.Saved>().Which.Current.Value
            .Should().Match<Contact>(back => back.ReferredBy == null && back.SharedConnections.Count == 1);
    }

    [Fact]
    public async Task Who_came_in_again_meanwhile_keeps_what_they_are_known_by()
    {
        var before = (await store.ListDuplicatesAsync(Dana, 0, 9)).Total;
        await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Now);
        var again = Given.Ruth with { Id = Given.Person(20, attempt: 5).Id };
        (await store.SaveContactAsync(Dana, again, 0)).Should().BeOfType<SaveOutcome.Saved>();
        (await bin.BringBackAsync(Dana, Given.Ruth.Id, Now)).Should().BeOfType<KeepOutcome<Contact>.Saved>();
        (await store.ListContactsAsync(Dana, "halvorsen", 0, 9)).Total.Should().Be(2);
        (await store.ListDuplicatesAsync(Dana, 0, 9)).Total.Should().Be(before + 1);
    }

    [Fact]
    public async Task Who_was_erased_under_another_record_stays_so()
    {
        await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Now);
        var again = Given.Ruth with { Id = Given.Person(20, attempt: 5).Id };
        await store.SaveContactAsync(Dana, again, 0);
        await store.EraseContactAsync(Dana, again.Id, new LocalDate(2026, 12, 1));
        (await bin.BringBackAsync(Dana, Given.Ruth.Id, Now)).Should().BeOfType<KeepOutcome<Contact>.NotFound>();
        (await database.TextOfEverythingAsync()).Should().NotContain("halvorsen");
    }

    [Fact]
    public async Task Who_lies_in_the_bin_comes_back_from_there_alone_and_can_be_erased()
    {
        await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Now);
        (await store.SaveContactAsync(Dana, Given.Ruth, 0)).Should().BeOfType<SaveOutcome.NotFound>("a form was sent twice");
        (await store.ImportAsync(Dana, [Given.Ruth])).Refused.Should().Be(1);
        var (_, work) = await database.OpenAsync<WorkStore>();
        await work.AddAsync(Dana, [new WorkItem { Key = "work", Kind = "send", DueAt = Given.Later }]);
        (await bin.BringBackAsync(Dana, Given.Ruth.Id, Now)).Should().BeOfType<KeepOutcome<Contact>.Saved>();
        await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Now);
        (await store.EraseContactAsync(Dana, Given.Ruth.Id, new LocalDate(2026, 12, 1))).Should().NotBeNull();
        (await database.TextOfEverythingAsync()).Should().NotContain("halvorsen");
    }

    [Fact]
    public async Task Who_asked_for_silence_meanwhile_comes_back_silent()
    {
        await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Now);
        var again = Given.Ruth with { Id = Given.Person(20, attempt: 5).Id };
        await store.SaveContactAsync(Dana, again, 0);
        await store.BlockContactAsync(Dana, again.Id, new DoNotContact { Reason = DoNotContactReason.Asked });
        (await bin.BringBackAsync(Dana, Given.Ruth.Id, Now)).Should().BeOfType<KeepOutcome<Contact>.Saved>()
            .Which.Current.Value.MayBeContacted.Should().BeFalse();
    }

    [Fact]
    public async Task The_bin_knows_the_erased_by_what_they_were_known_by_before()
    {
        var moved = Given.Ruth with { Points = [ContactPoint.Email("moved@example.com")], Organization = "Fjordkraft" };
        await store.SaveContactAsync(Dana, moved, 1);
        await bin.DeleteContactAsync(Dana, moved.Id, Now);
        var again = Given.Ruth with { Id = Given.Person(20, attempt: 5).Id, Organization = null };
        await store.SaveContactAsync(Dana, again, 0);
        await store.EraseContactAsync(Dana, again.Id, new LocalDate(2026, 12, 1));
        (await bin.ListAsync(Dana, Now)).Should().BeEmpty();
        (await database.TextOfEverythingAsync()).Should().NotContain("halvorsen");
    }

    [Theory]
    [InlineData("[null")]
    [InlineData("{\"Contacts\":[[1]]}")]
    [InlineData("{}")]
    public async Task What_cannot_be_read_in_the_bin_is_shown_fails_nobody_and_can_be_erased(string text)
    {
        await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Now);
        database.Run($"UPDATE \"Bin\" SET \"Document\" = '{text}'").Should().Be(1);
        (await bin.ListAsync(Dana, Now)).Single().Contact.Id.Should().Be(Given.Ruth.Id);
        (await bin.BringBackAsync(Dana, Given.Ruth.Id, Now)).Should().BeOfType<KeepOutcome<Contact>.Refused>();
        (await store.EraseContactAsync(Dana, Given.Person(8).Id, new LocalDate(2026, 12, 1))).Should().NotBeNull();
        (await store.EraseContactAsync(Dana, Given.Ruth.Id, new LocalDate(2026, 12, 1))).Should().NotBeNull();
        (await bin.ListAsync(Dana, Now)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_theme_that_went_meanwhile_is_no_longer_borne()
    {
        var (_, book) = await database.OpenNotebookAsync();
        await bin.DeleteContactAsync(Dana, Given.Ruth.Id, Now);
        await book.DeleteThemeAsync(Dana, Given.Theme(1).Id, 1);
        await bin.BringBackAsync(Dana, Given.Ruth.Id, Now);
        (await book.FindNoteAsync(Dana, Given.Note(1).Id))!.Value.Marks.OfType<NoteMark.Tag>().Should().BeEmpty();
    }

    [Fact]
    public async Task Every_table_that_tells_of_a_contact_is_known_to_the_bin()
    {
        using var provider = database.NewProvider();
        await using var context = provider.CreateContext();
        var known = ContactBin.PartsOf(context, Guid.Empty).Select(part => part.Table.Entity.ClrType).Concat(ContactBin.Elsewhere);
        context.Model.GetEntityTypes().Where(entity => entity.FindProperty("Contact") is not null).Select(entity => entity.ClrType)
            .Except(known).Should().BeEmpty();
    }

    private async Task<Dictionary<string, List<string>>> KeptRowsAsync()
    {
        using var provider = database.NewProvider();
        await using var context = provider.CreateContext();
        var tables = ContactBin.PartsOf(context, Guid.Empty).Select(part => part.Table.Name).ToHashSet(StringComparer.Ordinal);
        return (await Everything.RowsAsync(database)).Where(table => tables.Contains(table.Key)).ToDictionary(
            table => table.Key, table => table.Value.ConvertAll(row => row.Replace("ToCompare True", "ToCompare ",
                StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    public sealed class OnSqlite() : BinTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : BinTests(DatabaseKind.PostgreSql);
}
