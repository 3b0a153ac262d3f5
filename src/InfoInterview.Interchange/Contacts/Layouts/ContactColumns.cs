using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Interchange.Contacts.Export;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Which column of a file tells what; where a header names a thing twice, each is kept in its order.</summary>
internal sealed class ContactColumns
{
    /// <summary>Fewer known names than these make no header: a sentence can hold one of them.</summary>
    private const int LeastKnown = 3;

    private static readonly int FieldCount = Enum.GetValues<ContactField>().Length;

    private readonly int[][] columns = new int[FieldCount][];

    private ContactColumns(int count)
    {
        Count = count;
        Array.Fill(columns, []);
    }

    /// <summary>The number of columns of the header.</summary>
    public int Count { get; }

    /// <summary>The number of columns that are known.</summary>
    public int Known { get; private set; }

    /// <summary>Whether a numeric date has its day first.</summary>
    public required bool HasDayFirst { get; init; }

    /// <summary>The reader of the tables that this library writes; <c>null</c> for any other.</summary>
    public TableReader? Own { get; private set; }

    /// <summary>The columns that tell this, counted from 0.</summary>
    public ReadOnlySpan<int> Of(ContactField field) => columns[(int)field];

    /// <summary>The columns by the layout that knows most of the names; <c>null</c> where the row is no header.</summary>
    public static ContactColumns? In(CsvRow row)
    {
        ContactColumns? best = null;
        foreach (var layout in ContactLayouts.All)
        {
            var found = new ContactColumns(row.Count) { HasDayFirst = layout.HasDayFirst };
            for (var i = 0; i < Math.Min(row.Count, ImportLimits.MaxColumns); i++)
            {
                if (layout.FieldOf(row.Raw(i)) is { } field) found.Add(field, i);
            }

            if (found.NamesPeople && found.Known > (best?.Known ?? LeastKnown - 1)) best = found;
        }

        if (best is not null) best.Own = TableReader.In(row);
        return best;
    }

    private bool NamesPeople => Of(ContactField.FullName).Length + Of(ContactField.Given).Length + Of(ContactField.Family).Length > 0;

    private void Add(ContactField field, int column)
    {
        columns[(int)field] = [.. columns[(int)field], column];
        Known++;
    }
}
