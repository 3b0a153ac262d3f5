using InfoInterview.Decisions;
using InfoInterview.Host.Plots;

namespace InfoInterview.Host.Deciding;

/// <summary>Where the seeker stands, as pictures: all paths side by side, and of each its ledger and whom one has not heard.</summary>
internal static class DecisionPlots
{
    /// <summary>More rows than this are not read at a glance; the table has them all.</summary>
    private const int MostRows = 10;

    /// <summary>How much speaks for each path, how much against, and how much is open.</summary>
    public static PlotFigure Paths(DecisionPage page)
    {
        const string Id = "plot-paths";
        var title = Spoken.Of("Your paths side by side");
        var most = page.Paths.Select(All).DefaultIfEmpty().Max();
        if (most == 0) return PlotFigure.Empty(Id, title, Spoken.Of(
            "No beliefs yet. Write down the first one below, and you see here what speaks for each path, what against it, "
            + "and what is open."));
        var rows = page.Paths.Take(MostRows).Select(path => new PlotRow
        {
            Label = path.Name,
            Value = Counted(("+", path.For.Count), ("−", path.Against.Count), ("?", path.Open.Count)),
            Spans = Stacked(path),
            IsMissing = All(path) == 0,
        }).ToValueList();
        var sentence = Spoken.Of(
            "How many of your beliefs speak for each path, speak against it, or are still open.");
        return PlotFigure.Of(Id, title, sentence, new BarPlot { Max = most, Rows = rows }) with
        {
            Key =
            [
                (PlotTone.Good, Spoken.Of("+ for it")), (PlotTone.Bad, Spoken.Of("− against it")),
                (PlotTone.Open, Spoken.Of("? still open")),
            ],
            Heads = [Spoken.Of("Path"), Spoken.Of("For it"), Spoken.Of("Against it"), Spoken.Of("Still open")],
            Rows = [.. page.Paths.Select<PathPage, IReadOnlyList<string>>(path =>
                [path.Name, Number(path.For.Count), Number(path.Against.Count), Number(path.Open.Count)])],
        };
    }

    /// <summary>Who upholds what is believed of a path, and who speaks against it.</summary>
    public static PlotFigure Ledger(PathReading path)
    {
        var (id, title) = ($"plot-ledger-{path.Path.Id.Value:N}", Spoken.Of("How your talks changed your beliefs"));
        if (path.Beliefs.IsEmpty) return PlotFigure.Empty(id, title, Spoken.Of("No beliefs about this path yet."));
        var most = Math.Max(1, path.Beliefs.Max(one => Math.Max(one.For.Count, one.Against.Count)));
        var rows = path.Beliefs.Take(MostRows).Select(one => new PlotRow
        {
            Label = one.Belief.Statement,
            Value = Counted(("−", one.Against.Count), ("+", one.For.Count)),
            Spans = [new PlotSpan(-one.Against.Count, 0, PlotTone.Bad), new PlotSpan(0, one.For.Count, PlotTone.Good)],
            IsMissing = one.For.Count + one.Against.Count == 0,
        }).ToValueList();
        var sentence = Spoken.Of(
            "To the right, people who agree; to the left, people who doubt it or disagree. A dashed frame: nobody has spoken of it yet.");
        return PlotFigure.Of(id, title, sentence, new BarPlot { Min = -most, Max = most, Rows = rows }) with
        {
            Key = [(PlotTone.Bad, Spoken.Of("− against it")), (PlotTone.Good, Spoken.Of("+ for it"))],
            Heads = [Spoken.Of("Belief"), Spoken.Of("Against it"), Spoken.Of("For it"), Spoken.Of("Stands")],
            Rows = [.. path.Beliefs.Select<BeliefReading, IReadOnlyList<string>>(one =>
                [one.Belief.Statement, Number(one.Against.Count), Number(one.For.Count), LedgerWords.Of(one.Standing, Spoken.Code)])],
        };
    }

    /// <summary>From where a path was seen by those who were talked with, and from where nobody saw it.</summary>
    public static PlotFigure Perspectives(PathReading path)
    {
        var (id, title) = ($"plot-heard-{path.Path.Id.Value:N}", Spoken.Of("Who you have heard, and who is missing"));
        var kinds = path.Kinds.Select(kind => (Name: NameOf(kind), kind.People)).ToList();
        if (kinds.Count == 0) return PlotFigure.Empty(id, title, Spoken.Of("Nobody is looked for yet."));
        var most = Math.Max(1, kinds.Max(kind => kind.People));
        var rows = kinds.Take(MostRows).Select(kind => new PlotRow
        {
            Label = kind.Name,
            Value = Number(kind.People),
            Spans = [new PlotSpan(0, kind.People, PlotTone.Plain)],
            IsMissing = kind.People == 0,
        }).ToValueList();
        return PlotFigure.Of(id, title, Spoken.Of("A dashed frame is somebody you still need to hear."), new BarPlot
        {
            Max = most,
            Rows = rows
        }) with
        {
            Heads = [Spoken.Of("Who sees it"), Spoken.Of("Heard")],
            Rows = [.. kinds.Select<(string Name, int People), IReadOnlyList<string>>(kind => [kind.Name, Heard(kind.People)])],
        };
    }

    private static ValueList<PlotSpan> Stacked(PathPage path)
    {
        var (good, bad, open) = (path.For.Count, path.Against.Count, path.Open.Count);
        return
        [
            new PlotSpan(0, good, PlotTone.Good, $"+{Number(good)}"),
            new PlotSpan(good, good + bad, PlotTone.Bad, $"−{Number(bad)}"),
            new PlotSpan(good + bad, good + bad + open, PlotTone.Open, $"?{Number(open)}"),
        ];
    }

    /// <summary>Such as "+3 −1"; what there is none of is left out.</summary>
    private static string Counted(params (string Sign, int Count)[] parts) =>
        string.Join(' ', parts.Where(part => part.Count > 0).Select(part => part.Sign + Number(part.Count)));

    private static int All(PathPage path) => path.For.Count + path.Against.Count + path.Open.Count;

    private static string NameOf(KindCount kind) =>
        kind.Kind?.Name ?? LedgerWords.Of(kind.Vantage ?? Vantage.DoesTheWork, Spoken.Code);

    private static string Heard(int people) => people == 0 ? Spoken.Of("nobody yet") : Spoken.Count(people, "1 person",
        $"{people} people");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
