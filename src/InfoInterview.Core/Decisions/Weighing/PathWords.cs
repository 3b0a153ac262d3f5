using InfoInterview.Language;
using InfoInterview.Notes;

namespace InfoInterview.Decisions.Weighing;

/// <summary>The words by which people of a path are known.</summary>
internal sealed class PathWords
{
    private readonly HashSet<string> fields = new(LooseText.Comparer);
    private readonly HashSet<string> own;
    private readonly HashSet<string>[][] kinds;
    private readonly bool hasEverybody;

    public PathWords(CareerPath path, bool isOnly)
    {
        Path = path;
        hasEverybody = isOnly && path.Fields.IsEmpty;
        foreach (var field in path.Fields) fields.Add(LooseText.Tidy(field));
        if (path.Fields.IsEmpty) fields.Add(LooseText.Tidy(path.Name));
        own = In([path.Name, .. path.Fields]);
        kinds = path.Kinds.Select(kind => kind.Words.IsEmpty ? [In(kind.Name)] : kind.Words.Select(word => In(word)).ToArray()).ToArray();
    }

    public CareerPath Path { get; }

    /// <summary>The folded words of some texts together.</summary>
    public static HashSet<string> In(params ReadOnlySpan<string?> texts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[FoldedWords.LongestWord];
        foreach (var text in texts)
        {
            if (text is null) continue;
            var words = new FoldedWords(text, buffer);
            while (words.MoveNext()) found.Add(words.Folded.ToString());
        }

        return found;
    }

    public bool IsOf(string? sector) => hasEverybody || (!string.IsNullOrWhiteSpace(sector) && fields.Contains(LooseText.Tidy(sector)));

    /// <param name="said">What the seeker says of them.</param>
    /// <param name="role">The words of their role.</param>
    /// <param name="all">The words of their role, sector and organization.</param>
    public Seat SeatOf(Standpoint? said, HashSet<string> role, HashSet<string> all)
    {
        var vantages = new SortedSet<Vantage>();
        var names = new List<string>();
        for (var at = 0; at < kinds.Length; at++)
        {
            var kind = Path.Kinds[at];
            var isSaid =
                said is not null && said.Kinds.Any(name => LooseText.Comparer.Equals(LooseText.Tidy(name), LooseText.Tidy(kind.Name)));
            if (!isSaid && !Array.Exists(kinds[at], words => words.Count > 0 && words.IsSubsetOf(all))) continue;
            names.Add(kind.Name);
            if (kind.Vantage is { } vantage) vantages.Add(vantage);
        }

        if (said is { Vantages.IsEmpty: false })
        {
            vantages.Clear();
            foreach (var vantage in said.Vantages) vantages.Add(vantage);
        }
        else if (RoleWords.VantageOf(role, own) is { } told)
        {
            if (told != Vantage.DoesTheWork || vantages.Count == 0) vantages.Add(told);
        }

        return new Seat { Vantages = vantages.ToValueList(), Kinds = names.ToValueList() };
    }
}
