namespace InfoInterview.Notes;

/// <summary>
/// What was said about a theme, its sub-themes included: a stretch that bears several of them counts once. Equal when all parts
/// are equal (G6.4).
/// </summary>
public sealed record ThemeSummary
{
    /// <summary>The theme.</summary>
    public required Theme Theme { get; init; }

    /// <summary>What may be claimed of it.</summary>
    public required ThemeStanding Standing { get; init; }

    /// <summary>Who said it and how often; hearsay and own impressions are not in it.</summary>
    public required Tally Said { get; init; }

    /// <summary>One cell for each person who said it, in the order of <see cref="Synthesis.People"/>; who did not is not in it.</summary>
    public required ValueList<ThemeCell> Cells { get; init; }

    /// <summary>Evidence that stands for the whole: one piece from each person before a second from anybody, earlier ones first.</summary>
    public required ValueList<Evidence> Representative { get; init; }

    /// <summary>What speaks of it at second hand: hearsay and own impressions, by day.</summary>
    public required ValueList<Evidence> SecondHand { get; init; }

    /// <summary>The months in which it was said, earlier ones first.</summary>
    public required ValueList<TrendPoint> Trend { get; init; }

    /// <summary>Whether it comes up more in later talks.</summary>
    public required TrendDirection Direction { get; init; }

    /// <summary>What a person said about it; <c>null</c> when nothing.</summary>
    /// <param name="who">One of the people of the synthesis.</param>
    /// <returns>Their passages on the theme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="who"/> is <c>null</c>.</exception>
    public ThemeCell? CellOf(Interviewee who)
    {
        ArgumentNullException.ThrowIfNull(who);
        foreach (var cell in Cells)
        {
            if (cell.Who == who) return cell;
        }

        return null;
    }
}
