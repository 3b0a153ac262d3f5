using System.Text;

namespace InfoInterview.Interchange.Contacts;

/// <summary>
/// How a file reads in one of the encodings from before Unicode, to be chosen from by somebody who knows the names in it. Equal when all
/// parts are equal.
/// </summary>
public sealed record CodePageReading
{
    internal const int WesternEuropean = 1252;

    /// <summary>The encodings that a file can be read in, those of Windows first.</summary>
    public static ValueList<CodePageReading> Known { get; } =
    [
        Of(1252, "Western European"), Of(1250, "Central European"), Of(1251, "Cyrillic"), Of(1253, "Greek"), Of(1254, "Turkish"),
            Of(1255, "Hebrew"), Of(1256, "Arabic"), Of(1257, "Baltic"),
        Of(1258, "Vietnamese"), Of(874, "Thai"), Of(932, "Japanese (Shift-JIS)"), Of(936, "Chinese, simplified (GBK)"),
            Of(950, "Chinese, traditional (Big5)"), Of(949, "Korean"),
        Of(28592, "Central European (ISO)"), Of(20866, "Cyrillic (KOI8-R)"), Of(866, "Cyrillic (DOS)"), Of(850, "Western European (DOS)"),
            Of(852, "Central European (DOS)"), Of(10000, "Western European (Mac)"),
    ];

    /// <summary>The number of the code page, as <see cref="ContactImportOptions.CodePage"/> takes it.</summary>
    public required int CodePage { get; init; }

    /// <summary>What people call it, in English.</summary>
    public required string Name { get; init; }

    /// <summary>Some words of the file as they read in it; empty where no file was read.</summary>
    public ValueList<string> Samples { get; init; }

    internal static Encoding Page(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

    internal static bool IsKnown(int codePage) => Known.Any(known => known.CodePage == codePage);

    private static CodePageReading Of(int codePage, string name) => new() { CodePage = codePage, Name = name };
}
