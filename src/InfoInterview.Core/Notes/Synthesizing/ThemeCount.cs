using System.Collections.Immutable;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>Gathers what is said of one theme, and sums it up.</summary>
internal sealed class ThemeCount(Theme theme)
{
    private readonly List<NumberedEvidence> said = [];
    private readonly List<Evidence> secondHand = [];
    private readonly HashSet<int> people = [];
    private Evidence? last;

    public Theme Theme { get; } = theme;

    public int People => people.Count;

    /// <summary>
    /// Adds evidence, in the order of notes and stretches; a stretch that is there already, by a sub-theme, is not added again.
    /// </summary>
    public void Add(NumberedEvidence spoken)
    {
        if (spoken.Evidence.IsAt(last)) return;
        last = spoken.Evidence;
        if (!spoken.IsSaid)
        {
            secondHand.Add(spoken.Evidence);
            return;
        }

        said.Add(spoken);
        people.Add(spoken.Person);
    }

    public ThemeSummary Summary(Roster roster, Months months, int mentions, int representatives)
    {
        var cells = Cells(roster);
        return new ThemeSummary
        {
            Theme = Theme,
            Standing = Standing(roster.People.Count),
            Said = new Tally { People = People, OfPeople = roster.People.Count, Mentions = said.Count, OfMentions = mentions },
            Cells = cells,
            Representative = Representative(cells, representatives),
            SecondHand = secondHand.ToValueList(),
            Trend = months.Trend(said),
            Direction = Direction(roster),
        };
    }

    private ThemeStanding Standing(int ofPeople) => People switch
    {
        0 => secondHand.Count == 0 ? ThemeStanding.Unsaid : ThemeStanding.AtSecondHand,
        1 => ThemeStanding.SaidByOne,
        _ => ofPeople < Notes.Synthesis.EnoughPeople ? ThemeStanding.SharedByFew : ThemeStanding.Recurring,
    };

    private ValueList<ThemeCell> Cells(Roster roster)
    {
        var cells = ImmutableArray.CreateBuilder<ThemeCell>(People);
        var sorted = Grouping.ByPerson(said);
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = Grouping.EndOf(sorted, start);
            cells.Add(
                new ThemeCell
                {
                    Who = roster.People[sorted[start].Person],
                    Evidence = Grouping.EvidenceOf(sorted.AsSpan(start, end - start))
                });
        }

        return cells.MoveToImmutable().ToValueList();
    }

    /// <summary>The first piece of each, then the second of each, and so on.</summary>
    private static ValueList<Evidence> Representative(ValueList<ThemeCell> cells, int most)
    {
        var chosen = new List<Evidence>();
        for (var round = 0; chosen.Count < most; round++)
        {
            var before = chosen.Count;
            foreach (var cell in cells)
            {
                if (chosen.Count < most && round < cell.Evidence.Count) chosen.Add(cell.Evidence[round]);
            }

            if (chosen.Count == before) break;
        }

        return chosen.ToValueList();
    }

    private TrendDirection Direction(Roster roster)
    {
        if (roster.EarlierTalks == 0) return TrendDirection.Unclear;
        var (earlier, later) = (new HashSet<int>(), new HashSet<int>());
        foreach (var spoken in said) (roster.IsEarlier(spoken.Talk) ? earlier : later).Add(spoken.Talk);
        if (earlier.Count + later.Count < 2) return TrendDirection.Unclear;
        var laterTalks = roster.Talks.Count - roster.EarlierTalks;
        var gain = ((long)later.Count * roster.EarlierTalks) - ((long)earlier.Count * laterTalks);
        var quarter = (long)laterTalks * roster.EarlierTalks;
        return (4 * gain) switch
        {
            var rise when rise >= quarter => TrendDirection.Rising,
            var fall when fall <= -quarter => TrendDirection.Falling,
            _ => TrendDirection.Steady,
        };
    }
}
