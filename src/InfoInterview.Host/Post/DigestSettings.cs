using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Post;

/// <summary>Whether the seeker is reminded by mail, and when.</summary>
internal sealed record DigestSettings
{
    /// <summary>The name under which it is kept.</summary>
    public const string Setting = "digest";

    public const int UsualHour = 7;

    public const int LastHour = 23;

    public static DigestSettings Off { get; } = new() { IsOn = false, Hour = UsualHour, From = "" };

    public required bool IsOn { get; init; }

    /// <summary>At which hour of the seeker's day, from 0 to 23.</summary>
    public required int Hour { get; init; }

    /// <summary>The first day, as 2026-03-09: somebody who says so in the afternoon is not reminded of the morning.</summary>
    public required string From { get; init; }

    /// <summary>The settings; those of nobody when they cannot be read.</summary>
    public static DigestSettings Read(ReadOnlySpan<byte> content)
    {
        try
        {
            return JsonSerializer.Deserialize<DigestSettings>(content) is { Hour: >= 0 and <= LastHour } read ? read : Off;
        }
        catch (JsonException)
        {
            return Off;
        }
    }

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this);

    /// <summary>The settings of somebody who says at a moment of their day that they want to be reminded.</summary>
    public static DigestSettings Begin(int hour, LocalDateTime now) => new()
    {
        IsOn = true,
        Hour = hour,
        From = LocalDatePattern.Iso.Format(now.Hour >= hour ? now.Date.PlusDays(1) : now.Date),
    };

    /// <summary>
    /// The day of which a digest is due at a moment of the seeker's day; <c>null</c> when none is. It is the wall clock that counts: of an
    /// hour that is left out the next one, of one that comes twice the first.
    /// </summary>
    public LocalDate? DueAt(LocalDateTime now) =>
        IsOn && now.Hour >= Hour && LocalDatePattern.Iso.Parse(From) is { Success: true, Value: var first } && now.Date >= first
            ? now.Date : null;
}
