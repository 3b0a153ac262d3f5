using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>A message exactly as it was sent.</summary>
internal sealed record SentView
{
    public required Guid Id { get; init; }

    /// <summary>By what the fact is named that tells of it.</summary>
    public string? Fact { get; init; }

    public required string Purpose { get; init; }

    public required string Channel { get; init; }

    public string? Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>Its id as a mail, without brackets.</summary>
    public string? MessageId { get; init; }

    /// <summary>When, in UTC.</summary>
    public required string At { get; init; }

    public static SentView Of(SentCopy copy) => new()
    {
        Id = copy.Id.Value,
        Fact = copy.Fact,
        Purpose = Words.Of(copy.Purpose),
        Channel = Words.Of(copy.Channel),
        Subject = copy.Subject,
        Body = copy.Body,
        MessageId = copy.MessageId,
        At = InstantPattern.ExtendedIso.Format(copy.At),
    };
}
