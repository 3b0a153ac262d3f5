using InfoInterview.Host.Inputs;
using InfoInterview.Host.Post;

namespace InfoInterview.Host.Api;

/// <summary>Whether and when the seeker is reminded by mail, and what became of the last one.</summary>
internal sealed record DigestView
{
    public required bool IsOn { get; init; }

    public required int Hour { get; init; }

    /// <summary>What became of the last one; <c>null</c> when there was none.</summary>
    public string? Last { get; init; }

    public static DigestView Of(DigestSettings settings, OutboxNote? last) =>
        new() { IsOn = settings.IsOn, Hour = settings.Hour, Last = last is null ? null : Words.Of(last.State) };
}
