using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Storage;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>A text that came in, word for word, with what it seems to mean; a person decides.</summary>
internal sealed record ReceivedView
{
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <summary>By what the fact is named that was recorded of it; none while nothing was.</summary>
    public string? Fact { get; init; }

    public string? From { get; init; }

    public string? Subject { get; init; }

    public required string Body { get; init; }

    public string? MessageId { get; init; }

    /// <summary>When it was brought here, in UTC.</summary>
    public required string At { get; init; }

    /// <summary>What it seems to mean, such as <c>yes</c>.</summary>
    public required string Meaning { get; init; }

    /// <summary>Whether somebody should read it before that is recorded.</summary>
    public required bool NeedsPerson { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Whom it names to be asked.</summary>
    public required IReadOnlyList<string> Named { get; init; }

    public static ReceivedView Of(Stored<ReceivedText> stored, DateTimeZone zone)
    {
        var reading = AnswerReading.Of(stored, zone).Proposal;
        return new ReceivedView
        {
            Id = stored.Value.Id.Value,
            Version = stored.Version,
            Fact = stored.Value.Fact,
            From = stored.Value.From,
            Subject = stored.Value.Subject,
            Body = stored.Value.Body,
            MessageId = stored.Value.MessageId,
            At = InstantPattern.ExtendedIso.Format(stored.Value.At),
            Meaning = Words.Of(reading.Meaning),
            NeedsPerson = reading.NeedsPerson,
            Reason = reading.Reason,
            Named = [.. reading.Referrals.Select(person => person.Name)],
        };
    }
}
