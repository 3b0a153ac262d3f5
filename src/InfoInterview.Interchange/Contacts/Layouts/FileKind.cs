namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Tells what a file is that holds no contacts, so that the one problem says what to do.</summary>
internal static class FileKind
{
    private const string Advice = "Choose the CSV file that LinkedIn, Google Contacts or Outlook exported, or a vCard file.";

    private static readonly (byte[] Start, string What)[] Known =
    [
        ("%PDF"u8.ToArray(), "This is a PDF document."),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "This is a PNG picture."),
        ([0xFF, 0xD8, 0xFF], "This is a JPEG picture."),
        ("GIF8"u8.ToArray(), "This is a GIF picture."),
        ("PK\u0003\u0004"u8.ToArray(), "This is a ZIP archive or an Excel workbook; take the CSV file out of it, or save the workbook as CSV."),
        ([0xD0, 0xCF, 0x11, 0xE0], "This is an old Excel or Word file; save it as CSV."),
        ([0x1F, 0x8B], "This is a compressed file; unpack it first."),
    ];

    private static readonly (string Start, string What)[] KnownTexts =
    [
        ("{", "This is JSON."),
        ("[", "This is JSON."),
        ("<", "This is a web page or an XML file."),
        ("BEGIN:VCALENDAR", "This is a calendar file."),
    ];

    /// <summary>The one problem of a file in which no header was found.</summary>
    public static ImportItem.Problem Refuse(ReadOnlySpan<byte> prefix)
    {
        var text = EncodedStart(prefix);
        var isEmpty = prefix.Length < EncodingPrefixFull && text.Length == 0;
        return new ImportItem.Problem
        {
            Line = 1,
            Column = 0,
            Kind = isEmpty ? ImportProblemKind.EmptyFile : ImportProblemKind.NotContacts,
            Action = ImportAction.Stopped,
            Message = $"{(isEmpty ? "The file is empty." : What(prefix, text))} {Advice}",
        };
    }

    private static int EncodingPrefixFull => Csv.EncodingGuess.PrefixLength;

    private static string What(ReadOnlySpan<byte> prefix, string text)
    {
        foreach (var (start, what) in Known)
        {
            if (prefix.StartsWith(start)) return what;
        }

        foreach (var (start, what) in KnownTexts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return what;
        }

        return "No line of this file names columns such as \"First Name\", \"Last Name\" and \"Email Address\", so it is not a contact list that is known here.";
    }

    private static string EncodedStart(ReadOnlySpan<byte> prefix)
    {
        var (decoder, skip) = Csv.EncodingGuess.For(prefix);
        var characters = new char[prefix.Length + 1];
        decoder.Convert(prefix[skip..], characters, flush: true, out _, out var count, out _);
        return new string(characters, 0, count).Trim();
    }
}
