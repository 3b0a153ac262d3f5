using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Interchange.Contacts.Export;
using static InfoInterview.Interchange.Contacts.ColumnMeaning;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Which column of a file tells what; where a header names a thing twice, each is kept in its order.</summary>
internal sealed class ContactColumns
{
    private static readonly int MeaningCount = Enum.GetValues<ColumnMeaning>().Length;

    private readonly int[][] columns = new int[MeaningCount][];

    private ContactColumns(string[] names, ColumnMeaning[] meanings)
    {
        (Names, Meanings) = (names, meanings);
        for (var i = 0; i < MeaningCount; i++)
        {
            columns[i] = [.. Enumerable.Range(0, meanings.Length).Where(column => meanings[column] == (ColumnMeaning)i)];
        }

        Known = meanings.Count(meaning => meaning != Unused);
    }

    /// <summary>The names as they are written, without blanks around them.</summary>
    public string[] Names { get; }

    /// <summary>What each column tells.</summary>
    public ColumnMeaning[] Meanings { get; }

    /// <summary>What each column tells by its name alone.</summary>
    public ColumnMeaning[] ByName { get; private init; } = [];

    /// <summary>The number of columns of the header, also of those beyond the limit.</summary>
    public required int Count { get; init; }

    /// <summary>The number of columns that are known.</summary>
    public int Known { get; }

    /// <summary>The order of numeric dates: what their language says, unless the dates themselves say it.</summary>
    public DayOrder Days { get; private set; }

    /// <summary>The reader of the tables that this library writes; <c>null</c> for any other.</summary>
    public TableReader? Own { get; private init; }

    /// <summary>The columns that tell this, counted from 0.</summary>
    public ReadOnlySpan<int> Of(ColumnMeaning meaning) => columns[(int)meaning];

    public bool Has(ColumnMeaning meaning) => columns[(int)meaning].Length > 0;

    /// <summary>Takes what the dates of the file say of their order.</summary>
    public void Believe(DayOrder evidence)
    {
        if (evidence != DayOrder.Unsaid) Days = evidence;
    }

    /// <summary>What a column is called in a message.</summary>
    public string NameOf(int column) =>
        column < Names.Length && Names[column].Length > 0 ? $"\"{ShownText.Of(Names[column])[1..^1]}\"" : string.Create(CultureInfo.InvariantCulture, $"number {column + 1}");

    /// <summary>The columns of a row that names them; <c>null</c> where it is no header.</summary>
    /// <param name="row">The row.</param>
    /// <param name="choices">What a person said of columns.</param>
    public static ContactColumns? In(CsvRow row, ValueList<ColumnChoice> choices = default)
    {
        var count = Math.Min(row.Count, ImportLimits.MaxColumns);
        var (names, folded, meanings) = (new string[count], new string[count], new ColumnMeaning[count]);
        var own = TableReader.In(row);
        var (isEnglish, values, chosen) = (true, 0, 0);
        for (var i = 0; i < count; i++)
        {
            names[i] = row[i].Trim('\uFEFF').Trim().ToString();
            if (names[i].Length > 0) values++;
            var known = ColumnNames.Find(names[i]);
            (folded[i], meanings[i]) = (known?.Folded ?? ColumnNames.Fold(names[i].AsSpan(0, Math.Min(names[i].Length, ImportLimits.MaxShownLength))), known?.Meaning ?? Unused);
            isEnglish &= known?.IsEnglish != false;
            if (own?.IsOwn(names[i], i) == true) meanings[i] = ColumnMeaning.Own;
        }

        HeaderDoubts.Settle(folded, meanings);
        var byName = meanings.ToArray();
        for (var i = 0; i < count && !choices.IsEmpty; i++)
        {
            if (choices.FirstOrDefault(one => one.Name.Trim()
                .Equals(names[i], StringComparison.OrdinalIgnoreCase)) is not { } choice) continue;
            meanings[i] = choice.Meaning;
            chosen++;
        }

        var found = new ContactColumns(names, meanings)
        {
            Count = row.Count,
            ByName = byName,
            Days = isEnglish ? DayOrder.Unsaid
            : DayOrder.DayFirst,
            Own = own
        };
        return found.IsHeader(values, chosen) ? found : null;
    }

    /// <summary>
    /// A name or a way to reach somebody beside another column that is known or was chosen by hand, or alone: a sentence that holds one
    /// such word holds others too.
    /// </summary>
    private bool IsHeader(int values, int chosen) =>
        (Has(FullName) || Has(Given) || Has(Family) || Has(Email) || Has(Profile)) && (Known > 1 || values == 1 || chosen > 0);
}
