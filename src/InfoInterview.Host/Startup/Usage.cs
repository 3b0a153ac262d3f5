namespace InfoInterview.Host.Startup;

/// <summary>What the command line understands.</summary>
internal static class Usage
{
    public const string Text =
        """
        Usage: dotnet run --project src/InfoInterview.Host -- [command] [options]

          backup [folder]   copy the data to a folder, check and count the copy, let old ones go
          restore [folder]  bring a copy back, the latest unless named; whoever was erased since stays so
          rebuild           make the lists of next steps anew from the facts

          move to-server    bring everything from the data folder to the server of --database, counted
          move to-file      the same way back

          --data <folder>   where the database and the keys lie
          --urls <urls>     where to listen, such as http://localhost:5081
          --open-to-network true
                            let other machines in, although nobody signs in here
          --database <text> a PostgreSQL database in place of the file, as a connection string
          --upgrade <text>  the same by the role that owns its tables
          --help            this text
        """;

    public static IReadOnlyDictionary<string, string> Switches { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["--data"] = $"{HostSettings.Section}:{nameof(HostSettings.DataFolder)}",
        ["--open-to-network"] = $"{HostSettings.Section}:{nameof(HostSettings.OpenToNetwork)}",
        ["--database"] = $"{HostSettings.Section}:{nameof(HostSettings.ConnectionString)}",
        ["--upgrade"] = $"{HostSettings.Section}:{nameof(HostSettings.UpgradeConnectionString)}",
    };

    public static bool IsAskedFor(string[] args) => args.Any(arg => arg is "--help" or "-h" or "-?");
}
