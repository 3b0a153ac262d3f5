using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using InfoInterview.Host.Insights;
using InfoInterview.Host.Plots;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>
/// Numbers in, elements out: scales are exact, nothing is hidden or cut within a letter, and no page is broken by a name.
/// </summary>
public sealed class PlotTests
{
    [Theory]
    [InlineData(0, 4, 320, 0, 0)]
    [InlineData(0, 4, 320, 1, 80)]
    [InlineData(0, 4, 320, 4, 320)]
    [InlineData(-2, 2, 320, 0, 160)]
    [InlineData(-2, 2, 320, -2, 0)]
    [InlineData(0, 3, 40, 2, 26.666666666666668)]
    [InlineData(int.MinValue, int.MaxValue, 100, int.MaxValue, 100)]
    public void A_scale_lays_numbers_evenly(int min, int max, double length, int number, double at) =>
        new PlotScale(min, max, length).At(number).Should().Be(at);

    [Fact]
    public void A_scale_takes_nothing_that_it_would_hide()
    {
        var scale = new PlotScale(0, 3, 320);
        ((Action)(() => scale.At(4))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => scale.At(-1))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new PlotScale(3, 3, 320))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new PlotScale(0, 3, 0))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Bars_are_as_long_as_their_numbers() => Gen.Int[0, 50].Select(Gen.Int[0, 50], Gen.Int[0, 50], (good, bad,
        open) => (good, bad, open)).Sample(
        (Action<(int good, int bad, int open)>)(one =>
        {
            var all = Math.Max(1, one.good + one.bad + one.open);
            var row = new PlotRow
            {
                Label = "x",
                Spans =
                [
                    new PlotSpan(0, one.good, PlotTone.Good), new PlotSpan(one.good, one.good + one.bad, PlotTone.Bad),
                    new PlotSpan(one.good + one.bad, one.good + one.bad + one.open, PlotTone.Open),
                ],
            };
            var boxes = Boxes(PlotSvg.Draw(new BarPlot { Max = all, Rows = [row] }, "p", "t", "s"));
            int[] shown = [.. new[] { one.good, one.bad, one.open }.Where(number => number > 0)];
            boxes.Should().HaveCount(shown.Length).And.OnlyContain(box => box.X >= 0 && box.X + box.Width <= PlotSvg.Width + 0.01);
            shown.Zip(boxes).Should().OnlyContain(pair =>
                Math.Abs(((double)pair.First * PlotSvg.Width / all) - pair.Second.Width) <= 1.01);
        }));

    [Fact]
    public void Bars_that_go_both_ways_meet_at_nothing()
    {
        var row = new PlotRow { Label = "x", Spans = [new PlotSpan(-1, 0, PlotTone.Bad), new PlotSpan(0, 2, PlotTone.Good)] };
        var drawing = PlotSvg.Draw(new BarPlot { Min = -2, Max = 2, Rows = [row] }, "p", "t", "s");
        Boxes(drawing).Select(box => (box.X, box.Width)).Should().Equal((80, 79), (160, 159));
        drawing.Elements("line").Single().Attribute("x1")!.Value.Should().Be("160");
    }

    [Fact]
    public void Columns_stand_on_the_ground_and_share_one_scale()
    {
        var plot = new ColumnPlot
        {
            Times = ["Jan 2026", "Feb 2026"],
            Bands =
            [
                new PlotBand { Label = "a", Columns = [new PlotColumn(1, 4), new PlotColumn(0, 2)] },
                new PlotBand { Label = "b", Columns = [new PlotColumn(0, 0), new PlotColumn(2, 2)] },
            ],
        };
        var drawing = PlotSvg.Draw(plot, "p", "t", "s");
        var grounds = drawing.Elements("line").Select(line => double.Parse(line.Attribute("y1")!.Value,
            CultureInfo.InvariantCulture)).ToList();
        Boxes(drawing).Select(box => box.Height).Should().Equal(40, 10, 20, 20, 20);
        Boxes(drawing).Take(3).Should().OnlyContain(box => box.Y + box.Height == grounds[0]);
        Boxes(drawing).Skip(3).Should().OnlyContain(box => box.Y + box.Height == grounds[1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(24)]
    public void However_many_times_there_are_all_stay_in_the_picture_and_no_names_meet(int count)
    {
        var plot = new ColumnPlot
        {
            Times = Enumerable.Range(1, count).Select(at => $"Mon {at}").ToValueList(),
            Bands = [new PlotBand { Label = "a", Columns = Enumerable.Repeat(new PlotColumn(1, 2), count).ToValueList() }],
        };
        var drawing = PlotSvg.Draw(plot, "p", "t", "s");
        Boxes(drawing).Should().HaveCount(2 * count).And.OnlyContain(box => box.X >= 0 && box.X + box.Width <= PlotSvg.Width);
        drawing.Elements("text").Count(text => text.Value.StartsWith("Mon", StringComparison.Ordinal)).Should().Be(Math.Min(count,
            count > 4 ? 2 : 4));
    }

    [Fact]
    public void Nothing_at_all_is_a_picture_too()
    {
        Boxes(PlotSvg.Draw(new ColumnPlot
        {
            Times = ["Jan"],
            Bands = [new PlotBand { Label = "a", Columns = [new PlotColumn(0,
            0)] }]
        }, "p", "t", "s"))
            .Should().BeEmpty();
        Boxes(PlotSvg.Draw(new BarPlot { Max = 1, Rows = [new PlotRow { Label = "a", IsMissing = true }] }, "p", "t", "s"))
            .Should().ContainSingle().Which.Width.Should().Be(PlotSvg.Width);
    }

    [Theory]
    [InlineData("GIS", "GIS")]
    [InlineData("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis", "Wolfeschlegelsteinhausenbergerdorffwelchevo…")]
    [InlineData("<script>\u0001alert\u0000(1)\n&", "<script>alert(1) &")]
    public void Names_fit_and_can_be_written(string name, string shown)
    {
        var drawing = PlotSvg.Draw(new BarPlot { Max = 1, Rows = [new PlotRow { Label = name, IsMissing = true }] }, "p", name, name);
        drawing.Elements("text").First().Value.Should().Be(shown);
        XElement.Parse(drawing.ToString(SaveOptions.DisableFormatting)).Element("title")!.Value.Should().Be(PlotText.Clean(name));
    }

    [Fact]
    public void A_name_is_cut_between_letters()
    {
        PlotText.Clean("\ud800 half").Should().Be("\ufffd half");
        var family = string.Concat(Enumerable.Repeat("👩‍👩‍👧", 40));
        PlotText.Fit(family, 100, PlotSvg.Size).TrimEnd('…').Should().Match(cut => cut.Length % "👩‍👩‍👧".Length == 0);
        Gen.String.Select(Gen.Int[20, 320], (text, room) => (text, room)).Sample(
            (text, room) => PlotText.Width(PlotText.Fit(text, room, PlotSvg.Size), PlotSvg.Size) <= room + 0.001);
    }

    [Fact]
    public void A_picture_is_drawn_as_approved()
    {
        var bars = new BarPlot
        {
            Min = -2,
            Max = 2,
            Rows =
            [
                new PlotRow { Label = "Permits" },
                new PlotRow { Label = "Permits take two years", Value = "−1 +2", Spans = [new PlotSpan(-1, 0, PlotTone.Bad, "−1"),
                    new PlotSpan(0, 2, PlotTone.Good, "+2")] },
                new PlotRow { Label = "The pay is fair", IsMissing = true },
            ],
        };
        var columns = new ColumnPlot
        {
            Times = ["Jan 2026", "Feb 2026"],
            Bands = [new PlotBand { Label = "Slow permits", Value = "2 of 3", Columns = [new PlotColumn(2, 3), new PlotColumn(0, 0)] }],
        };
        $"{PlotSvg.Draw(bars, "bars", "Beliefs", "To the right.")}\n{PlotSvg.Draw(columns, "columns", "Themes", "By month.")}\n".Verify();
    }

    [Fact]
    public void Months_without_a_request_are_there_and_half_known_ones_are_not()
    {
        var asked = new AskedPeople
        {
            People = [At(2025, 11, 30, true), At(2026, 1, 1, false), At(2026, 1, 31, true), At(2026, 3, 1, false)],
            IsWhole = true,
        };
        AnswerDesk.By(asked, DateTimeZone.Utc, new LocalDate(2026, 4, 2)).Should().Equal(
            new AskedMonth(new LocalDate(2025, 11, 1), 1, 1), new AskedMonth(new LocalDate(2025, 12, 1), 0, 0),
            new AskedMonth(new LocalDate(2026, 1, 1), 2, 1), new AskedMonth(new LocalDate(2026, 2, 1), 0, 0),
            new AskedMonth(new LocalDate(2026, 3, 1), 1, 0), new AskedMonth(new LocalDate(2026, 4, 1), 0, 0));
        var today = new LocalDate(2026, 3, 9);
        AnswerDesk.By(asked with { IsWhole = false }, DateTimeZone.Utc, today)[0].Month.Should().Be(new LocalDate(2025, 12, 1));
        AnswerDesk.By(asked with { People = [At(2026, 3, 1, true)], IsWhole = false }, DateTimeZone.Utc, today).Should().ContainSingle();
        AnswerDesk.By(AskedPeople.None, DateTimeZone.Utc, today).Should().BeEmpty();

        // In the seeker's own zone: half an hour before midnight of New Year's Eve in Chicago is next year in UTC.
        var eve = new AskedPeople
        {
            People = [new AskedPerson { At = Instant.FromUtc(2026, 1, 1, 5, 30), HasAnswered = false }],
            IsWhole = true
        };
        var chicago = DateTimeZoneProviders.Tzdb["America/Chicago"];
        AnswerDesk.By(eve, chicago, new LocalDate(2025, 12, 31)).Should().ContainSingle().Which.Month.Should().Be(new LocalDate(2025, 12, 1));
    }

    [Theory]
    [InlineData("2026-03-09", "2026-03-31", 1, "2026-03-01")]
    [InlineData("2025-12-31", "2026-01-01", 2, "2025-12-01")]
    [InlineData("2020-01-01", "2026-03-09", 24, "2024-04-01")]
    [InlineData("2026-03-09", "2026-01-01", 1, "2026-01-01")]
    public void Months_are_contiguous_and_at_most_two_years(string first, string last, int count, string begin)
    {
        var months = PlotMonths.Between(Day(first), Day(last));
        months.Count.Should().Be(count);
        months[0].Should().Be(Day(begin));
        months.Zip(months.Skip(1)).All(pair => pair.First.PlusMonths(1) == pair.Second).Should().BeTrue();
    }

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static AskedPerson At(int year, int month, int day, bool answered) =>
        new() { At = Instant.FromUtc(year, month, day, 12, 0), HasAnswered = answered };

    private static List<(double X, double Y, double Width, double Height)> Boxes(XElement drawing) =>
        [.. drawing.Elements("rect").Select(box => (Number(box, "x"), Number(box, "y"), Number(box, "width"), Number(box, "height")))];

    private static double Number(XElement box, string name) => double.Parse(box.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
