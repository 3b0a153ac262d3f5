namespace InfoInterview.Interchange.Contacts.Files;

/// <summary>How much is believed of a file that must be held as a whole to be read.</summary>
internal static class FileLimits
{
    /// <summary>The longest such file, in bytes.</summary>
    public const int MaxBytes = 67_108_864;

    /// <summary>The most that a packed part of it may unpack to, in bytes.</summary>
    public const long MaxUnpacked = 268_435_456;

    /// <summary>The most text that is taken out of it, in characters.</summary>
    public const int MaxCharacters = 67_108_864;

    /// <summary>The most rows of a sheet.</summary>
    public const int MaxRows = 1_048_576;
}
