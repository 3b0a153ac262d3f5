using InfoInterview.Host.Plots;
using InfoInterview.Host.Weeks;
using InfoInterview.Notes;
using NodaTime;

namespace InfoInterview.Host.Insights;

/// <summary>What the talks say together, as pictures: themes over time, gaps, contrasts, and who answered when.</summary>
internal static class InsightPlots
{
    /// <summary>More rows than this are not read at a glance; the table has them all.</summary>
    private const int MostRows = 8;

    private const int MostThemes = 5;

    private const int MostTopics = 4;

    public static IReadOnlyList<PlotFigure> Of(InsightView view, ValueList<AskedMonth> asked) =>
        [Themes(view), Gaps(view.Gaps), Contrasts(view), Answers(asked)];

    /// <summary>In which months the themes came up that most people said.</summary>
    public static PlotFigure Themes(InsightView view)
    {
        const string Id = "plot-themes";
        var title = Spoken.Of("Themes over time");
        if (view.Rows.Count == 0) return PlotFigure.Empty(Id, title,
            Spoken.Of("No line of your notes has a theme yet. Give one a theme, and you see it here month by month."));
        var talks = view.Synthesis.Talks;
        var months = PlotMonths.Between(talks.Min(talk => talk.Day), talks.Max(talk => talk.Day));
        var met = months.Select(month => talks.Where(talk => PlotMonths.Of(talk.Day) == month).Select(talk => talk.Who).Distinct())
            .Select(people => people.Count()).ToList();
        var bands = view.Rows.Take(MostThemes).Select(theme => new PlotBand
        {
            Label = theme.Theme.Name,
            Value = OfAll(theme.Said.People, theme.Said.OfPeople),
            Columns = months.Select((month, at) => Column(theme, month, met[at])).ToValueList(),
        }).ToValueList();
        var sentence = Spoken.Of("One column per month. The frame is everybody you talked with, the filled part those who said it.");
        return PlotFigure.Of(Id, title, sentence, new ColumnPlot { Times = Named(months), Bands = bands }) with
        {
            Heads = [Spoken.Of("Theme"), .. Named(months), Spoken.Of("People")],
            Rows = [.. view.Rows.Select<ThemeSummary, IReadOnlyList<string>>(theme =>
                [theme.Theme.Name, .. months.Select((month, at) => Column(theme, month, met[at]))
                    .Select(one => OfAll(one.Part, one.Whole)),
                    OfAll(theme.Said.People, theme.Said.OfPeople)])],
        };
    }

    /// <summary>Which skills people named, and whether the seeker can show them.</summary>
    public static PlotFigure Gaps(SkillGaps gaps)
    {
        const string Id = "plot-gaps";
        var title = Spoken.Of("Skills and gaps");
        var all = gaps.Gaps.Select(gap => (Thing: gap.Needed, Tone: PlotTone.Warn, Stands: Spoken.Of("still missing")))
            .Concat(gaps.Held.Select(held => (Thing: held, Tone: PlotTone.Good, Stands: Spoken.Of("you can show it"))))
            .OrderByDescending(one => one.Thing.Said.People).ToList();
        if (all.Count == 0) return PlotFigure.Empty(Id, title,
            Spoken.Of("No skill is confirmed in your notes yet. Mark a line that names one, and it is counted here."));
        var rows = all.Take(MostRows).Select(one => new PlotRow
        {
            Label = $"{Sign(one.Tone)} {one.Thing.Name}",
            Value = OfAll(one.Thing.Said.People, one.Thing.Said.OfPeople),
            Spans =
            [
                new PlotSpan(0, one.Thing.Said.People, one.Tone),
                new PlotSpan(one.Thing.Said.People, one.Thing.Said.OfPeople, PlotTone.Open),
            ],
        }).ToValueList();
        var sentence = Spoken.Of("How many of the people you talked with named it.");
        return PlotFigure.Of(Id, title, sentence, new BarPlot
        {
            Max = Math.Max(1, all.Max(one => one.Thing.Said.OfPeople)),
            Rows = rows
        }) with
        {
            Key = [(PlotTone.Warn, Spoken.Of("▲ still missing")), (PlotTone.Good, Spoken.Of("✓ you can show it"))],
            Heads = [Spoken.Of("Skill"), Spoken.Of("Named by"), Spoken.Of("Stands")],
            Rows = [.. all.Select<(NamedThing Thing, PlotTone Tone, string Stands), IReadOnlyList<string>>(one =>
                [one.Thing.Name, OfAll(one.Thing.Said.People, one.Thing.Said.OfPeople), one.Stands])],
        };
    }

