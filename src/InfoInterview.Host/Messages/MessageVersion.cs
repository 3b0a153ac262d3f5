using InfoInterview.Outreach;

namespace InfoInterview.Host.Messages;

/// <summary>A message in one of several tones, to choose from.</summary>
internal sealed record MessageVersion
{
    public required string Tone { get; init; }

    public required OutreachDraft Draft { get; init; }
}
