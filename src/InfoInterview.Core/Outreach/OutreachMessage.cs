using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>A message as it would go out. Equal when all parts are equal.</summary>
public sealed record OutreachMessage
{
    /// <summary>The name of the subject in a finding's location.</summary>
    public const string SubjectPart = "subject";

    /// <summary>The name of the body in a finding's location.</summary>
    public const string BodyPart = "body";

    /// <summary>What it is for.</summary>
    public MessagePurpose Purpose { get; init; }

    /// <summary>The way it travels.</summary>
    public Channel Channel { get; init; }

    /// <summary>
    /// The language it is written in, as a tag such as <c>en</c> or <c>de-AT</c>; rules that read words are silent where the
    /// language is not known to them.
    /// </summary>
    public string Language { get; init; } = "en";

    /// <summary>The subject line; <c>null</c> where the channel has none.</summary>
    public string? Subject { get; init; }

    /// <summary>The text, with <c>\n</c> between lines; may be empty.</summary>
    public required string Body { get; init; }

    /// <summary>Who writes, for the rules that ask whether it is signed; <c>null</c> when not known.</summary>
    public Seeker? From { get; init; }

    /// <summary>To whom it goes, for the rules that ask whether it is personal; <c>null</c> when not known.</summary>
    public Contact? To { get; init; }

    /// <summary>
    /// Who reads it for the contact, such as an assistant, and is greeted in it; <c>null</c> when they read it themselves.
    /// </summary>
    public PersonName? Through { get; init; }

    /// <summary>How many people get it, copies included; 1 when not said.</summary>
    public int Recipients { get; init; } = 1;

    /// <summary>The names of the files that go with it, such as "resume.pdf"; may be empty.</summary>
    public ValueList<string> Attachments { get; init; }
}
