namespace InfoInterview.Storage.Records;

/// <summary>Something that is true of the whole database and says nothing about anybody. Written once.</summary>
internal sealed class MarkRow
{
    /// <summary>The mark that says under which key people who are not written to are hashed.</summary>
    public const string BlockKey = "doNotContactKey";

    public required string Name { get; init; }

    public required string Value { get; init; }
}
