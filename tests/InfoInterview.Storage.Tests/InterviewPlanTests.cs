using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

public abstract class InterviewPlanTests(DatabaseKind kind) : IAsyncLifetime, IDisposable
{
    private readonly TempDatabase database = new(kind);
    private InterviewStore store = null!;
    private InterviewPlanStore plans = null!;

    private static SeekerId Dana => Given.Dana.Id;

    public async Task InitializeAsync()
    {
        (store, plans) = await database.OpenAsync<InterviewPlanStore>();
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
    public async Task A_plan_comes_back_as_it_was_left()
    {
        var plan = Given.Plan(1);
        (await SaveAsync(plan, 0)).Should().Be(Saved(plan, 1));
        var talking = plan with { Asked = [plan.Questions.Questions[0].Key], Prepared = [PreparationTask.News, PreparationTask.Questions] };
        (await SaveAsync(talking, 1)).Should().Be(Saved(talking, 2));

        var (_, again) = await database.OpenAsync<InterviewPlanStore>();
        (await again.FindPlanAsync(Dana, plan.Id)).Should().Be(new Stored<InterviewPlan> { Value = talking, Version = 2 });
        (await SaveAsync(plan, 1)).Should().Be(new KeepOutcome<InterviewPlan>.Stale { Current = new() { Value = talking, Version = 2 } });
        (await SaveAsync(talking, 1)).Should().Be(Saved(talking, 2), "it was made already");
    }

    [Fact]
    public async Task The_plan_that_was_made_last_is_the_current_one_whatever_is_written_later()
    {
        var first = Given.Plan(1);
        var second = Given.Plan(2) with { Topic = "a second talk" };
        await plans.SavePlanAsync(Dana, first, 0, Given.Monday);
        await plans.SavePlanAsync(Dana, second, 0, Given.Later);
        await plans.SavePlanAsync(Dana, first with { Asked = ["x"] }, 1, Given.Later + Duration.FromDays(1));

        (await plans.FindCurrentPlanAsync(Dana, Given.Ruth.Id))!.Value.Should().Be(second);
        (await plans.ListPlansAsync(Dana, Given.Ruth.Id)).Select(plan => plan.Value.Id).Should().Equal(second.Id, first.Id);
        (await plans.FindCurrentPlanAsync(Dana, Given.ContactId(9))).Should().BeNull();

        (await plans.DeletePlanAsync(Dana, second.Id, 1)).Should().Be(new KeepOutcome<InterviewPlan>.Deleted());
        (await plans.FindCurrentPlanAsync(Dana, Given.Ruth.Id))!.Value.Id.Should().Be(first.Id);
    }

    [Fact]
    public async Task A_plan_shows_the_contact_as_they_are_known_now()
    {
        await SaveAsync(Given.Plan(1), 0);
        var changed = Given.Ruth with { Role = "Director" };
        await store.SaveContactAsync(Dana, changed, 1);

        (await plans.FindPlanAsync(Dana, Given.Plan(1).Id))!.Value.Contact.Should().Be(changed);
        database.Ask("SELECT 1 FROM \"Plans\" WHERE \"Document\" LIKE '%ruth@example.com%'").Should()
            .BeEmpty("what is known of a contact stands in one place");
    }

    [Fact]
    public async Task One_seekers_plans_are_not_anothers_and_an_unknown_contact_is_not_found()
    {
        var other = Given.Dana with { Id = new SeekerId(Guid.NewGuid()) };
        await store.SaveSeekerAsync(other);
        await SaveAsync(Given.Plan(1), 0);

        (await plans.FindPlanAsync(other.Id, Given.Plan(1).Id)).Should().BeNull();
        (await plans.FindCurrentPlanAsync(other.Id, Given.Ruth.Id)).Should().BeNull();
        (await plans.SavePlanAsync(other.Id, Given.Plan(1), 0, Given.Monday)).Should().Be(new KeepOutcome<InterviewPlan>.NotFound());
        (await SaveAsync(Given.Plan(2) with { Contact = Given.Person(3) }, 0)).Should().Be(new KeepOutcome<InterviewPlan>.NotFound());
        await plans.Invoking(it => it.SavePlanAsync(Dana, Given.Plan(1) with { Id = default }, 0, Given.Monday)).Should().ThrowAsync<ArgumentException>();
    }

    private Task<KeepOutcome<InterviewPlan>> SaveAsync(InterviewPlan plan, long expectedVersion) => plans.SavePlanAsync(Dana, plan, expectedVersion, Given.Monday);

    private static KeepOutcome<InterviewPlan> Saved(InterviewPlan plan, long version) =>
        new KeepOutcome<InterviewPlan>.Saved { Current = new Stored<InterviewPlan> { Value = plan, Version = version } };

    public sealed class OnSqlite() : InterviewPlanTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : InterviewPlanTests(DatabaseKind.PostgreSql);
}
