using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace InfoInterview.Host.Plots;

/// <summary>A picture with all that belongs to it: what it shows in a sentence, what its signs mean, and its numbers as a table.</summary>
internal sealed record PlotFigure
{
    /// <summary>Tells it from the others of its page.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>How it is read, or, where there is nothing to draw yet, how it comes to something.</summary>
    public required string Sentence { get; init; }

    /// <summary>The picture; <c>null</c> where there is nothing to draw yet.</summary>
    public XElement? Drawing { get; init; }

    /// <summary>What the fillings mean; empty where the sentence says enough.</summary>
    public IReadOnlyList<(PlotTone Tone, string Words)> Key { get; init; } = [];

    /// <summary>The heads of the table.</summary>
    public IReadOnlyList<string> Heads { get; init; } = [];

    /// <summary>Its rows, one cell for each head; the first names the row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>The picture as it stands in a page.</summary>
    public IHtmlContent Svg => new HtmlString(Drawing?.ToString(SaveOptions.DisableFormatting));

    public static PlotFigure Empty(string id, string title, string sentence) => new() { Id = id, Title = title, Sentence = sentence };

    public static PlotFigure Of(string id, string title, string sentence, BarPlot plot) =>
        new() { Id = id, Title = title, Sentence = sentence, Drawing = PlotSvg.Draw(plot, id, title, sentence) };

    public static PlotFigure Of(string id, string title, string sentence, ColumnPlot plot) =>
        new() { Id = id, Title = title, Sentence = sentence, Drawing = PlotSvg.Draw(plot, id, title, sentence) };
}
