namespace InfoInterview.Language;

/// <summary>One trait of a text, and the word at which it ends.</summary>
/// <param name="Hash">Its number, the same for ever.</param>
/// <param name="Word">The word in the reading; -1 where it is one of the whole.</param>
internal readonly record struct Feature(uint Hash, int Word);
