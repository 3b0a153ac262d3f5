using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Happenings;

/// <summary>Local times as browsers and people write them.</summary>
internal static class LocalText
{
    private static readonly LocalDateTimePattern Shown = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly LocalDateTimePattern[] Patterns =
    [
        Shown,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.ExtendedIso,
    ];

    public static string Write(LocalDateTime local) => Shown.Format(local);

    /// <summary>The same as people write it, with a blank between date and time.</summary>
    public static string WriteWithBlank(LocalDateTime local) => Patterns[1].Format(local);

    /// <summary>The local time; <c>null</c> when the text is none.</summary>
    public static LocalDateTime? Read(string? text)
    {
        var value = text?.Trim() ?? "";
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(value) is { Success: true } parsed) return parsed.Value;
        }

        return null;
    }

    public static string WriteDate(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The date; <c>null</c> when the text is none.</summary>
    public static LocalDate? ReadDate(string? text) => LocalDatePattern.Iso.Parse(text?.Trim() ?? "") is { Success: true } parsed ? parsed.Value : null;
}
