using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// A day that a note names: the words from the first to before the end, and whether a word such as "by" makes it a limit.
/// </summary>
internal readonly record struct DueDay(int First, int End, LocalDate Day, bool IsLimit);
