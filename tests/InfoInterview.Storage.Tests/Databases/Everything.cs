using System.Globalization;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Storage;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>A database in which Dana has something in every table, and what stands in it.</summary>
internal static class Everything
{
    /// <summary>A header of which Dana has said what its columns mean.</summary>
    public const string Header = "abc";

    private static SeekerId Dana => Given.Dana.Id;

    public static async Task FillAsync(TempDatabase database)
    {
        var (store, book) = await database.OpenNotebookAsync();
        var (_, plans) = await database.OpenAsync<InterviewPlanStore>();
        var (_, actions) = await database.OpenAsync<ActionStore>();
        await store.SaveSeekerAsync(Given.Dana);
        await store.SaveContactAsync(Dana, Given.Ruth with { Notes = ["odd \0 and \ud83d\ude00"] }, 0);
        await store.ImportAsync(Dana, [.. Enumerable.Range(0, 30).Select(number => Given.Person(number))]);
        var (_, imports) = await database.OpenAsync<ImportStore>();
        await imports.BeginAsync(Dana, Given.Import(1), "Connections.csv", Given.Monday);
        await store.ImportAsync(Dana,
            [Given.Person(0, attempt: 1) with { Role = "Director", Organization = "Harbour Trust" }, Given.Person(31)],
            Given.Import(1));
        await imports.RememberColumnsAsync(Dana, Header, [new ColumnChoice { Name = "Reach me", Meaning = ColumnMeaning.Email }]);
        await store.AppendAsync(Dana, Given.Ruth.Id, 0, Given.Sent("request"), Given.Later);
        await store.AppendAsync(Dana, Given.Ruth.Id, 1, Given.Yes("yes", 5), Given.Later);
        await store.EraseContactAsync(Dana, Given.Person(3).Id, new LocalDate(2026, 4, 1));
        await book.SaveThemeAsync(Dana, Given.Theme(1), 0);
        await book.SaveNoteAsync(Dana, Given.Note(1).Tag(new TextSpan(0, 4), Given.Theme(1).Id), 0);
        await plans.SavePlanAsync(Dana, Given.Plan(1), 0, Given.Monday);
        await actions.SaveActionAsync(Dana, Given.Action(1), 0);
        var (_, work) = await database.OpenAsync<WorkStore>();
        await work.AddAsync(Dana, [new WorkItem { Key = "work", Kind = "send", DueAt = Given.Monday, Contact = Given.Ruth.Id }]);
        await store.SaveContactAsync(Dana, Given.Person(5) with { Id = Given.ContactId(900), Points = [], ReferredBy = Given.Ruth.Id }, 0);
        await store.ListDuplicatesAsync(Dana, 0, 1);
        var (_, writing) = await database.OpenAsync<WritingStore>();
        await writing.SaveDraftAsync(Dana, Given.Draft(1), 0);
        await writing.AppendSentAsync(Dana, Given.Ruth.Id, 2, Given.Sent("again", Given.Monday + Duration.FromDays(40)), Given.Copy(1),
            Given.Later);
        await writing.SaveReceivedAsync(Dana, Given.Received(1), 0);
        var (_, attachments) = await database.OpenAsync<AttachmentStore>();
        await attachments.AddAsync(Dana, Given.Attachment(1), Given.Pdf);
        var (_, settings) = await database.OpenAsync<SettingStore>();
        await settings.SaveSettingAsync(Dana, Given.Setting(), 0);
        var (_, bin) = await database.OpenAsync<BinStore>();
        await bin.DeleteContactAsync(Dana, Given.Person(4).Id, Given.Monday);
        var (_, due) = await database.OpenAsync<DueStore>();
        await due.RebuildAsync(Dana, Given.Monday);
    }

    /// <summary>Every row of every table, as text, by table.</summary>
    public static async Task<Dictionary<string, List<string>>> RowsAsync(TempDatabase database)
    {
        using var provider = database.NewProvider();
        await using var context = await provider.OpenWholeAsync(default);
        var rows = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var table in RowTable.All(context))
        {
            var names = context.GetService<ISqlGenerationHelper>();
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // The model's own names.
            command.CommandText = $"SELECT {string.Join(", ", table.Columns.Select(names.DelimitIdentifier))} FROM {names.DelimitIdentifier(table.Name, table.Schema)}";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            var found = rows[table.Name] = [];
            while (await reader.ReadAsync())
            {
                found.Add(string.Join(" | ", table.Columns.Zip(table.ValuesAt(reader), (name, value) =>
                    string.Create(CultureInfo.InvariantCulture, $"{name} {value}"))
                    .Order(StringComparer.Ordinal)));
            }

            found.Sort(StringComparer.Ordinal);
        }

        return rows;
    }
}
