using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Storage;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>A draft of a message.</summary>
internal sealed record DraftView
{
    public required Guid Id { get; init; }

    /// <summary>The version to name in the next save.</summary>
    public required long Version { get; init; }

    public required string Purpose { get; init; }

    /// <summary>Whether it is <c>open</c>, <c>setAside</c> or <c>sent</c>.</summary>
    public required string State { get; init; }

    public required string Channel { get; init; }

    public required string Language { get; init; }

    public required string Tone { get; init; }

    public string? Topic { get; init; }

    public int? Minutes { get; init; }

    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    public string? Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>Who touched it last: <c>seeker</c>, <c>library</c> or <c>program</c>.</summary>
    public required string By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required string At { get; init; }

    public static DraftView Of(Stored<MessageDraft> stored)
    {
        var draft = stored.Value;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in draft.Fields) fields.TryAdd(field.Name, field.Text);
        return new DraftView
        {
            Id = draft.Id.Value,
            Version = stored.Version,
            Purpose = Words.Of(draft.Purpose),
            State = Words.Of(draft.State),
            Channel = Words.Of(draft.Channel),
            Language = draft.Language,
            Tone = draft.Tone,
            Topic = draft.Topic,
            Minutes = draft.Minutes,
            Fields = fields,
            Subject = draft.Subject,
            Body = draft.Body,
            By = Words.Of(draft.By),
            At = InstantPattern.ExtendedIso.Format(draft.At),
        };
    }
}
