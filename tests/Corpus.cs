namespace InfoInterview.Tests;

/// <summary>The labelled inputs of our own, which lie in the repository.</summary>
internal static class Corpus
{
    public static string PathOf(string relative) => RepositoryFiles.PathOf(Path.Combine("tests", "corpus", relative));

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));
}
