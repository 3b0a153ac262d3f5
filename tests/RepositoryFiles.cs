using System.Runtime.CompilerServices;

namespace InfoInterview.Tests;

/// <summary>Finds the checkout that the tests were built from.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    private static string Find([CallerFilePath] string thisFile = "")
    {
        foreach (var start in new[] { Path.GetDirectoryName(thisFile), AppContext.BaseDirectory })
        {
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "InfoInterview.Core.sln"))) return folder;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds InfoInterview.Core.sln.");
    }
}
