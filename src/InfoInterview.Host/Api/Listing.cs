using InfoInterview.Host.Inputs;

namespace InfoInterview.Host.Api;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed record Listing<T>
{
    public required IReadOnlyList<T> Items { get; init; }

    public required int Total { get; init; }

    /// <summary>What is wrong with the part that was asked for; <c>null</c> when nothing is.</summary>
    public static InputProblems? Check(int skip, int take)
    {
        var problems = new InputProblems();
        if (skip < 0) problems.Add("skip", "This cannot be negative.");
        if (take is < 1 or > InputLimits.MostAtOnce) problems.Add("take", string.Create(CultureInfo.InvariantCulture, $"From 1 to {InputLimits.MostAtOnce}."));
        return problems.Any ? problems : null;
    }
}
