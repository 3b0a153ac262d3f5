using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.Interchange.Contacts.VCards;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// The values of a row by what their columns tell. Of several columns that tell the same, the first that is filled counts; the others are
/// remembered as unused.
/// </summary>
internal sealed class RowValues(ContactColumns columns, UnusedColumns unused)
{
    /// <summary>The value; <c>null</c> where there is none.</summary>
    public string? First(CsvRow row, ColumnMeaning meaning, TextPool pool)
    {
        var of = columns.Of(meaning);
        if (of.Length == 1) return Text(row, of[0], pool);
        string? first = null;
        foreach (var column in of)
        {
            if (Text(row, column, pool) is not { } text) continue;
            if (first is null) first = text;
            else if (!text.Equals(first, StringComparison.OrdinalIgnoreCase)) unused.Leave(row, column);
        }

        return first;
    }

    /// <summary>The first of the values that Google puts into one cell; the others are remembered as unused.</summary>
    public string? FirstOfSeveral(CsvRow row, ColumnMeaning meaning, TextPool pool)
    {
        if (First(row, meaning, pool) is not { } text) return null;
        var several = text.IndexOf(AddressCell.Separator, StringComparison.Ordinal);
        if (several <= 0) return text;
        unused.Leave(row, ColumnOf(row, meaning), text.AsSpan(several + AddressCell.Separator.Length).Trim());
        return pool.Of(text.AsSpan(0, several).TrimEnd());
    }

    /// <summary>All different values of the columns, joined by a blank: two family names stand in two columns in Spain.</summary>
    public string? Joined(CsvRow row, ColumnMeaning meaning, TextPool pool)
    {
        var of = columns.Of(meaning);
        if (of.Length == 1) return Text(row, of[0], pool);
        string? joined = null;
        foreach (var column in of)
        {
            if (Text(row, column, pool) is { } text && joined?.Contains(text, StringComparison.OrdinalIgnoreCase) != true) joined = joined is null ? text : $"{joined} {text}";
        }

        return joined;
    }

    /// <summary>Remembers which of the columns say what is not in the person.</summary>
    public void Leave(CsvRow row, ColumnMeaning meaning, Func<string, bool> isSaid)
    {
        foreach (var column in columns.Of(meaning))
        {
            if (!row.Raw(column).IsWhiteSpace() && !isSaid(row[column].ToString())) unused.Leave(row, column);
        }
    }

    /// <summary>The value of one column.</summary>
    public string? Text(CsvRow row, int column, TextPool pool)
    {
        var text = Formula.Restore(row[column]);
        return columns.Own is null ? pool.Of(text) : CardText.Plain(text);
    }

    private int ColumnOf(CsvRow row, ColumnMeaning meaning)
    {
        foreach (var column in columns.Of(meaning))
        {
            if (!row.Raw(column).IsWhiteSpace()) return column;
        }

        return columns.Of(meaning)[0];
    }
}
