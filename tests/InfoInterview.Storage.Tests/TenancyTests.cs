using System.Collections;
using System.Reflection;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Tests;

/// <summary>Nobody sees or changes what belongs to somebody else, and nobody learns that it is there.</summary>
public abstract class TenancyTests(DatabaseKind kind)
{
    private static readonly ProgrammeId Second = new(new Guid("00000000-0000-0000-0000-000000000002"));
    private static readonly Seeker Eve = Given.Dana with
    {
        Id = new SeekerId(new Guid("00000000-0000-0000-0000-0000000000e7")),
        Name = PersonName.Parse("Eve Stranger")
    };

    public static TheoryData<string> Strangers { get; } = ["another seeker", "another programme",
        "the same seeker id in another programme", "nobody", "an unknown programme"];

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Every_method_of_every_store_answers_a_stranger_as_if_the_record_were_not_there(string stranger)
    {
        using var with = new TempDatabase(kind);
        using var without = new TempDatabase(kind);
        await Everything.FillAsync(with);
        var before = await RowsOfDanaAsync(with);
        await IntroduceAsync(with);
        await IntroduceAsync(without);

        // First with the versions that Dana's records have, so that nothing of the stranger's own is made; then as for new records.
        foreach (var version in new[] { 1L, 2L, 0L })
        {
            var (answers, expected) = (
                await AskAllAsync(with, AskerOf(stranger), version), await AskAllAsync(without, AskerOf(stranger), version));
            answers.Should().Equal(expected);
            answers.Should().HaveCountGreaterThan(20, "all public methods are asked");
        }

        (await RowsOfDanaAsync(with)).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task Every_table_shows_and_takes_the_askers_own_rows_only()
    {
        using var database = new TempDatabase(kind);
        await Everything.FillAsync(database);
        using var provider = database.NewProvider();
        await using var context = provider.CreateContext();
        var kinds = context.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type != typeof(MarkRow)
            && type != typeof(ProgrammeRow)).ToList();
        kinds.Should().OnlyContain(type => typeof(IOwnedRow).IsAssignableFrom(type), "every other row belongs to a seeker");

        foreach (var type in kinds)
        {
            var check = typeof(TenancyTests).GetMethod(
                nameof(CheckTableAsync), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type);
            await (Task)check.Invoke(null, [provider])!;
        }
    }

    [Fact]
    public async Task A_row_of_somebody_else_is_not_written()
    {
        using var database = new TempDatabase(kind);
        await Everything.FillAsync(database);
        using var provider = database.NewProvider();
        await using var context = provider.CreateContext();
        context.Asker = Eve.Id;
        await using var transaction = await provider.BeginWriteAsync(context, default);
        context.Seekers.Add(
            new SeekerRow { Programme = ProgrammeId.First.Value, Id = new Guid("00000000-0000-0000-0000-0000000000e8"), Document = "{}" });

        await context.Invoking(it =>
            it.SaveChangesAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage("*not the asker's own*");
    }

    [Fact]
    public async Task Nothing_in_the_library_steps_around_the_filter_but_the_move_and_the_upgrade()
    {
        var sources = Directory.EnumerateFiles(RepositoryFiles.PathOf("src/InfoInterview.Storage"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal));
        var around = new List<string>();
        foreach (var path in sources)
        {
            var text = await File.ReadAllTextAsync(path);
            if (text.Contains("IgnoreQueryFilters", StringComparison.Ordinal)
                || text.Contains("FromSql", StringComparison.Ordinal)) around.Add(Path.GetFileName(path));
        }

        around.Should().BeEquivalentTo("DatabaseMove.cs", "WordFill.cs");
    }

    private static Asker AskerOf(string stranger) => stranger switch
    {
        "another seeker" => Eve.Id,
        "another programme" => new Asker(Second, Eve.Id),
        "the same seeker id in another programme" => new Asker(Second, Given.Dana.Id),
        "nobody" => new Asker(ProgrammeId.First, default),
        _ => new Asker(new ProgrammeId(new Guid("00000000-0000-0000-0000-000000000003")), Given.Dana.Id),
    };

    private static async Task IntroduceAsync(TempDatabase database)
    {
        var store = await database.OpenAsync();
        await store.SaveProgrammeAsync(Second, "Second programme");
        await store.SaveSeekerAsync(Eve);
        await store.SaveSeekerAsync(Second, Eve);
        await store.SaveSeekerAsync(Second, Given.Dana);
    }

    /// <summary>Asks every public method that takes an asker with the ids of Dana's records; gives what each said.</summary>
    private static async Task<List<string>> AskAllAsync(TempDatabase database, Asker asker, long version)
    {
        using var host = database.NewServices();
        await ((InterviewStore)host.GetService(typeof(InterviewStore))!).MigrateAsync();
        var said = new List<string>();
        foreach (var type in typeof(InterviewStore).Assembly.GetExportedTypes().Where(type =>
            type.Name.EndsWith("Store", StringComparison.Ordinal)).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(
                method => method.ToString(), StringComparer.Ordinal))
            {
                if (method.GetParameters() is not [{ ParameterType: var first }, ..] || first != typeof(Asker)) continue;
                var arguments = method.GetParameters().Select(parameter => Belonging.Of(parameter, asker, version)).ToArray();
                said.Add($"{type.Name}.{method.Name}: {await AnswerAsync(() => method.Invoke(host.GetService(type), arguments))}");
            }
        }

        return said;
    }

    private static async Task<string> AnswerAsync(Func<object?> ask)
    {
        try
        {
            switch (ask())
            {
                case IAsyncEnumerable<object> many:
                    var all = new List<string>();
                    await foreach (var one in many) all.Add(Text(one));
                    return string.Join("; ", all);
                case Task task:
                    await task;
                    return Text(task.GetType().GetProperty("Result")?.GetValue(task));
                default: return "";
            }
        }
        catch (Exception exception)
        {
            var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            return $"{cause.GetType().Name}: {cause.Message}";
        }
    }

    private static string Text(object? answer) => answer switch
    {
        null => "null",
        string text => text,
        IEnumerable many => $"[{string.Join(", ", many.Cast<object?>().Select(Text))}]",
        _ => answer.ToString()!,
    };

    private static async Task CheckTableAsync<TRow>(DatabaseProvider provider)
        where TRow : class, IOwnedRow
    {
        foreach (var (asker, sees) in new (
            Asker, bool)[] { (Given.Dana.Id, true), (Eve.Id, false), (new Asker(Second, Given.Dana.Id), false), (default, false) })
        {
            await using var context = provider.CreateContext();
            context.Asker = asker;
            await using var transaction = await provider.BeginWriteAsync(context, default);
            (await context.Set<TRow>().AnyAsync()).Should().Be(sees, "{0} {1} rows of {2}", asker, sees ? "sees"
                : "does not see", typeof(TRow).Name);
            if (!sees) (await context.Set<TRow>().ExecuteDeleteAsync()).Should().Be(0);
        }
    }

    private static async Task<Dictionary<string, List<string>>> RowsOfDanaAsync(TempDatabase database)
    {
        var (programme, dana) = ($"Programme {ProgrammeId.First}", Given.Dana.Id.ToString());
        var rows = await Everything.RowsAsync(database);
        return rows.ToDictionary(table => table.Key, table => table.Value.Where(row => row.Contains(programme, StringComparison.Ordinal)
            && row.Contains(dana, StringComparison.Ordinal)).ToList(), StringComparer.Ordinal);
    }

    public sealed class OnSqlite() : TenancyTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : TenancyTests(DatabaseKind.PostgreSql);
}
