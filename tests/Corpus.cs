namespace InfoInterview.Tests;

/// <summary>
/// The labelled inputs that lie outside the repository: the folder that <c>INFOINTERVIEW_CORPUS</c> names, or
/// <c>../shared/data</c> beside the checkout.
/// </summary>
internal static class Corpus
{
    public static string? Folder { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(
        Folder ?? throw new InvalidOperationException("This test needs the corpus; mark it [CorpusFact] or [CorpusTheory]."),
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

/// <summary>A fact over the corpus; skipped, and said so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Corpus.Folder is null) Skip = CorpusText.Missing;
    }
}

/// <summary>A theory over the corpus; skipped, and said so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (Corpus.Folder is null) Skip = CorpusText.Missing;
    }
}

internal static class CorpusText
{
    public const string Missing = "No corpus: set INFOINTERVIEW_CORPUS to the folder of labelled inputs.";
}
