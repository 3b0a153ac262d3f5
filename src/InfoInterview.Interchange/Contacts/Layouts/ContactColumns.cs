using InfoInterview.Interchange.Contacts.Csv;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Which column of a file tells what; where a header names a thing twice, each is kept in its order.</summary>
internal sealed class ContactColumns
{
    /// <summary>Fewer known names than these make no header: a sentence can hold one of them.</summary>
    private const int LeastKnown = 3;

    private static readonly int FieldCount = Enum.GetValues<ContactField>().Length;

    private readonly List<int>[] columns = new List<int>[FieldCount];

    private ContactColumns(int count)
    {
        Count = count;
        for (var i = 0; i < FieldCount; i++) columns[i] = [];
    }

    /// <summary>The number of columns of the header.</summary>
    public int Count { get; }

    /// <summary>The number of columns that are known.</summary>
    public int Known { get; private set; }

    /// <summary>The columns that tell this, counted from 0.</summary>
    public List<int> Of(ContactField field) => columns[(int)field];

    /// <summary>The columns by the layout that knows most of the names; <c>null</c> where the row is no header.</summary>
    public static ContactColumns? In(CsvRow row)
    {
        ContactColumns? best = null;
        foreach (var layout in ContactLayouts.All)
        {
            var found = new ContactColumns(row.Count);
            for (var i = 0; i < Math.Min(row.Count, ImportLimits.MaxColumns); i++)
            {
                if (layout.FieldOf(row.Raw(i)) is not { } field) continue;
                found.Of(field).Add(i);
                found.Known++;
            }

            if (found.NamesPeople && found.Known > (best?.Known ?? LeastKnown - 1)) best = found;
        }

        return best;
    }

    private bool NamesPeople => Of(ContactField.FullName).Count + Of(ContactField.Given).Count + Of(ContactField.Family).Count > 0;
}
