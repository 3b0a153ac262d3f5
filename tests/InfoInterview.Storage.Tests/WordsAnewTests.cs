using InfoInterview.Storage.Records;

namespace InfoInterview.Tests;

/// <summary>Where a version before this one made the words by which contacts are found, the next start makes them anew.</summary>
public abstract class WordsAnewTests(DatabaseKind kind)
{
    [Fact]
    public async Task Words_that_were_made_another_way_are_made_anew()
    {
        using var database = new TempDatabase(kind);
        await Everything.FillAsync(database);
        var before = await Everything.RowsAsync(database);
        var schema = kind == DatabaseKind.Sqlite ? "" : "infointerview.";
        database.Run($"DELETE FROM {schema}\"Marks\" WHERE \"Name\" = '{MarkRow.Words}'");
        database.Run($"UPDATE {schema}\"Contacts\" SET \"SearchText\" = 'of old'");
        database.Run($"UPDATE {schema}\"ContactWords\" SET \"Word\" = 'old' || \"Word\"");
        database.Run($"DELETE FROM {schema}\"WordParts\"");

        await database.OpenAsync();

        var after = await Everything.RowsAsync(database);
        foreach (var table in (string[])["Contacts", "WordParts", "ContactWords", "Marks"])
            after[table].Should().Equal(before[table], "{0} are made of the contacts", table);
    }

    public sealed class OnSqlite() : WordsAnewTests(DatabaseKind.Sqlite);

    [Trait("Database", "PostgreSQL")]
    public sealed class OnPostgreSql() : WordsAnewTests(DatabaseKind.PostgreSql);
}
