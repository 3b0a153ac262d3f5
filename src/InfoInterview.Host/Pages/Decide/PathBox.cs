using InfoInterview.Decisions;
using InfoInterview.Host.Deciding;

namespace InfoInterview.Host.Pages.Decide;

/// <summary>One path on the page, with the whole view and what was typed.</summary>
internal sealed record PathBox(DecisionView View, PathPage Path, IndexModel Typed)
{
    public PathReading Reading => View.Reading.Find(Path.Path)!;

    public IEnumerable<(string Title, ValueList<PageLine> Lines)> Lists =>
        [("For it", Path.For), ("Against it", Path.Against), ("Still open", Path.Open)];

    /// <summary>The page on which the closing word is written, filled in as far as it is known.</summary>
    public static string LetterOf(ClosingHelp help)
    {
        var fields =
            help.Input.Fields.Select(field => $"&Writing.Fields[{Uri.EscapeDataString(field.Name)}]={Uri.EscapeDataString(field.Text)}");
        return $"/contacts/{help.Who.Contact}?tab=message&Writing.Purpose=closingWord{string.Concat(fields)}#message";
    }
}
