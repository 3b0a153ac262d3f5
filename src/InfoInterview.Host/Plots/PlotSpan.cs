namespace InfoInterview.Host.Plots;

/// <summary>A piece of a bar, from one number to another. Equal when all parts are equal.</summary>
/// <param name="From">Where it begins; not above <paramref name="To"/>.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Tone">What it stands for.</param>
/// <param name="Sign">A few letters that stand in it where there is room, such as "+3"; <c>null</c> for none.</param>
internal readonly record struct PlotSpan(int From, int To, PlotTone Tone, string? Sign = null);
