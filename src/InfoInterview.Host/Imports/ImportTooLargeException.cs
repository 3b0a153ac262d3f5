namespace InfoInterview.Host.Imports;

/// <summary>The file is larger than the setting allows; what was committed before stays, and is told.</summary>
internal sealed class ImportTooLargeException(long limit, int kept = 0) : Exception(Text(limit, kept))
{
    /// <summary>The same with how many were kept before the limit.</summary>
    public ImportTooLargeException After(int saved) => new(limit, saved);

    private static string Text(long limit, int kept)
    {
        var large = Spoken.Of($"The file is larger than {limit / (1024 * 1024)} MB, which is the most that is accepted here.");
        return kept == 0 ? large
            : $"{large} {Spoken.Count(kept, "What was read before stays: 1 contact.", $"What was read before stays: {kept} contacts.")}";
    }
}
