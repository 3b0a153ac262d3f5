using System.Text.Json;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using InfoInterview.Storage.Records;

namespace InfoInterview.Storage.Imports;

/// <summary>Small lists of words as documents.</summary>
internal static class ImportDocuments
{
    public static string Write(ValueList<ColumnChoice> choices) =>
        Write(choices.Select(choice => new[] { choice.Name, choice.Meaning.ToString() }));

    /// <summary>What was said; a meaning that is not known any more is left to the name of the column.</summary>
    public static ValueList<ColumnChoice> ReadChoices(string document) => Read(document)
        .Where(parts => parts.Length == 2 && Enum.TryParse<ColumnMeaning>(parts[1], out _))
        .Select(parts => new ColumnChoice { Name = parts[0], Meaning = Enum.Parse<ColumnMeaning>(parts[1]) })
        .ToValueList();

    public static string Write(ValueList<ContactChange> news) =>
        Write(news.Select(change => new[] { change.Field.ToString(), change.Before, change.After }));

    public static ValueList<ContactChange> ReadNews(string document) => Read(document)
        .Where(parts => parts.Length == 3 && Enum.TryParse<ContactField>(parts[0], out _))
        .Select(parts => new ContactChange { Field = Enum.Parse<ContactField>(parts[0]), Before = parts[1], After = parts[2] })
        .ToValueList();

    private static string Write(IEnumerable<string[]> rows) => JsonSerializer.Serialize([.. rows], ImportWords.Default.StringArrayArray);

    private static string[][] Read(string document) =>
        Documents.TryRead(() => JsonSerializer.Deserialize(document, ImportWords.Default.StringArrayArray)!) ?? [];
}
