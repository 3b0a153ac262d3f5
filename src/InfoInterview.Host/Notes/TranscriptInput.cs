using InfoInterview.Host.Happenings;
using InfoInterview.Notes;
using NodaTime;

namespace InfoInterview.Host.Notes;

/// <summary>What a form says of a transcript.</summary>
internal sealed record TranscriptInput
{
    /// <summary>Made with the page, so that a form sent twice writes its notes once.</summary>
    public Guid Id { get; set; }

    /// <summary>Whether they agreed to being written down.</summary>
    public bool HasConsent { get; set; }

    /// <summary>What the file calls the seeker.</summary>
    public string? Me { get; set; }

    public string? Day { get; set; }

    public Confidentiality Confidentiality { get; set; } = Confidentiality.PrivateToMe;

    public LocalDate? ReadDay() => LocalText.ReadDate(Day);
}
