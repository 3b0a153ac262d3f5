namespace InfoInterview.Tests;

/// <summary>
/// Files that other projects publish, which lie outside the repository: in the folder that <c>INFOINTERVIEW_CORPUS</c> names, or in
/// <c>../shared/data</c> beside the checkout. A test over them has the trait <c>Corpus=public</c> and is left out where there are none;
/// <see cref="PublicCorpusTests"/> then says so, once in a suite.
/// </summary>
internal static class PublicCorpus
{
    public const string Missing = "No public corpus: set INFOINTERVIEW_CORPUS to the folder of other projects' files.";

    public static string? Folder { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(
        Folder ?? throw new InvalidOperationException(
            "This test needs public files; mark it [PublicFact] or [PublicTheory] with [Trait(\"Corpus\", \"public\")]."),
        relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("INFOINTERVIEW_CORPUS");
        var folder = string.IsNullOrWhiteSpace(named)
            ? Path.Combine(RepositoryFiles.Root, "..", "shared", "data")
            : named;
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }
}

/// <summary>A fact over public files.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublicFactAttribute : FactAttribute
{
    public PublicFactAttribute()
    {
        if (PublicCorpus.Folder is null) Skip = PublicCorpus.Missing;
    }
}

/// <summary>A theory over public files.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublicTheoryAttribute : TheoryAttribute
{
    public PublicTheoryAttribute()
    {
        if (PublicCorpus.Folder is null) Skip = PublicCorpus.Missing;
    }
}

public sealed class PublicCorpusTests
{
    [PublicFact]
    public void Public_files_are_at_hand() => Directory.EnumerateFileSystemEntries(PublicCorpus.Folder!).Should().NotBeEmpty();
}
