namespace InfoInterview.Templates.Parsing;

/// <summary>Where a tag and the name in it stand in the source. A name that passes the limit is cut off there.</summary>
/// <param name="Sigil">The character that tells the kind; <c>\0</c> for a value.</param>
/// <param name="Start">The first character of the opening delimiter.</param>
/// <param name="End">The place after the closing delimiter.</param>
/// <param name="NameStart">The first character of the name.</param>
/// <param name="NameLength">Zero when there is no name.</param>
internal readonly record struct Tag(char Sigil, int Start, int End, int NameStart, int NameLength)
{
    public int Length => End - Start;
}
