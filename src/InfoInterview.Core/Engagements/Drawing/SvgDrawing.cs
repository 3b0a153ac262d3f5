using System.Text;

namespace InfoInterview.Engagements.Drawing;

/// <summary>
/// The process as an SVG picture: the main way from top to bottom, the side ways at its right, all other ways in words below.
/// </summary>
internal static class SvgDrawing
{
    private const int Width = 950;
    private const int BoxWidth = 210;
    private const int BoxHeight = 54;
    private const int RowHeight = 104;
    private const int Top = 70;
    private const int MainLeft = 40;
    private const int SideLeft = 700;
    private const int LaneLeft = MainLeft + BoxWidth + 110;
    private const int LabelLeft = LaneLeft + 90;
    private const int LineLetters = 120;
    private const int LineHeight = 20;
    private const string Ink = "#1b1b1b";
    private const string Paper = "#ffffff";
    private const string Box = "#eef3f8";
    private const string Here = "#0b4f6c";

    private const string Title = "The process of an informational interview";

    private static readonly Stage[] Main = [Stage.Preparing, Stage.AwaitingReply, Stage.Scheduling, Stage.Agreed, Stage.Held, Stage.Complete];
    private static readonly Stage[] Side = [Stage.Postponed, Stage.Unclear, Stage.Referred, Stage.Declined, Stage.Closed];

