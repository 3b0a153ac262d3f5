using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace InfoInterview.Chaos;

/// <summary>What is in the database, read past the host.</summary>
internal sealed class Seen
{
    /// <summary>What must hold in any database at any moment, as queries that find nothing.</summary>
    private static readonly (string What, string Sql)[] Rules =
    [
        ("a history whose version is not the number of its facts",
            """SELECT e."Contact" FROM "Engagements" e WHERE e."Version" <> (SELECT count(*) FROM "Facts" f WHERE f."Owner" = e."Owner" AND f."Contact" = e."Contact")"""),
        ("facts without a history",
            """SELECT f."Contact" FROM "Facts" f WHERE NOT EXISTS (SELECT 1 FROM "Engagements" e WHERE f."Owner" = e."Owner" AND f."Contact" = e."Contact")"""),
        ("a history that the lists know otherwise",
            """SELECT e."Contact" FROM "Engagements" e JOIN "SeekerForecasts" s ON s."Owner" = e."Owner" AND s."Basis" <> '' WHERE NOT EXISTS (SELECT 1 FROM "Forecasts" f WHERE f."Owner" = e."Owner" AND f."Contact" = e."Contact" AND f."Version" = e."Version")"""),
        ("somebody who would be entered twice",
            """SELECT c."Id" FROM "Contacts" c WHERE NOT EXISTS (SELECT 1 FROM "ContactKeys" k WHERE k."Owner" = c."Owner" AND k."Contact" = c."Id")"""),
        ("somebody whom an import brought of which nothing is known",
            """SELECT i."Contact" FROM "Imported" i WHERE NOT EXISTS (SELECT 1 FROM "Imports" e WHERE e."Owner" = i."Owner" AND e."Id" = i."Import")"""),
        ("work that is done and held",
            """SELECT w."Key" FROM "Work" w WHERE w."DoneAt" IS NOT NULL AND w."LeasedUntil" IS NOT NULL"""),
    ];

    private HashSet<Guid> mentioned = [];

    public Dictionary<Guid, string> Contacts { get; } = [];

    /// <summary>The contacts who are known by something.</summary>
    public HashSet<Guid> Keys { get; private set; } = [];

    /// <summary>By their keys.</summary>
    public ILookup<string, (Guid Contact, string Payload)> Facts { get; private set; } = null!;

    /// <summary>The promises of histories, by what was promised.</summary>
    public ILookup<string, string> Promises { get; private set; } = null!;

    /// <summary>By their first line.</summary>
    public ILookup<string, string> Notes { get; private set; } = null!;

    public Dictionary<Guid, string> Actions { get; private set; } = [];

    public List<string> Plans { get; private set; } = [];

    /// <summary>Those from files, by where they work.</summary>
    public ILookup<string, Guid> Imported { get; private set; } = null!;

    /// <summary>By key: how often it was claimed, and whether it is done.</summary>
    public Dictionary<string, (int Attempts, bool IsDone)> Work { get; } = new(StringComparer.Ordinal);

    /// <summary>What does not hold in itself, whatever was confirmed.</summary>
    public List<string> Faults { get; } = [];

    public bool Mentions(Guid contact) => mentioned.Contains(contact);

    /// <summary>An empty database, or none, holds nothing; that is told by what was confirmed.</summary>
    public static Seen Of(Site site)
    {
        var seen = new Seen();
        using var connection = site.Open();

        // One moment of it, since workers go on.
        using DbTransaction moment = connection is SqliteConnection file ? file.BeginTransaction(deferred: true)
            : connection.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);
        if (site.Server is null && Read(connection, "PRAGMA integrity_check", row =>
            row.GetString(0)) is not ["ok"]) seen.Faults.Add("the file is damaged");
        if (site.Server is null && Read(connection, "PRAGMA foreign_key_check", row =>
            row.GetString(0)).Count > 0) seen.Faults.Add("a row belongs to none");
        var table = site.Server is null ? "SELECT 1 FROM sqlite_master WHERE name = 'Work'"
            : "SELECT 1 WHERE to_regclass('infointerview.\"Work\"') IS NOT NULL";
        var isThere = Read(connection, table, row => row.GetInt32(0)).Count == 1;
        seen.Load(connection, isThere);
        if (!isThere) return seen;
        foreach (var (what, sql) in Rules)
        {
            var found = Read(connection, sql, row => row.GetValue(0).ToString());
            if (found.Count > 0) seen.Faults.Add($"there is {what}: {string.Join(", ", found.Take(3))}");
        }

        return seen;
    }

    private void Load(DbConnection connection, bool isThere)
    {
        List<T> All<T>(string sql, Func<DbDataReader, T> row) => isThere ? Read(connection, sql, row) : [];
        foreach (var (id, document) in All("""SELECT "Id", "Document" FROM "Contacts" """, row => (row.GetGuid(0),
            row.GetString(1)))) Contacts[id] = document;
        Keys = All("""SELECT "Contact" FROM "ContactKeys" """, row => row.GetGuid(0)).ToHashSet();
        var facts = All("""SELECT "Key", "Contact", "Payload", "Kind" FROM "Facts" """,
            row => (Key: row.IsDBNull(0) ? "" : row.GetString(0), Contact: row.GetGuid(1), Payload: row.GetString(2),
                Kind: row.GetString(3)));
        Facts = facts.ToLookup(fact => fact.Key, fact => (fact.Contact, fact.Payload), StringComparer.Ordinal);
        Promises = facts.Where(fact => fact.Kind is "promiseMade").ToLookup(fact => Between(fact.Payload, "\"what\":\"", "\""), fact =>
            fact.Payload, StringComparer.Ordinal);
        var notes = All("""SELECT "Document" FROM "Notes" """, row => row.GetString(0));
        Notes = notes.ToLookup(note => Between(note, "\"text\":\"", "\\n"), StringComparer.Ordinal);
        Actions = All("""SELECT "Id", "Document" FROM "Actions" """, row => (row.GetGuid(0), row.GetString(1))).ToDictionary(one =>
            one.Item1, one => one.Item2);
        Plans = All("""SELECT "Document" FROM "Plans" """, row => row.GetString(0));
        Imported = Contacts.ToLookup(one => Between(one.Value, "\"organization\":\"", "\""), one => one.Key, StringComparer.Ordinal);
        foreach (var (key, attempts, done) in All("""SELECT "Key", "Attempts", "DoneAt" FROM "Work" """, row => (row.GetString(0),
            row.GetInt32(1), !row.IsDBNull(2))))
            Work[key] = (attempts, done);
        mentioned = facts.Select(fact => fact.Contact).Concat(Keys)
            .Concat(All("""SELECT "Contact" FROM "Notes" WHERE "Contact" IS NOT NULL""", row => row.GetGuid(0)))
            .Concat(All("""SELECT "Contact" FROM "Actions" WHERE "Contact" IS NOT NULL""", row => row.GetGuid(0)))
            .Concat(All("""SELECT "Contact" FROM "Forecasts" """, row => row.GetGuid(0))).ToHashSet();
    }

    private static List<T> Read<T>(DbConnection connection, string sql, Func<DbDataReader, T> row)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Test text.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    private static string Between(string text, string before, string after)
    {
        var from = text.IndexOf(before, StringComparison.Ordinal);
        if (from < 0) return "";
        from += before.Length;
        var to = text.IndexOf(after, from, StringComparison.Ordinal);
        return to < 0 ? text[from..] : text[from..to];
    }
}
