using InfoInterview.Language;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>A message, read once, for all rules: its texts as words and sentences, and the facts in them.</summary>
internal readonly ref struct MessageReading
{
    private readonly ref readonly MessageFacts facts;

    public MessageReading(ref readonly MessageFacts facts) => this.facts = ref facts;

    public required OutreachMessage Message { get; init; }

    public required ReviewContext Context { get; init; }

    public required Lexicon Lexicon { get; init; }

    /// <summary>The subject; without words when there is none.</summary>
    public required TextReading Subject { get; init; }

    public required TextReading Body { get; init; }

    public ref readonly MessageFacts Facts => ref facts;

    /// <summary>The asks for work, subject first.</summary>
    public required ReadOnlySpan<JobMark> JobAsks { get; init; }

    /// <summary>Whether the language is one whose words are known; rules about words are silent in others.</summary>
    public bool IsKnownLanguage => !ReferenceEquals(Lexicon, Lexicon.Unknown);

    /// <summary>Whether the message travels on a channel with a subject line.</summary>
    public bool HasSubjectLine => Message.Channel == Channel.Email;
}
