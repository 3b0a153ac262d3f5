namespace InfoInterview.Templates;

/// <summary>What became of a text in the bracket style. Equal when all parts are equal.</summary>
public sealed record BracketConversion
{
    /// <summary>The text in the Mustache language; what is not clear stands in it as it was written.</summary>
    public required string Template { get; init; }

    /// <summary>Every placeholder found, in the order of the text.</summary>
    public required ValueList<BracketPlaceholder> Placeholders { get; init; }

    /// <summary>The placeholders that a person has to decide about.</summary>
    public ValueList<BracketPlaceholder> Unplaced => Placeholders.Where(placeholder => placeholder.Field is null).ToValueList();
}
