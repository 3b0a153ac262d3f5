using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

public abstract class ActionTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;
    private ActionStore actions = null!;

    private static SeekerId Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        (store, actions) = await database.OpenAsync<ActionStore>();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Dana, Given.Ruth, 0);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task What_an_item_means_is_recorded_with_it_once_or_not_at_all()
    {
        var promise = Given.Action(1) with { For = Given.Ruth.Id, IsPromise = true };
        for (var pressed = 0; pressed < 2; pressed++)
            await actions.SaveActionAsync(Dana, promise, 0, [ActionFacts.Promised(promise, Given.Later)!], Given.Later);
        var kept = promise.Done();
        Fact[] both = [ActionFacts.Promised(kept, Given.Later)!, ActionFacts.Done(kept, Given.Later)!];
        (await actions.SaveActionAsync(Dana, promise with { What = "Another" }, 7, both, Given.Later)).Should().BeOfType<KeepOutcome<ActionItem>.Stale>();
        (await FactsAsync()).Should().Equal(typeof(PromiseMade));

        (await actions.SaveActionAsync(Dana, kept, 1, both, Given.Later)).Should().BeOfType<KeepOutcome<ActionItem>.Saved>();
        (await FactsAsync()).Should().Equal(typeof(PromiseMade), typeof(PromiseKept));
    }

    private async Task<IEnumerable<Type>> FactsAsync() =>
        (await store.FindEngagementAsync(Dana, Given.Ruth.Id))!.Engagement.Facts.Select(fact => fact.GetType());

    [Fact]
    public async Task An_item_comes_back_as_saved_and_a_second_hand_is_told()
    {
        var action = Given.Action(1);
        (await actions.SaveActionAsync(Dana, action, 0)).Should().Be(Saved(action, 1));
        (await actions.SaveActionAsync(Dana, action.Done(), 1)).Should().Be(Saved(action.Done(), 2));

        (await actions.SaveActionAsync(Dana, action.Dropped(), 1)).Should().Be(new KeepOutcome<ActionItem>.Stale { Current = new() { Value = action.Done(), Version = 2 } });
        (await actions.FindActionAsync(Dana, action.Id)).Should().Be(new Stored<ActionItem> { Value = action.Done(), Version = 2 });
        (await actions.DeleteActionAsync(Dana, action.Id, 2)).Should().Be(new KeepOutcome<ActionItem>.Deleted());
        (await actions.FindActionAsync(Dana, action.Id)).Should().BeNull();
    }

    [Fact]
    public async Task Items_are_listed_by_their_last_day_for_all_or_for_one_contact()
    {
        var never = Given.Action(1) with { Due = null };
        var late = Given.Action(2) with { Due = new LocalDate(2026, 4, 2), For = null };
        var early = Given.Action(3) with { Due = new LocalDate(2026, 3, 30) };
        foreach (var action in new[] { never, late, early }) await actions.SaveActionAsync(Dana, action, 0);

        (await actions.ListActionsAsync(Dana)).Select(action => action.Value).Should().Equal(early, late, never);
        (await actions.ListActionsAsync(Dana, Given.Ruth.Id)).Select(action => action.Value).Should().Equal(early, never);
        (await actions.ListActionsAsync(new SeekerId(Guid.NewGuid()))).Count.Should().Be(0);
    }

    [Fact]
    public async Task An_item_for_somebody_unknown_is_not_found()
    {
        (await actions.SaveActionAsync(Dana, Given.Action(1) with { For = Given.ContactId(9) }, 0)).Should().Be(new KeepOutcome<ActionItem>.NotFound());
        await actions.Invoking(it => it.SaveActionAsync(Dana, Given.Action(1) with { Id = default }, 0)).Should().ThrowAsync<ArgumentException>();
    }

    private static KeepOutcome<ActionItem> Saved(ActionItem action, long version) =>
        new KeepOutcome<ActionItem>.Saved { Current = new Stored<ActionItem> { Value = action, Version = version } };

    public sealed class OnSqlite() : ActionTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : ActionTests(DatabaseKind.PostgreSql);
}
