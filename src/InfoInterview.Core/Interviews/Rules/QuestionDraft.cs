namespace InfoInterview.Interviews;

/// <summary>A question as somebody would ask it, and its language. Equal when both are equal.</summary>
public sealed record QuestionDraft
{
    /// <summary>The name of the text in the location of a finding.</summary>
    public const string Part = "question";

    /// <summary>The words; any text.</summary>
    public required string Text { get; init; }

    /// <summary>The language, as a tag such as <c>en</c> or <c>de-AT</c>; a language that is not known is not judged.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
