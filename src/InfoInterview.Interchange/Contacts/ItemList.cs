namespace InfoInterview.Interchange.Contacts;

/// <summary>The items of the row that is being read; counts the problems of the whole file and drops those beyond the limit.</summary>
internal sealed class ItemList(int maxProblems)
{
    private readonly List<ImportItem> items = [];
    private long problems;
    private int line;

    /// <summary>The problem that counts those which were not listed; <c>null</c> when all were.</summary>
    public ImportItem.Problem? Uncounted => problems <= maxProblems ? null : new ImportItem.Problem
    {
        Line = line,
        Column = 0,
        Kind = ImportProblemKind.MoreProblems,
        Action = ImportAction.Noted,
        Message = string.Create(CultureInfo.InvariantCulture, $"{problems - maxProblems} more problems are not listed."),
    };

    /// <summary>The items of the row.</summary>
    public List<ImportItem> OfRow => items;

    public void Add(ImportItem item) => items.Add(item);

    public void Say(int atLine, int column, ImportProblemKind kind, ImportAction action, string message)
    {
        if (++problems > maxProblems)
        {
            line = line == 0 ? atLine : line;
            return;
        }

        items.Add(new ImportItem.Problem { Line = atLine, Column = column, Kind = kind, Action = action, Message = message });
    }

    public void Clear() => items.Clear();
}
