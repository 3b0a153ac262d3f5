using System.Buffers;
using InfoInterview.Actions;
using InfoInterview.Interchange.Contacts.Export;

namespace InfoInterview.Interchange.Actions.Writing;

/// <summary>A form of table: its columns, which items it takes, and what stands in a row.</summary>
internal sealed record ActionTable(string[] Columns, Func<ActionItem, bool> Takes, Func<ActionItem, ActionWords, string[]> Cells)
{
    public void Write(ValueList<ActionItem> items, ActionWords words, IBufferWriter<byte> target)
    {
        var rows = new RowWriter(target);
        rows.Header(Columns);
        foreach (var item in items)
        {
            if (!Takes(item)) continue;
            foreach (var cell in Cells(item, words)) rows.Cell(cell);
            rows.End();
        }
    }
}
