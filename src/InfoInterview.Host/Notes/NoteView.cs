using InfoInterview.Notes;
using InfoInterview.Storage;

namespace InfoInterview.Host.Notes;

/// <summary>One note, line by line.</summary>
internal sealed record NoteView
{
    public required Stored<InterviewNote> Stored { get; init; }

    public required Notebook Notebook { get; init; }

    public required IReadOnlyDictionary<ThemeId, string> ThemeNames { get; init; }

    public required IReadOnlyList<NoteLineView> Lines { get; init; }

    /// <summary>How many lines the note has; more than are shown when it is long.</summary>
    public required int LinesInAll { get; init; }

    /// <summary>The first line that is shown, from 0.</summary>
    public required int FirstLine { get; init; }

    /// <summary>What people were asked about before, for a position to be put to the same topic.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>What the seeker believes, for a line that speaks for or against it.</summary>
    public required IReadOnlyList<string> Beliefs { get; init; }

    public InterviewNote Note => Stored.Value;

    public int? NextLine => FirstLine + Lines.Count < LinesInAll ? FirstLine + Lines.Count : null;

    public int? EarlierLine => FirstLine > 0 ? Math.Max(0, FirstLine - NoteDesk.LinesOnAPage) : null;

    public IEnumerable<string> ThemeList => ThemeNames.Values.Order(StringComparer.OrdinalIgnoreCase);

    public string NameOf(ThemeProposal proposal) => proposal switch
    {
        ThemeProposal.Own own => ThemeNames.GetValueOrDefault(own.Theme, ""),
        ThemeProposal.Fresh fresh => fresh.Name,
        _ => "",
    };
}
