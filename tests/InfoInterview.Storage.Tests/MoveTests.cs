using InfoInterview.Storage;

namespace InfoInterview.Tests;

[Trait("Database", "PostgreSQL")]
public sealed class MoveTests
{
    [Fact]
    public async Task A_file_moved_to_a_server_and_back_is_the_same_row_by_row_with_counts_that_are_told()
    {
        using var file = new TempDatabase();
        using var server = new TempDatabase(DatabaseKind.PostgreSql, isNew: true);
        using var again = new TempDatabase();
        await Everything.FillAsync(file);
        var before = await Everything.RowsAsync(file);
        before.Should().OnlyContain(table => table.Value.Count > 0, "every table is moved, so every one has rows here");

        var there = await InterviewStorageMove.RunAsync(file.Options, server.Options);
        var back = await InterviewStorageMove.RunAsync(server.Options, again.Options);

        there.Tables.Should().BeEquivalentTo(before.Select(table => KeyValuePair.Create(table.Key, (long)table.Value.Count)));
        back.Should().Be(there);
        (await Everything.RowsAsync(server)).Should().BeEquivalentTo(before);
        (await Everything.RowsAsync(again)).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task After_a_move_the_stores_work_on_and_whoever_is_not_written_to_is_known()
    {
        using var file = new TempDatabase();
        using var server = new TempDatabase(DatabaseKind.PostgreSql, isNew: true);
        await Everything.FillAsync(file);

        await InterviewStorageMove.RunAsync(file.Options, server.Options);

        var store = await server.OpenAsync();
        (await store.FindEngagementAsync(Given.Dana.Id, Given.Ruth.Id))!.Version.Should().Be(3);
        (await store.AppendAsync(
            Given.Dana.Id, Given.Ruth.Id, 3, Given.Yes("more", 9), Given.Later)).Should().BeOfType<AppendOutcome.Appended>();
        (await store.ImportAsync(Given.Dana.Id, [Given.Person(3), Given.Person(6, attempt: 1)]))
            .Should().Be(new ImportCounts { Added = 0, Updated = 0, Unchanged = 1, Refused = 1 });
    }

    [Fact]
    public async Task A_target_with_records_is_left_as_it_is()
    {
        using var file = new TempDatabase();
        using var server = new TempDatabase(DatabaseKind.PostgreSql);
        await Everything.FillAsync(file);
        await (await server.OpenAsync()).SaveSeekerAsync(Given.Dana);
        var before = await Everything.RowsAsync(server);

        var thrown = await FluentActions.Awaiting(() =>
            InterviewStorageMove.RunAsync(file.Options, server.Options)).Should().ThrowAsync<StorageException>();

        thrown.Which.Problem.Should().Be(StorageProblem.NotOurs);
        (await Everything.RowsAsync(server)).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task A_move_that_is_called_off_leaves_an_empty_target_and_can_be_begun_again()
    {
        using var file = new TempDatabase();
        using var server = new TempDatabase(DatabaseKind.PostgreSql, isNew: true);
        await Everything.FillAsync(file);
        using var off = new CancellationTokenSource();

        await FluentActions.Awaiting(() => InterviewStorageMove.RunAsync(file.Options, server.Options, new Cancelling(off), off.Token))
            .Should().ThrowAsync<OperationCanceledException>();

        (await Everything.RowsAsync(server)).Should().OnlyContain(table => table.Value.Count == 0 || table.Key == "Programmes"
            || table.Key == "Marks");
        (await InterviewStorageMove.RunAsync(file.Options, server.Options)).Rows.Should().BePositive();
    }

    /// <summary>Calls the move off as soon as some rows were written.</summary>
    private sealed class Cancelling(CancellationTokenSource source) : IProgress<long>
    {
        public void Report(long value)
        {
            if (value > 10) source.Cancel();
        }
    }
}
