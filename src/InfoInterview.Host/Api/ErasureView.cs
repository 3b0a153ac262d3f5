using InfoInterview.People;

namespace InfoInterview.Host.Api;

/// <summary>What erasing somebody does.</summary>
internal sealed record ErasureView
{
    public required IReadOnlyList<string> Removes { get; init; }

    public required IReadOnlyList<string> Keeps { get; init; }

    public static ErasureView Of(Erasure erasure) => new() { Removes = [.. erasure.Removes], Keeps = [.. erasure.Keeps] };
}
