namespace InfoInterview.Host.Startup;

/// <summary>Where everything lies that outlives the process.</summary>
internal sealed class DataFolder
{
    public const string DatabaseName = "infointerview.db";

    private const string Name = "infointerview";

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public string Database => System.IO.Path.Combine(Path, DatabaseName);

    /// <summary>The seeker's own calendar, as it was uploaded.</summary>
    public string Calendar => System.IO.Path.Combine(Path, "calendar.ics");

    /// <summary>The address from which the calendar is read, protected, and how that went.</summary>
    public string CalendarFeed => System.IO.Path.Combine(Path, "calendar-feed.json");

    /// <summary>What the seeker has of skills.</summary>
    public string Skills => System.IO.Path.Combine(Path, "skills.json");

    /// <summary>Files that somebody looks at before they are imported; emptied at every start.</summary>
    public string Imports => System.IO.Path.Combine(Path, "imports");

    /// <summary>What the seeker believes of the paths that they weigh.</summary>
    public string Ledger => System.IO.Path.Combine(Path, "decisions.json");

    /// <summary>Who came to mind of whom one could ask.</summary>
    public string Inventory => System.IO.Path.Combine(Path, "people-to-ask.json");

    /// <summary>Where the copies lie.</summary>
    public string Backups => System.IO.Path.Combine(Path, "backups");

    public DirectoryInfo Keys => new(System.IO.Path.Combine(Path, "keys"));

    /// <summary>Makes the folder, for its owner only where the system knows such a thing.</summary>
    public static DataFolder Open(string? chosen)
    {
        var path = System.IO.Path.GetFullPath(string.IsNullOrWhiteSpace(chosen) ? OfTheUser() : chosen);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new DataFolder(path);
    }

    /// <summary>
    /// Why there is no database although there was one: what belongs to it is here. A new one in its place would look as if everything
    /// were lost, and forget who is not to be written to. <c>null</c> when nothing is missing.
    /// </summary>
    public string? WhatIsMissing()
    {
        if (File.Exists(Database) && new FileInfo(Database).Length > 0) return null;
        var isFirst = !File.Exists(Database + ".key") && !(Keys.Exists && Keys.EnumerateFiles().Any()) && !Directory.Exists(Backups);
        return isFirst ? null
            : $"""
              The database {Database} is missing or empty, but what belongs to it is still in {Path}.
              Nothing was made in its place. Bring the file back, or the latest copy of it:

                dotnet run --project src/InfoInterview.Host -- restore --data "{Path}"

              To begin anew, name another folder with --data, or move everything out of this one.
              """;
    }

    /// <summary>
    /// Why a server's database is not the one that belongs to this folder: it is new, and here is the key of one that was in use.
    /// <c>null</c> when all is well.
    /// </summary>
    /// <param name="isEmpty">Whether the server's database knows nobody.</param>
    public string? WhatIsMissingOnServer(bool isEmpty) => !isEmpty || !File.Exists(Database + ".key") ? null
        : $"""
          The database on the server is empty, but the key of one that was in use is still in {Path}.
          Look whether --database names the right one, or bring the latest copy back:

            dotnet run --project src/InfoInterview.Host -- restore --data "{Path}" --database "…" --upgrade "…"

          To bring everything from the file in this folder, use move to-server. To begin anew, name another folder with --data.
          """;

    private static string OfTheUser()
    {
        // On Linux and macOS this is $XDG_DATA_HOME or its usual place below the home folder.
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (string.IsNullOrEmpty(folder)) folder = System.IO.Path.Combine(AppContext.BaseDirectory, "data");
        return System.IO.Path.Combine(folder, Name);
    }
}
