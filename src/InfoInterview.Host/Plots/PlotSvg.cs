using System.Xml.Linq;

namespace InfoInterview.Host.Plots;

/// <summary>
/// Draws a picture as elements of SVG: numbers in, elements out, nothing else. Colours come from the sheet by class, no scripts and no
/// styles stand in it, and the same numbers always make the same picture.
/// </summary>
internal static class PlotSvg
{
    /// <summary>As wide as a narrow phone, so that letters stay as large as they are beside it.</summary>
    public const int Width = 320;

    /// <summary>The size of letters.</summary>
    public const int Size = 12;

    /// <summary>How high a name is with the room below it.</summary>
    private const int Line = 18;

    private const int Baseline = 13;

    private const int Bar = 14;

    private const int Gap = 12;

    /// <summary>How far the line of nothing stands out of a bar.</summary>
    private const int Tip = 3;

    /// <summary>The height of the highest column.</summary>
    private const int Column = 40;

    /// <summary>The room for the figure above a column.</summary>
    private const int Head = 14;

    /// <summary>No column takes more room than this, however few there are.</summary>
    private const int WidestSlot = 80;

    /// <summary>So many times are all named; of more, the first and the last.</summary>
    private const int MostNamed = 4;

    /// <summary>How much of its room a column takes.</summary>
    private const double Filled = 0.7;

    /// <summary>What stands between two pieces of a bar.</summary>
    private const double Seam = 1;

    /// <summary>Bars, each under its name.</summary>
    public static XElement Draw(BarPlot plot, string id, string title, string sentence)
    {
        var scale = new PlotScale(plot.Min, plot.Max, Width);
        var (content, y) = (new List<XElement>(), 0.0);
        foreach (var row in plot.Rows)
        {
            content.AddRange(Names(row.Label, row.Value, y, isHeading: row is { Spans.IsEmpty: true, IsMissing: false }));
            y += Line;
            if (row is { Spans.IsEmpty: true, IsMissing: false }) continue;
            if (row.IsMissing) content.Add(Box(0, y, Width, Bar, "plot-none"));
            foreach (var span in row.Spans) content.AddRange(Piece(scale, span, y));
            if (plot.Min < 0) content.Add(Rule(scale.At(0), y - Tip, scale.At(0), y + Bar + Tip));
            y += Bar + Gap;
        }

        return Frame(id, title, sentence, y - Gap, content);
    }

    /// <summary>Columns over time, each row of them under its name.</summary>
    public static XElement Draw(ColumnPlot plot, string id, string title, string sentence)
    {
        var most = plot.Bands.SelectMany(band => band.Columns).Select(column => column.Whole).DefaultIfEmpty().Max();
        var scale = new PlotScale(0, Math.Max(1, most), Column);
        var slot = Math.Min(WidestSlot, (double)Width / plot.Times.Count);
        var (content, y) = (new List<XElement>(), 0.0);
        foreach (var band in plot.Bands)
        {
            content.AddRange(Names(band.Label, band.Value, y, isHeading: false));
            y += Line + Head + Column;
            foreach (var (column, at) in band.Columns.Select((column, at) => (column, at)))
                content.AddRange(Pillar(scale, column, at * slot, slot, y));
            content.Add(Rule(0, y, Width, y));
            y += Gap;
        }

        content.AddRange(TimesOf(plot.Times, slot, y));
        return Frame(id, title, sentence, y + Line - Gap, content);
    }

    private static IEnumerable<XElement> Names(string label, string value, double y, bool isHeading)
    {
        var room = Width - (value.Length == 0 ? 0 : PlotText.Width(value, Size) + Size);
        yield return Text(0, y + Baseline, PlotText.Fit(label, room, Size), isHeading ? "plot-head" : "plot-name");
        if (value.Length > 0) yield return Text(Width, y + Baseline, PlotText.Clean(value), "plot-value", "end");
    }

    private static IEnumerable<XElement> Piece(PlotScale scale, PlotSpan span, double y)
    {
        var (from, width) = (scale.At(span.From), scale.At(span.To) - scale.At(span.From));
        if (width <= 0) yield break;
        var seam = width > Seam * 2 ? Seam : 0;
        yield return Box(from, y, width - seam, Bar, ClassOf(span.Tone));
        if (span.Sign is { } sign && PlotText.Width(sign, Size) <= width - (2 * seam))
            yield return Text(from + (width / 2), y + Bar - 3, sign, span.Tone == PlotTone.Open ? "plot-in" : "plot-on", "middle");
    }

    private static IEnumerable<XElement> Pillar(PlotScale scale, PlotColumn column, double x, double slot, double ground)
    {
        var (left, width) = (x + (slot * (1 - Filled) / 2), slot * Filled);
        if (column.Whole <= 0) yield break;
        yield return Box(left, ground - scale.At(column.Whole), width, scale.At(column.Whole), "plot-open");
        if (column.Part > 0) yield return Box(left, ground - scale.At(column.Part), width, scale.At(column.Part), "plot-plain");
        var figure = string.Create(CultureInfo.InvariantCulture, $"{column.Part}/{column.Whole}");
        if (PlotText.Width(figure, Size) <= slot)
            yield return Text(x + (slot / 2), ground - scale.At(column.Whole) - 3, figure, "plot-value", "middle");
    }

    private static IEnumerable<XElement> TimesOf(ValueList<string> times, double slot, double y)
    {
        if (times.Count > MostNamed)
        {
            yield return Text(0, y, times[0], "plot-value");
            yield return Text(slot * times.Count, y, times[^1], "plot-value", "end");
            yield break;
        }

        foreach (var (time, at) in times.Select((time, at) => (time, at)))
            yield return Text((at + 0.5) * slot, y, time, "plot-value", "middle");
    }

    private static XElement Frame(string id, string title, string sentence, double height, IEnumerable<XElement> content) => new(
        "svg",
        new XAttribute("role", "img"),
        new XAttribute("viewBox", $"0 0 {Width} {Number(height)}"),
        new XAttribute("aria-labelledby", $"{id}-name {id}-told"),
        new XElement("title", new XAttribute("id", $"{id}-name"), PlotText.Clean(title)),
        new XElement("desc", new XAttribute("id", $"{id}-told"), PlotText.Clean(sentence)),
        content);

    private static XElement Box(double x, double y, double width, double height, string kind) => new(
        "rect", new XAttribute("class", kind), Place("x", x), Place("y", y), Place("width", width), Place("height", height));

    private static XElement Rule(double x1, double y1, double x2, double y2) => new(
        "line", new XAttribute("class", "plot-axis"), Place("x1", x1), Place("y1", y1), Place("x2", x2), Place("y2", y2));

    private static XElement Text(double x, double y, string text, string kind, string? anchor = null) => new(
        "text", new XAttribute("class", kind), Place("x", x), Place("y", y),
        anchor is null ? null : new XAttribute("text-anchor", anchor), text);

    private static XAttribute Place(string name, double value) => new(name, Number(value));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The class by which the sheet colours a tone.</summary>
    public static string ClassOf(PlotTone tone) => tone switch
    {
        PlotTone.Good => "plot-good",
        PlotTone.Bad => "plot-bad",
        PlotTone.Warn => "plot-warn",
        PlotTone.Open => "plot-open",
        _ => "plot-plain",
    };
}
