using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// Reads the day from the shapes of dates that exports are seen with. Years of two digits are of this century: LinkedIn is no older. With
/// slashes the month comes first, as LinkedIn writes it; a day that can only be read the other way round is refused, since its neighbours would be read wrong.
/// </summary>
internal sealed class DayReader
{
    private const int LastYearOfCentury = 99;

    private readonly LocalDatePattern[] days =
    [
        .. new[] { "d MMM uuuu", "d MMMM uuuu", "d-MMM-yy", "d-MMM-uuuu", "M/d/yy", "M/d/uuuu", "uuuu-MM-dd", "d.M.uuuu", "MMM d, uuuu", "MMMM d, uuuu" }
            .Select(pattern => LocalDatePattern.CreateWithInvariantCulture(pattern).WithTemplateValue(new LocalDate(2000, 1, 1)).WithTwoDigitYearMax(LastYearOfCentury)),
    ];

    private int last;

    public LocalDate? Read(string text)
    {
        var day = WithoutTime(text);
        if (days[last].Parse(day) is { Success: true } usual) return usual.Value;
        for (var i = 0; i < days.Length; i++)
        {
            if (!days[i].Parse(day).TryGetValue(default, out var found)) continue;
            last = i;
            return found;
        }

        return null;
    }

    /// <summary>The part before a time: "1/5/24, 6:05 PM" and "2024-01-05T18:05:00Z" are days here. Blanks of any kind count as one.</summary>
    private static string WithoutTime(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return plain;
        var end = plain.AsSpan(0, colon).LastIndexOfAny(',', ' ', 'T');
        return end < 0 ? plain : plain[..end].TrimEnd(',', ' ');
    }
}
