namespace InfoInterview.Host.Startup;

/// <summary>Where everything lies that outlives the process.</summary>
internal sealed class DataFolder
{
    private const string Name = "infointerview";

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public string Database => System.IO.Path.Combine(Path, "infointerview.db");

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

    public DirectoryInfo Keys => new(System.IO.Path.Combine(Path, "keys"));

    /// <summary>Makes the folder, for its owner only where the system knows such a thing.</summary>
    public static DataFolder Open(string? chosen)
    {
        var path = System.IO.Path.GetFullPath(string.IsNullOrWhiteSpace(chosen) ? OfTheUser() : chosen);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new DataFolder(path);
    }

    private static string OfTheUser()
    {
        // On Linux and macOS this is $XDG_DATA_HOME or its usual place below the home folder.
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (string.IsNullOrEmpty(folder)) folder = System.IO.Path.Combine(AppContext.BaseDirectory, "data");
        return System.IO.Path.Combine(folder, Name);
    }
}
