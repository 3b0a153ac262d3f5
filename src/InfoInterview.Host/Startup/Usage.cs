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

          --data <folder>   where the database and the keys lie
          --urls <urls>     where to listen, such as http://localhost:5081
          --help            this text
        """;

    public static IReadOnlyDictionary<string, string> Switches { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["--data"] = $"{HostSettings.Section}:{nameof(HostSettings.DataFolder)}",
    };

    public static bool IsAskedFor(string[] args) => args.Any(arg => arg is "--help" or "-h" or "-?");
}
