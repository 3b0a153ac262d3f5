using InfoInterview.Host.Messages;
using InfoInterview.Host.Steps;

namespace InfoInterview.Host.Today;

/// <summary>One step of today, with its message where it sends one.</summary>
internal sealed record TodayLine
{
    public required StepLine Line { get; init; }

    /// <summary>The message as it stands; <c>null</c> when none is sent, or something has to be said first.</summary>
    public Letter? Letter { get; init; }

    /// <summary>When the message may leave; <c>null</c> when none is sent.</summary>
    public string? Sending { get; init; }
}
