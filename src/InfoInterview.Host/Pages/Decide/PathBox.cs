using InfoInterview.Decisions;
using InfoInterview.Host.Deciding;

namespace InfoInterview.Host.Pages.Decide;

/// <summary>One path on the page, with the whole view and what was typed.</summary>
internal sealed record PathBox(DecisionView View, PathPage Path, IndexModel Typed)
{
    /// <summary>Whether the belief that was typed stands in no form of its own: a new one, or one that was taken off meanwhile.</summary>
    public bool IsNewBelief => IsTyped("Belief") && !View.Ledger.Beliefs.Any(one => one.Id.Value == Typed.Belief.Id);

    public PathReading Reading => View.Reading.Find(Path.Path)!;

    public IEnumerable<(string Title, ValueList<PageLine> Lines)> Lists =>
        [(Spoken.Of("For it"), Path.For), (Spoken.Of("Against it"), Path.Against), (Spoken.Of("Still open"), Path.Open)];

    /// <summary>Whether that form of this path was posted, and what was typed into it is not kept yet.</summary>
    public bool IsTyped(string form) => Typed.Problems.Any && Typed.Path == Path.Path.Value
        && string.Equals(Typed.Form, form, StringComparison.OrdinalIgnoreCase);

    /// <summary>The form of a belief: as it was typed, or as it is kept.</summary>
    public BeliefInput InputOf(Belief belief) => IsTyped("Belief") && Typed.Belief.Id == belief.Id.Value
        ? Typed.Belief : BeliefInput.Of(belief);

    /// <summary>The page on which the closing word is written, filled in as far as it is known.</summary>
    public static string LetterOf(ClosingHelp help)
    {
        var fields =
            help.Input.Fields.Select(field => $"&Writing.Fields[{Uri.EscapeDataString(field.Name)}]={Uri.EscapeDataString(field.Text)}");
        return $"/contacts/{help.Who.Contact}?tab=message&Writing.Purpose=closingWord{string.Concat(fields)}#message";
    }
}
