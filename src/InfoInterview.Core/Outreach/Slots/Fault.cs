namespace InfoInterview.Outreach.Slots;

/// <summary>What is wrong with a typed text, and the word at which it is.</summary>
/// <param name="Why">What is wrong.</param>
/// <param name="Word">The word; <c>null</c> where it is no single one.</param>
internal readonly record struct Fault(FactDoubt Why, string? Word = null);
