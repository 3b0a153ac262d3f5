using InfoInterview.Interchange.Contacts;
using InfoInterview.Storage;

namespace InfoInterview.Host.Imports;

/// <summary>A file as somebody sees it before it is imported.</summary>
internal sealed record ImportLook
{
    public required ImportPreview Preview { get; init; }

    /// <summary>What importing it would do to the contacts that are there.</summary>
    public required ImportCounts Counts { get; init; }

    /// <summary>The code page that was chosen; <c>null</c> where the file was left to tell.</summary>
    public int? CodePage { get; init; }

    /// <summary>
    /// People who are not to be written to: told by the file, or known from before, or left out because they were erased.
    /// </summary>
    public int Blocked => Preview.Silent + Counts.Flagged + Counts.Refused;
}
