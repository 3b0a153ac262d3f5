namespace InfoInterview.Interchange.Engagements;

/// <summary>
/// Thrown by the <c>Read</c> methods for a JSON text that cannot be read; the <c>TryRead</c> methods tell the same without throwing.
/// </summary>
public sealed class JsonFormatException : FormatException
{
    /// <summary>An exception that carries what is wrong; its message is the first problem.</summary>
    /// <param name="problems">Every problem with its place.</param>
    public JsonFormatException(ValueList<JsonProblem> problems)
        : base(problems.IsEmpty ? null : problems[0].ToString()) => Problems = problems;

    /// <summary>
    /// Everything that could not be read, in the order of the text where that is known; never empty when thrown by this library.
    /// </summary>
    public ValueList<JsonProblem> Problems { get; }
}
