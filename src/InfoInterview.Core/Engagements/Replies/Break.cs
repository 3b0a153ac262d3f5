using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>What stands after a word, from weakest to strongest.</summary>
internal enum Break : byte
{
    None,
    Comma,
    Clause,
    Sentence,
    Line,
}
