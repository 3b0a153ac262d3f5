namespace InfoInterview.Interviews.Probing;

/// <summary>What stands behind a word; a greater value parts more.</summary>
internal enum SpokenBreak
{
    None = 0,
    Comma = 1,
    Clause = 2,
    Sentence = 3,
    Question = 4,
}
