using System.Text;

namespace InfoInterview.Interchange.Contacts.Files;

/// <summary>
/// Writes what another kind of file holds as a table that is read like any other, so that one reader decides what columns mean.
/// </summary>
internal sealed class TableText
{
    private readonly StringBuilder text = new();
    private bool isFirst = true;

    /// <summary>The line that is written now, counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Whether there is more than is believed of one file.</summary>
    public bool IsFull => text.Length > FileLimits.MaxCharacters;

    /// <summary>Writes one value; a line end in it becomes a blank, so that lines keep their numbers.</summary>
    public void Cell(string? value)
    {
        if (!isFirst) text.Append(',');
        isFirst = false;
        if (string.IsNullOrEmpty(value)) return;
        text.Append('"').Append(value.ReplaceLineEndings(" ").Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    public void EndLine()
    {
        text.Append('\n');
        isFirst = true;
        Line++;
    }

    /// <summary>Leaves lines empty until the given one, where that is still ahead.</summary>
    public void GoToLine(int line)
    {
        while (Line < line) EndLine();
    }

    public MemoryStream ToStream() => new(Encoding.UTF8.GetBytes(text.ToString()), writable: false);
}
