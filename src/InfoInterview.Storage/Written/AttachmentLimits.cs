namespace InfoInterview.Storage;

/// <summary>
/// Which files are kept with a contact: of kinds that people send each other, and that a browser opens without running anything; under
/// their own name, and no larger than a mail carries. What a file is, is read from the file, not believed.
/// </summary>
public static class AttachmentLimits
{
    /// <summary>The most bytes of one file.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The most files with one contact.</summary>
    public const int MostFiles = 10;

    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 120;

    private static readonly AttachmentKind[] Kinds =
    [
        new(".pdf", "application/pdf", "%PDF-"u8.ToArray()),
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"u8.ToArray()),
        new(".odt", "application/vnd.oasis.opendocument.text", "PK"u8.ToArray()),
        new(".png", "image/png", [0x89, 0x50, 0x4E, 0x47]),
        new(".jpg", "image/jpeg", [0xFF, 0xD8, 0xFF]),
        new(".jpeg", "image/jpeg", [0xFF, 0xD8, 0xFF]),
        new(".txt", "text/plain", null),
        new(".md", "text/plain", null),
        new(".ics", "text/calendar", "BEGIN:VCALENDAR"u8.ToArray()),
        new(".vcf", "text/vcard", "BEGIN:VCARD"u8.ToArray()),
        new(".eml", "message/rfc822", null),
    ];

    /// <summary>The endings of the names of files that are kept, such as <c>.pdf</c>.</summary>
    public static ValueList<string> Endings { get; } = Kinds.Select(kind => kind.Ending).ToValueList();

    /// <summary>The name that a file is kept under: the last part of a path, without what file systems and headers trip over.</summary>
    /// <param name="name">The name as it was sent.</param>
    /// <returns>The name; <c>null</c> when nothing is left of it.</returns>
    public static string? NameOf(string? name)
    {
        if (name is null) return null;
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(last.EnumerateRunes().Where(rune => !IsOdd(rune)).Select(rune => rune.ToString())).Trim().TrimStart('.');
        if (plain.Length > LongestName && Path.GetExtension(plain) is { Length: < 10 } ending)
        {
            var cut = LongestName - ending.Length;
            if (char.IsHighSurrogate(plain[cut - 1])) cut--;
            plain = plain[..cut] + ending;
        }

        return plain.Length is 0 or > LongestName ? null : plain;
    }

    /// <summary>What a file is.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">What is in it.</param>
    /// <returns>The media type, such as <c>application/pdf</c>; <c>null</c> when it is none that is kept, or not what it is
    /// called.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <c>null</c>.</exception>
    public static string? TypeOf(string name, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(name);
        var ending = Path.GetExtension(name);
        foreach (var kind in Kinds)
        {
            if (!string.Equals(kind.Ending, ending, StringComparison.OrdinalIgnoreCase)) continue;
            return kind.IsOf(content) ? kind.MediaType : null;
        }

        return null;
    }

    /// <summary>Why a file is not kept.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">What is in it.</param>
    /// <returns>The reason, as a sentence for people; <c>null</c> when it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <c>null</c>.</exception>
    public static string? Refuse(string name, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (NameOf(name) is not { } plain
            || !string.Equals(plain, name, StringComparison.Ordinal)) return "The file needs a name, such as resume.pdf.";
        if (content.IsEmpty) return $"{name} is empty.";
        if (content.Length > MostBytes) return string.Create(CultureInfo.InvariantCulture,
            $"{name} is larger than {MostBytes / (1024 * 1024)} MB, which is the most that is kept here.");
        if (TypeOf(name, content) is not null) return null;
        return Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
            ? $"{name} is not what its name says it is."
            : $"Files of this kind are not kept here. Those that are: {string.Join(", ", Endings)}.";
    }

    /// <summary>Control characters, signs that turn the direction of text, and what file systems forbid.</summary>
    private static bool IsOdd(System.Text.Rune rune) =>
        System.Text.Rune.GetUnicodeCategory(
            rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is ':' or '*' or '?' or '"' or '<' or '>' or '|' or 0xFFFD;
}
