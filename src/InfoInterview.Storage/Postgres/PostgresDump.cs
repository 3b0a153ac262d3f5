namespace InfoInterview.Storage.Postgres;

/// <summary>A copy of the tables by the server's own tool.</summary>
internal static class PostgresDump
{
    private const string Mark = ".before-upgrade-to-";

    /// <summary>Makes one before an upgrade.</summary>
    public static async Task MakeAsync(string connection, string database, string migration, CancellationToken ct)
    {
        var file = $"{database}{Mark}{migration}.dump";
        var draft = file + ".new";
        if (await WriteAsync(connection, draft, snapshot: null, ct) is { } trouble)
            throw new StorageException(
                StorageProblem.Other, $"No backup could be made before the upgrade, so nothing was changed: {trouble}");
        File.Move(draft, file, overwrite: true);
    }

    /// <summary>Deletes those that were made before upgrades.</summary>
    public static void DeleteAll(string database)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(database)) is not { } folder || !Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, $"{Path.GetFileName(database)}{Mark}*.dump")) File.Delete(file);
    }

    /// <summary>Writes one, for the user's eyes alone; <c>null</c> when it is written, otherwise what was wrong.</summary>
    /// <param name="connection">The database, by the role that owns the tables.</param>
    /// <param name="file">Where.</param>
    /// <param name="snapshot">The moment, as a transaction that is open has exported it; <c>null</c> for now.</param>
    /// <param name="ct">Ends it.</param>
    public static Task<string?> WriteAsync(string connection, string file, string? snapshot, CancellationToken ct)
    {
        Make(file);
        string[] arguments = ["--format=custom", "--no-password", $"--schema={PostgresInterviewContext.Schema}", $"--file={file}"];
        return PostgresTool.RunAsync(
            "pg_dump", connection, snapshot is null ? arguments : [.. arguments, $"--snapshot={snapshot}"], hear: null, ct);
    }

    /// <summary>Reads a whole dump: how many rows of each table it holds.</summary>
    /// <exception cref="StorageException">It cannot be read.</exception>
    public static async Task<Dictionary<string, long>> CountAsync(string connection, string file, CancellationToken ct)
    {
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        await ReadAsync(
            connection, file, [], (table, _, _) => rows[table] = rows.GetValueOrDefault(table) + 1, table => rows.TryAdd(table, 0), ct);
        return rows;
    }

    /// <summary>Reads the rows of some tables of a dump, or of all, as the text that COPY takes.</summary>
    public static async Task ReadAsync(string connection, string file, IEnumerable<string> tables, Action<string, string, string> row,
        Action<string>? begin, CancellationToken ct)
    {
        if (!File.Exists(file)) throw new StorageException(StorageProblem.Unreachable, $"There is no copy '{file}'.");
        string? table = null;
        var columns = "";
        var trouble = await PostgresTool.RunAsync(
            "pg_restore",
            connection,
            ["--data-only", "--file=-", .. tables.Select(one => $"--table={one}"), file],
            line =>
            {
                if (table is not null)
                {
                    if (string.Equals(line, "\\.", StringComparison.Ordinal)) table = null;
                    else row(table, columns, line);
                }
                else if (line.StartsWith("COPY ", StringComparison.Ordinal) && line.EndsWith(" FROM stdin;", StringComparison.Ordinal))
                {
                    // COPY infointerview."Contacts" ("Programme", …) FROM stdin;
                    var open = line.IndexOf(" (", StringComparison.Ordinal);
                    table = line["COPY ".Length..open].Split('.')[^1].Trim('"');
                    columns = line[(open + 1)..line.LastIndexOf(" FROM", StringComparison.Ordinal)];
                    begin?.Invoke(table);
                }
            },
            ct);
        if (trouble is not null) throw new StorageException(StorageProblem.Damaged, $"The copy '{file}' cannot be read: {trouble}");
    }

    private static void Make(string file)
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        File.Delete(file);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var made = new FileStream(file, options);
    }
}
