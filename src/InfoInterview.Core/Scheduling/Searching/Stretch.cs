namespace InfoInterview.Scheduling.Searching;

/// <summary>A stretch of time in ticks since 1970, start inclusive, end exclusive.</summary>
/// <param name="Start">The first tick.</param>
/// <param name="End">The tick after the last.</param>
/// <param name="Origin">Where the window began of which this is a piece.</param>
internal readonly record struct Stretch(long Start, long End, long Origin);
