using System.Buffers;
using System.Text;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>
/// Writes the rows of a table: UTF-8 with its mark, a comma between values, each row on one line, and nothing that a spreadsheet would
/// run.
/// </summary>
internal sealed class RowWriter(IBufferWriter<byte> target)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\t '");

    private readonly StringBuilder row = new();
    private bool isFirst = true;

    public void Header(params ReadOnlySpan<string> columns)
    {
        target.Write(Encoding.UTF8.Preamble);
        foreach (var column in columns) Cell(column);
        End();
    }

    public void Cell(string text)
    {
        if (!isFirst) row.Append(',');
        isFirst = false;
        text = Formula.Disarm(text);
        Write(text);
    }

    /// <summary>Writes a phone number, whose plus is no formula: readers that take cells literally must find it as it is.</summary>
    public void Phone(string text)
    {
        if (!isFirst) row.Append(',');
        isFirst = false;
        Write(Formula.IsNumber(text) ? text : Formula.Disarm(text));
    }

    private void Write(string text)
    {
        if (text.AsSpan().ContainsAny(Quoted)) row.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else row.Append(text);
    }

    public void End()
    {
        row.Append("\r\n");
        target.Write(Encoding.UTF8.GetBytes(row.ToString()));
        row.Clear();
        isFirst = true;
    }
}
