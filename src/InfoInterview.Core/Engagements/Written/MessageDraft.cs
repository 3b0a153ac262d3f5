using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// A message to one contact as it is being written: its text, and what was said so that it could be written. Equal when all parts are
/// equal (G3.1).
/// </summary>
public sealed record MessageDraft
{
    /// <summary>Which draft it is.</summary>
    public required DraftId Id { get; init; }

    /// <summary>To whom.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>What it is for.</summary>
    public required MessagePurpose Purpose { get; init; }

    /// <summary>Whether it is still being written.</summary>
    public DraftState State { get; init; }

    /// <summary>The subject line as it was typed, also where the channel has none; <c>null</c> when there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>The text as it was typed, with <c>\n</c> between lines; may be empty.</summary>
    public required string Body { get; init; }

    /// <summary>The way it is to travel.</summary>
    public Channel Channel { get; init; }

    /// <summary>The language it is written in, as a tag such as <c>en</c>.</summary>
    public string Language { get; init; } = MessageStyle.English;

    /// <summary>How it sounds, such as <see cref="Tones.Warm"/>.</summary>
    public string Tone { get; init; } = Tones.Warm;

    /// <summary>What the talk would be about; <c>null</c> when nothing was said.</summary>
    public string? Topic { get; init; }

    /// <summary>How long the talk would take; <c>null</c> when nothing was said.</summary>
    public int? Minutes { get; init; }

    /// <summary>What the message was to state, by the names of its fields; may be empty.</summary>
    public ValueList<OccasionField> Fields { get; init; }

    /// <summary>Who touched it last.</summary>
    public DraftHand By { get; init; }

    /// <summary>When it was touched last.</summary>
    public required Instant At { get; init; }

    /// <summary>The message that it would be, between two people.</summary>
    /// <param name="from">Who writes.</param>
    /// <param name="to">To whom; the contact of the draft.</param>
    /// <returns>The message, without a subject where the channel shows none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is <c>null</c>.</exception>
    public OutreachMessage ToMessage(Seeker from, Contact to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new OutreachMessage
        {
            Purpose = Purpose,
            Channel = Channel,
            Language = Language,
            Subject = Channel is Channel.Email or Channel.WarmIntroduction ? Subject ?? "" : null,
            Body = Body,
            From = from,
            To = to,
        };
    }
}
