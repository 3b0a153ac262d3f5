namespace InfoInterview.Language;

/// <summary>What stands after a word, from weakest to strongest.</summary>
internal enum Boundary : byte
{
    /// <summary>Nothing: the two are parts of one written word, such as "I" and "'m".</summary>
    None = 0,
    Space = 1,

    /// <summary>A dash that joins: inside a word, or between two numbers.</summary>
    Hyphen = 2,
    Slash = 3,

    /// <summary>A point, comma or colon inside a number.</summary>
    Point = 4,
    Comma = 5,

    /// <summary>A colon or a bracket.</summary>
    Colon = 6,

    /// <summary>A semicolon or a dash: another clause begins.</summary>
    Clause = 7,
    Sentence = 8,
    Line = 9,
    Paragraph = 10,
}
