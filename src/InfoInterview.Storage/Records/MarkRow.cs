namespace InfoInterview.Storage.Records;

/// <summary>Something that is true of the whole database and says nothing about anybody. Written once.</summary>
internal sealed class MarkRow
{
    /// <summary>The mark that says under which key people who are not written to are hashed.</summary>
    public const string BlockKey = "doNotContactKey";

    /// <summary>
    /// The mark of a database in which contacts are found by what <see cref="SearchWords.TextOf"/> tells; whoever changes that gives the
    /// mark a new name, so that the next upgrade makes the words anew.
    /// </summary>
    public const string Words = "wordsWithMailAndWithoutAccents";

    public required string Name { get; init; }

    public required string Value { get; init; }
}