    /// <summary>On what people differ, and how many hold what.</summary>
    public static PlotFigure Contrasts(InsightView view)
    {
        const string Id = "plot-contrasts";
        var title = Spoken.Of("Who holds which view");
        var topics = view.Contrasts;
        if (topics.Count == 0) return PlotFigure.Empty(Id, title, Spoken.Of(
            "So far nobody disagrees. Once two people take different positions on a topic, you see them side by side here."));
        var rows = topics.Take(MostTopics).SelectMany(topic => Sides(topic)
            .Select(side => new PlotRow
            {
                Label = side.Name,
                Value = PeopleOf(side.People),
                Spans = [new PlotSpan(0, side.People, side.Tone)],
            })
            .Prepend(new PlotRow { Label = topic.Topic })).ToValueList();
        var most = topics.SelectMany(Sides).Max(side => side.People);
        return PlotFigure.Of(Id, title, Spoken.Of(
            "Each bar is a position; the more people hold it, the longer it is. Who said nothing is not counted."),
            new BarPlot { Max = most, Rows = rows }) with
        {
            Heads = [Spoken.Of("Topic"), Spoken.Of("Position"), Spoken.Of("People")],
            Rows = [.. topics.SelectMany(topic => Sides(topic).Select<(string Name, int People, PlotTone Tone),
                IReadOnlyList<string>>(side =>
                [topic.Topic, side.Name, Number(side.People)]))],
        };
    }

    /// <summary>Who was asked and who answered, month by month.</summary>
    public static PlotFigure Answers(ValueList<AskedMonth> asked)
    {
        const string Id = "plot-answers";
        var title = Spoken.Of("Answers over time");
        if (asked.IsEmpty) return PlotFigure.Empty(Id, title,
            Spoken.Of("You have not asked anybody yet. With your first request, a column begins here."));
        var (all, answered) = (asked.Sum(month => month.Asked), asked.Sum(month => month.Answered));
        var times = Named(asked.Select(month => month.Month).ToValueList());
        var band = new PlotBand
        {
            Label = Spoken.Of("Answered, of those asked"),
            Value = OfAll(answered, all),
            Columns = asked.Select(month => new PlotColumn(month.Answered, month.Asked)).ToValueList(),
        };
        var sentence = Spoken.Of("The frame is everybody you asked in a month, the filled part those who have answered so far.");
        return PlotFigure.Of(Id, title, sentence, new ColumnPlot { Times = times, Bands = [band] }) with
        {
            Heads = [Spoken.Of("Month"), Spoken.Of("Asked"), Spoken.Of("Answered")],
            Rows = [.. asked.Select<AskedMonth, IReadOnlyList<string>>(month =>
                [WeekText.Month(month.Month), Number(month.Asked), Number(month.Answered)])],
        };
    }

    private static IEnumerable<(string Name, int People, PlotTone Tone)> Sides(TopicViews topic)
    {
        foreach (var position in topic.Positions) yield return (position.Position, position.Holders.Count, PlotTone.Plain);
        if (!topic.Mixed.IsEmpty) yield return (Spoken.Of("Both"), topic.Mixed.Count, PlotTone.Open);
    }

    private static PlotColumn Column(ThemeSummary theme, LocalDate month, int met) =>
        new(SaidIn(theme, month), Math.Max(met, SaidIn(theme, month)));

    private static int SaidIn(ThemeSummary theme, LocalDate month)
    {
        foreach (var point in theme.Trend)
        {
            if (point.Month == month) return point.Said.People;
        }

        return 0;
    }

    private static ValueList<string> Named(ValueList<LocalDate> months) => months.Select(WeekText.Month).ToValueList();

    private static string OfAll(int people, int all) => Spoken.Of($"{people} of {all}");

    private static string PeopleOf(int people) => Spoken.Count(people, "1 person", $"{people} people");

    private static string Sign(PlotTone tone) => tone == PlotTone.Good ? "✓" : "▲";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
