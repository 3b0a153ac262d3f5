using System.Runtime.CompilerServices;
using Shouldly;

namespace InfoInterview.Tests;

/// <summary>
/// Approved text, kept in Verify's file convention: <c>TestFile.Method.verified.txt</c> beside the test. A changed text
/// writes <c>*.received.txt</c>; approve it by renaming. Changing over to Verify itself would touch this file only.
/// </summary>
internal static class Snap
{
    public static void Verify(
        this string actual,
        string? discriminator = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        // The comparison looks beside this file; the approved text lies beside the test.
        var folder = Path.GetRelativePath(Path.GetDirectoryName(ThisFile())!, Path.GetDirectoryName(file)!);
        var testClass = Path.Combine(folder, Path.GetFileNameWithoutExtension(file));
        var suffix = discriminator is null ? "" : "_" + discriminator;
        actual.ShouldMatchApproved(options => options
            .NoDiff()
            .WithFilenameGenerator((_, _, kind, extension) =>
                $"{testClass}.{method}{suffix}.{(string.Equals(kind, "approved", StringComparison.Ordinal) ? "verified" : kind)}.{extension.TrimStart('.')}"));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
