namespace InfoInterview.Host.Plots;

/// <summary>A part of a whole: so many of so many. Equal when all parts are equal.</summary>
/// <param name="Part">How many are meant; at least 0, at most <paramref name="Whole"/>.</param>
/// <param name="Whole">Out of how many.</param>
internal readonly record struct PlotColumn(int Part, int Whole);
