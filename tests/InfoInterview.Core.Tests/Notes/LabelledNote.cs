using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Tests.Notes;

/// <summary>A note with what somebody labelled in it.</summary>
internal sealed record LabelledNote(string Id, string Interview, string With, LocalDate Day, string Text)
{
    public List<(TextSpan Span, LocalDate? Due)> Actions { get; } = [];

    /// <summary>Whether the skills are labelled by the words that stand there; else their evidence has to do.</summary>
    public bool IsNamed { get; init; }

    public List<string> Referrals { get; } = [];

    /// <summary>The skill and where the evidence stands.</summary>
    public List<(string Name, TextSpan Span)> Skills { get; } = [];

    public List<string> Resources { get; } = [];

    public List<(string Theme, TextSpan Span)> Themes { get; } = [];
}