    public static string Of(Stage? here, DrawingWords words)
    {
        var others = ProcessMap.Transitions.Where(way => !ProcessMap.IsUsual(way)).GroupBy(way => (way.Because, way.To))
            .SelectMany(group => Lines(Sentence(group, words))).ToArray();
        var listTop = Top + (Main.Length * RowHeight) + 20;
        var height = listTop + ((others.Length + 2) * LineHeight);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"process-title process-desc\" viewBox=\"0 0 {Width} {height}\" xml:space=\"preserve\" font-family=\"system-ui, sans-serif\" font-size=\"14\">\n");
        text.Append("<title id=\"process-title\">").Append(words[Title])
            .Append("</title>\n<desc id=\"process-desc\">").Append(Description(here, words)).Append("</desc>\n");
        text.Append("<defs><marker id=\"process-arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto-start-reverse\"><path d=\"M0 0 10 5 0 10z\" fill=\"").Append(Ink).Append("\"/></marker></defs>\n");
        text.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{height}\" fill=\"{Paper}\"/>\n");
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{MainLeft}\" y=\"36\" font-size=\"20\" font-weight=\"600\" ")
            .Append(CultureInfo.InvariantCulture, $"fill=\"{Ink}\">{words[Title]}</text>\n");
        foreach (var group in ProcessMap.Transitions.Where(ProcessMap.IsUsual).GroupBy(way => (way.From, way.To)))
        {
            Arrow(text, group.Key.From, group.Key.To, string.Join(", ", group.Select(way => words[way.Because])));
        }

        foreach (var stage in Enum.GetValues<Stage>()) Card(text, stage, stage == here, words);
        Words(text, listTop, words["Also, from the other stages:"], "600");
        for (var i = 0; i < others.Length; i++) Words(text, listTop + ((i + 1) * LineHeight), others[i], "400");
        return text.Append("</svg>\n").ToString();
    }

    private static string Description(Stage? here, DrawingWords words)
    {
        var ways = string.Join("; ", ProcessMap.Transitions.Where(ProcessMap.IsUsual)
            .Select(way => $"{words[way.From]}, {words[way.Because]}: {words[way.To]}"));
        return (here is { } place ? words.Of("You are here: {0}. ", words[place]) : "") + words.Of("The usual ways: {0}.", ways);
    }

    /// <summary>A sentence in lines that fit the picture, broken between its words.</summary>
    private static IEnumerable<string> Lines(string sentence)
    {
        while (sentence.Length > LineLetters)
        {
            var end = sentence.LastIndexOf(' ', LineLetters);
            yield return sentence[..end];
            sentence = $"    {sentence[(end + 1)..]}";
        }

        yield return sentence;
    }

    private static string Sentence(IGrouping<(string Because, Stage To), ProcessTransition> group, DrawingWords words) =>
        words.Of("{0} leads to {1} from {2}", words[group.Key.Because], words[group.Key.To],
            Sources([.. group.Select(way => way.From).Distinct()], group.Key.To, words));

    /// <summary>The stages one can come from; said by what is missing where that is shorter.</summary>
    private static string Sources(Stage[] from, Stage to, DrawingWords words)
    {
        var missing = Enum.GetValues<Stage>().Where(stage => stage != to && !from.Contains(stage)).ToArray();
        return missing.Length == 0 ? words["everywhere"]
            : from.Length <= 4 && missing.Length >= 3 ? string.Join(", ", from.Select(stage => words[stage]))
            : words.Of("everywhere but {0}", string.Join(", ", missing.Select(stage => words[stage])));
    }

    private static void Card(StringBuilder text, Stage stage, bool isHere, DrawingWords words)
    {
        var (left, top) = Place(stage);
        var (ground, ink) = isHere ? (Here, Paper) : (Box, Ink);
        var baseline = isHere ? top + 24 : top + 32;
        text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left}\" y=\"{top}\" width=\"{BoxWidth}\" height=\"{BoxHeight}\" rx=\"8\" fill=\"{ground}\" stroke=\"{Ink}\" stroke-width=\"{(isHere ? 3 : 1)}\"/>\n");
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + 14}\" y=\"{baseline}\" font-weight=\"600\" ")
            .Append(CultureInfo.InvariantCulture, $"fill=\"{ink}\">{words[stage]}</text>\n");
        if (!isHere) return;
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + 14}\" y=\"{top + 43}\" fill=\"{ink}\">")
            .Append(words["You are here"]).Append("</text>\n");
    }

    private static void Arrow(StringBuilder text, Stage from, Stage to, string label)
    {
        var (x1, y1) = Place(from);
        var (x2, y2) = Place(to);
        if (x1 == x2) Down(text, x1, y1, y2, label);
        else Across(text, from, to, label);
    }

    /// <summary>Between two rows of one column; the way back stands at its left.</summary>
    private static void Down(StringBuilder text, int left, int y1, int y2, string label)
    {
        var isBack = y2 < y1;
        var x = left + (isBack ? 24 : 150);
        var (start, end) = isBack ? (y1, y2 + BoxHeight) : (y1 + BoxHeight, y2);
        Line(text, string.Create(CultureInfo.InvariantCulture, $"M{x} {start}V{end}"));
        var isSide = left == SideLeft;
        Words(text, ((start + end) / 2) + 4, label, "400", isSide ? x - 8 : x + 8, isSide ? "end" : "start");
    }

    /// <summary>Between the columns, each in a lane of its own.</summary>
    private static void Across(StringBuilder text, Stage from, Stage to, string label)
    {
        var side = Array.IndexOf(Side, Main.Contains(from) ? to : from);
        var back = Main.Contains(to);
        var (_, sideTop) = Place(Side[side]);
        var (_, mainTop) = Place(back ? to : from);

        // The lower a box stands, the nearer its lane: so no two lines cross.
        var lane = LaneLeft + ((Side.Length - 1 - side) * 14) - (back ? 7 : 0);
        var mainY = mainTop + 6 + (side * 10) + (back ? 5 : 0);
        var sideY = sideTop + (back ? 40 : 16);
        Line(text, back
            ? string.Create(CultureInfo.InvariantCulture, $"M{SideLeft} {sideY}H{lane}V{mainY}H{MainLeft + BoxWidth}")
            : string.Create(CultureInfo.InvariantCulture, $"M{MainLeft + BoxWidth} {mainY}H{lane}V{sideY}H{SideLeft}"));
        Words(text, sideY - 4, label, "400", LabelLeft);
    }

    private static void Line(StringBuilder text, string path) =>
        text.Append(CultureInfo.InvariantCulture, $"<path d=\"{path}\" fill=\"none\" stroke=\"{Ink}\" stroke-width=\"1.5\" marker-end=\"url(#process-arrow)\"/>\n");

    private static void Words(StringBuilder text, int y, string words, string weight, int x = MainLeft, string anchor = "start") =>
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"13\" font-weight=\"{weight}\" fill=\"{Ink}\">{words}</text>\n");

    private static (int Left, int Top) Place(Stage stage)
    {
        var row = Array.IndexOf(Main, stage);
        return row >= 0 ? (MainLeft, Top + (row * RowHeight)) : (SideLeft, Top + ((Array.IndexOf(Side, stage) + 1) * RowHeight));
    }
}
