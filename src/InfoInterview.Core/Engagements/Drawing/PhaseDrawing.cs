using System.Text;

namespace InfoInterview.Engagements.Drawing;

/// <summary>The four phases of the guide: a picture that one reads at a glance.</summary>
internal static class PhaseDrawing
{
    private const int BoxWidth = 190;
    private const int BoxHeight = 104;
    private const int Step = 330;
    private const int Left = 20;
    private const int Top = 64;
    private const int Width = (3 * Step) + BoxWidth + (2 * Left);
    private const int Height = 250;
    private const string Ink = "#1b1b1b";
    private const string Paper = "#ffffff";
    private const string Box = "#eef3f8";
    private const string Here = "#0b4f6c";

    public static string Mermaid(Stage? here)
    {
        var text = new StringBuilder("flowchart LR\n    accTitle: The four phases of an informational interview\n");
        if (here is { } place) text.Append("    accDescr: You are here, ").Append(Place(place)).Append('\n');
        foreach (var phase in Enum.GetValues<ProcessPhase>())
        {
            text.Append("    ").Append(phase).Append("[\"<b>").Append(PhaseMap.WordsOf(phase)).Append("</b><br/>")
                .AppendJoin(' ', PhaseMap.DeedsOf(phase));
            text.Append(IsHere(phase, here) ? "<br/>You are here" : "").Append("\"]\n");
        }

        foreach (var (from, to, because) in PhaseMap.Ways)
        {
            text.Append("    ").Append(from).Append(" -->|\"").Append(because).Append("\"| ").Append(to).Append('\n');
        }

        return text.ToString();
    }

    public static string Svg(Stage? here, DrawingWords words)
    {
        var text = new StringBuilder();
        text.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"phases-title phases-desc\" ");
        text.Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {Width} {Height}\" ");
        text.Append("font-family=\"system-ui, sans-serif\" font-size=\"14\">\n");
        text.Append("<title id=\"phases-title\">").Append(words["The four phases of an informational interview"])
            .Append("</title>\n<desc id=\"phases-desc\">");
        text.Append(here is { } place ? words.Of("You are here: {0}. ", Place(place, words)) : "");
        var ways = PhaseMap.WaysIn(words).Select(way => $"{words[way.From]}, {way.Because}: {words[way.To]}");
        text.AppendJoin("; ", ways).Append(".</desc>\n");
        text.Append("<defs><marker id=\"phases-arrow\" viewBox=\"0 0 10 10\" ");
        text.Append("refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">");
        text.Append("<path d=\"M0 0 10 5 0 10z\" fill=\"").Append(Ink).Append("\"/></marker></defs>\n");
        text.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"{Paper}\"/>\n");
        Words(text, Left, 34, words["The four phases"], Ink, bold: true);
        foreach (var (from, to, because) in PhaseMap.WaysIn(words)) Arrow(text, (int)from, (int)to, because);
        foreach (var phase in Enum.GetValues<ProcessPhase>()) Card(text, phase, IsHere(phase, here), words);
        if (here is Stage.Closed)
            Words(text, Left, Height - 12, words["You are here: at rest. It can be taken up again."], Ink, bold: true);
        return text.Append("</svg>\n").ToString();
    }

    private static bool IsHere(ProcessPhase phase, Stage? here) => here is { } stage && PhaseMap.Of(stage) == phase;

    private static string Place(Stage stage) =>
        PhaseMap.Of(stage) is { } phase ? $"{PhaseMap.WordsOf(phase)} ({StageWords.Of(stage)})" : StageWords.Of(stage);

    private static string Place(Stage stage, DrawingWords words) =>
        PhaseMap.Of(stage) is { } phase ? $"{words[phase]} ({words[stage]})" : words[stage];

    private static void Card(StringBuilder text, ProcessPhase phase, bool isHere, DrawingWords words)
    {
        var left = Left + ((int)phase * Step);
        var (ground, ink) = isHere ? (Here, Paper) : (Box, Ink);
        text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left}\" y=\"{Top}\" width=\"{BoxWidth}\" height=\"{BoxHeight}\" ");
        text.Append(CultureInfo.InvariantCulture, $"rx=\"8\" fill=\"{ground}\" stroke=\"{Ink}\"/>\n");
        var heading = string.Create(CultureInfo.InvariantCulture, $"{(int)phase + 1}. {words[phase]}");
        Words(text, left + 14, Top + 26, heading, ink, bold: true);
        var deeds = PhaseMap.DeedsOf(phase);
        for (var i = 0; i < deeds.Length; i++) Words(text, left + 14, Top + 50 + (i * 18), words[deeds[i]], ink);
        if (isHere) Words(text, left + 14, Top + 92, words["You are here"], ink, bold: true);
    }

    /// <summary>Forwards through the middle with its words above, backwards beneath the boxes.</summary>
    private static void Arrow(StringBuilder text, int from, int to, string because)
    {
        var isBack = to < from;
        var (start, end) = (Left + (from * Step) + (isBack ? 40 : BoxWidth), Left + (to * Step) + (isBack ? BoxWidth - 40 : 0));
        var path = isBack
            ? string.Create(CultureInfo.InvariantCulture, $"M{start} {Top + BoxHeight}V{Top + BoxHeight + 36}H{end}V{Top + BoxHeight}")
            : string.Create(CultureInfo.InvariantCulture, $"M{start} {Top + (BoxHeight / 2)}H{end}");
        text.Append("<path d=\"").Append(path).Append("\" fill=\"none\" stroke=\"")
            .Append(Ink).Append("\" stroke-width=\"1.5\" marker-end=\"url(#phases-arrow)\"/>\n");
        if (isBack) Words(text, end, Top + BoxHeight + 54, because, Ink);
        else Words(text, start + 6, Top + (BoxHeight / 2) - 8, because, Ink);
    }

    private static void Words(StringBuilder text, int x, int y, string words, string ink, bool bold = false) =>
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" font-size=\"13\" ")
            .Append(CultureInfo.InvariantCulture, $"font-weight=\"{(bold ? 600 : 400)}\" fill=\"{ink}\">{words}</text>\n");
}
