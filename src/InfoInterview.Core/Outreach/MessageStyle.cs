using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>How a message is to travel and to sound. Equal when all parts are equal.</summary>
public sealed record MessageStyle
{
    /// <summary>The language in which the built-in library is complete.</summary>
    public const string English = "en";

    /// <summary>An e-mail in plain, friendly English that keeps to titles.</summary>
    public static MessageStyle Default { get; } = new();

    /// <summary>The way it travels.</summary>
    public Channel Channel { get; init; }

    /// <summary>The tone, such as <see cref="Tones.Warm"/>.</summary>
    public string Tone { get; init; } = Tones.Warm;

    /// <summary>The language as a BCP 47 tag such as <c>en</c> or <c>de-AT</c>.</summary>
    public string Language { get; init; } = English;

    /// <summary>Whether the greeting keeps to titles and family names or goes by the given name.</summary>
    public Formality Address { get; init; }

    /// <summary>
    /// How many people of the same organisation were asked before this one, from 0 on, so that the first three of them read different
    /// wordings; <c>null</c>
    /// when not known. One person always reads the same.
    /// </summary>
    public int? Rank { get; init; }
}
