namespace InfoInterview.Host.Imports;

/// <summary>The file is larger than the setting allows; what was committed before stays.</summary>
internal sealed class ImportTooLargeException(long limit)
    : Exception(Spoken.Of($"The file is larger than {limit / (1024 * 1024)} MB, which is the most that is accepted here."));
