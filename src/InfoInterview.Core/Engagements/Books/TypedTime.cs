using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Engagements;

/// <summary>Local times and days as people and browsers write them.</summary>
internal static class TypedTime
{
    private static readonly LocalDateTimePattern Shown = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly LocalDateTimePattern[] Patterns = [Shown, LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"), LocalDateTimePattern.ExtendedIso];

    public static string Write(LocalDateTime local) => Shown.Format(local);

    public static string Write(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static LocalDateTime? Read(string? text)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(text?.Trim() ?? "") is { Success: true } parsed) return parsed.Value;
        }

        return null;
    }

    public static LocalDate? ReadDay(string? text) => LocalDatePattern.Iso.Parse(text?.Trim() ?? "") is { Success: true } parsed ? parsed.Value : null;
}
