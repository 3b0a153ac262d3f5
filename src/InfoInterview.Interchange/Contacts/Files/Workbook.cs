using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace InfoInterview.Interchange.Contacts.Files;

/// <summary>Reads the first filled sheet of an Excel workbook (<c>.xlsx</c>) as a table.</summary>
internal static class Workbook
{
    private const string Part = "xl/workbook.xml";

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static bool CanBeOne(ReadOnlySpan<byte> prefix) => prefix.StartsWith("PK\u0003\u0004"u8);

    /// <summary>The table; <c>null</c> and why where it cannot be read.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="unread">The names of further sheets that hold something and were not read.</param>
    /// <param name="reason">What is wrong with the file; empty where nothing is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static MemoryStream? Read(MemoryStream file, out List<string> unread, out string reason, CancellationToken cancellationToken)
    {
        unread = [];
        reason = "";
        try
        {
            reason = Refusal(file);
            return reason.Length > 0 ? null : Sheets(file, unread, cancellationToken);
        }
        catch (Exception damage) when (damage is not (OperationCanceledException or OutOfMemoryException))
        {
            // The library throws many kinds of exceptions at damaged files; none of them is a fault of the caller.
            reason = "This ZIP archive or Excel workbook is damaged and could not be read; save it once more, or save it as CSV.";
            return null;
        }
    }

    private static string Refusal(MemoryStream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry(Part) is null) return "This is a ZIP archive; take the CSV or Excel file out of it.";
        return archive.Entries.Sum(entry => entry.Length) > FileLimits.MaxUnpacked ? "This Excel workbook is too large to be read; save the sheet of people as CSV." : "";
    }

    private static MemoryStream? Sheets(MemoryStream file, List<string> unread, CancellationToken cancellationToken)
    {
        file.Position = 0;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file, new ExcelReaderConfiguration { LeaveOpen = true });
        TableText? table = null;
        do
        {
            var sheet = new TableText();
            var isFilled = false;
            for (var row = 0; row < FileLimits.MaxRows && !sheet.IsFull && reader.Read(); row++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (var i = 0; i < Math.Min(reader.FieldCount, ImportLimits.MaxColumns); i++)
                {
                    var value = Text(reader.GetValue(i));
                    isFilled |= value.Length > 0;
                    sheet.Cell(value);
                }

                sheet.EndLine();
                if (isFilled && table is not null) break;
            }

            if (!isFilled) continue;
            if (table is null) table = sheet;
            else unread.Add(reader.Name);
        }
        while (reader.NextResult());
        return (table ?? new TableText()).ToStream();
    }

    /// <summary>A value as people see it: a date by its day, a whole number without a point, so that a phone number stays one.</summary>
    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text.Trim(),
        bool isTrue => isTrue ? "yes" : "no",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e15 && double.IsInteger(number) => number.ToString("F0", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
