using InfoInterview.Host.Inputs;
using InfoInterview.Interviews;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>Something to prepare, or a part of it.</summary>
internal sealed record PreparationAnswer
{
    /// <summary>By what it is ticked, such as <c>questions</c>.</summary>
    public required string Task { get; init; }

    /// <summary>The task of which it is a part; <c>null</c> for a whole one.</summary>
    public string? PartOf { get; init; }

    public required string Text { get; init; }

    public required string Reason { get; init; }

    public required bool IsDone { get; init; }

    /// <summary>By when, in UTC; <c>null</c> without a date.</summary>
    public string? DueBy { get; init; }

    public static IEnumerable<PreparationAnswer> Of(PreparationItem item) =>
    [
        new()
        {
            Task = Words.Of(item.Task),
            Text = item.Text,
            Reason = item.Reason,
            IsDone = item.IsDone,
            DueBy = item.Window is { } window ? InstantPattern.General.Format(window.DueBy) : null,
        },
        .. item.Parts.Select(part => new PreparationAnswer
        {
            Task = Words.Of(part.Task),
            PartOf = Words.Of(item.Task),
            Text = part.Text,
            Reason = part.Reason,
            IsDone = part.IsDone,
        }),
    ];
}
