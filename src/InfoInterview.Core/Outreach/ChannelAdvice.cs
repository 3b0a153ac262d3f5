using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>One way to reach somebody, and why it stands where it stands. Equal when all parts are equal (G3.5).</summary>
public sealed record ChannelAdvice
{
    /// <summary>The way.</summary>
    public required Channel Channel { get; init; }

    /// <summary>The address or number; <c>null</c> for an introduction, which goes by a person.</summary>
    public ContactPoint? Point { get; init; }

    /// <summary>Who could introduce the two, where they are known by name; <c>null</c> for every other way.</summary>
    public string? Through { get; init; }

    /// <summary>What speaks for it and against it, each as one sentence; at least one.</summary>
    public required ValueList<string> Reasons { get; init; }
}
