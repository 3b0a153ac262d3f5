using NodaTime;

namespace InfoInterview.Outreach.Slots;

/// <summary>A day of the week or an hour that somebody typed where no time was asked for: "Friday", "4.30 pm IST", "um 14 Uhr".</summary>
internal sealed record StatedTime
{
    private const int HoursOfHalfDay = 12;
    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;

    private static readonly string[][] Days =
    [
        ["monday", "mon", "montag"], ["tuesday", "tue", "tues", "dienstag"], ["wednesday", "wed", "mittwoch"], ["thursday", "thu",
            "thurs", "donnerstag"],
        ["friday", "fri", "freitag"], ["saturday", "sat", "samstag", "sonnabend"], ["sunday", "sun", "sonntag"],
    ];

    private static readonly string[] Small =
        ["at", "on", "in", "the", "am", "um", "gegen", "ab", "about", "around", "from", "sharp", "o'clock", "uhr", "h", "pm", "p.m",
            "a.m", "noon", "midnight", "morning", "mornin",
        "afternoon", "evening", "früh", "nachmittags", "vormittags", "abends", "ist", "est", "edt", "pst", "pdt", "cst", "cdt", "mst",
            "mdt", "gmt", "bst", "cet", "cest", "utc", "mez",
        "time", "local", "and", "or", "und", "mittags", "half", "past"];

    /// <summary>As it was typed.</summary>
    public required string Text { get; init; }

    /// <summary>The day of the week; <c>null</c> where none was typed.</summary>
    public IsoDayOfWeek? Day { get; init; }

    /// <summary>The hour and the minute; <c>null</c> where none was typed.</summary>
    public LocalTime? Hour { get; init; }

    /// <summary>Whether the hour may be of the morning or of the afternoon: "at 3".</summary>
    public bool IsOfHalfDay { get; init; }

    /// <summary>Whether it may be the time of an appointment, seen from either place.</summary>
    public bool Agrees(LocalDateTime one, LocalDateTime other) => Agrees(one) || Agrees(other);

    /// <summary>
    /// Takes the time out of a text about a place: the part between commas that begins with one, or what stands at its end. The rest is
    /// the place; <c>null</c> for the time where there is none.
    /// </summary>
    public static (string Place, StatedTime? Time) Cut(string text)
    {
        var (kept, said) = (new List<string>(), new List<string>());
        foreach (var part in text.Split(", "))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            var start = StartOf(words);
            var end = start;
            while (end < words.Length && IsOfTime(words, end)) end++;
            // "Friday at your office": the "at" is of the place.
            while (end > start + 1 && end < words.Length && Bare(words[end - 1]) is "at" or "in" or "on" or "the" or "from" or "im"
                or "am" or "and" or "und") end--;
            if (start == words.Length)
            {
                kept.Add(part);
                continue;
            }

            // "6pm Lagos time after close of work" is all of it a time, "Friday at your office" is not.
            var rest = string.Join(' ', words[..start]);
            if (start == 0 && end < words.Length && HourAt(words, Skip(words)) is null) rest = string.Join(' ', words[end..]);
            else end = words.Length;
            if (rest.Length > 0) kept.Add(rest);
            said.Add(string.Join(' ', words[start..end]));
        }

        return said.Count == 0 ? (text, null) : (string.Join(", ", kept), Of(string.Join(", ", said)));
    }

    private static int Skip(string[] words)
    {
        var at = 0;
        while (at + 1 < words.Length && Bare(words[at]) is "at" or "um" or "on" or "am" or "ab" or "gegen") at++;
        return at;
    }

    private static StatedTime Of(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        IsoDayOfWeek? day = null;
        (LocalTime Hour, bool IsOfHalfDay)? hour = null;
        for (var at = 0; at < words.Length; at++)
        {
            day ??= DayOf(words[at]);
            hour ??= HourAt(words, at);
        }

        return new() { Text = text, Day = day, Hour = hour?.Hour, IsOfHalfDay = hour?.IsOfHalfDay == true };
    }

    /// <summary>Where the time begins, with the small words before it; the length where there is none.</summary>
    private static int StartOf(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (DayOf(words[at]) is null && HourAt(words, at) is null) continue;
            var start = at;
            while (start > 0 && Bare(words[start - 1]) is "at" or "on" or "um" or "am" or "ab" or "gegen" or "about" or "around"
                or "from" or "the") start--;
            return start;
        }

        return words.Length;
    }

    private static bool IsOfTime(string[] words, int at) => DayOf(words[at]) is not null || HourAt(words, at) is not null
        || char.IsDigit(words[at][0])
        || Small.Contains(Bare(words[at]), StringComparer.Ordinal);

    private bool Agrees(LocalDateTime at)
    {
        if (Day is { } day && day != at.DayOfWeek) return false;
        if (Hour is not { } hour) return true;
        return hour.Minute == at.Minute && (hour.Hour == at.Hour || (IsOfHalfDay && (hour.Hour + HoursOfHalfDay) % HoursOfDay == at.Hour));
    }

    private static IsoDayOfWeek? DayOf(string word)
    {
        var bare = Bare(word);
        var at = Array.FindIndex(Days, names => names.Contains(bare, StringComparer.Ordinal));
        // "Sun" and "Sat" are days, "sat" and "sun" are not.
        return at < 0 || (bare is "sun" or "sat" && char.IsLower(word[0])) ? null : (IsoDayOfWeek)(at + 1);
    }

    /// <summary>"2pm", "4.30 pm", "14:30", "7 in the morning", "14 Uhr", "noon".</summary>
    private static (LocalTime Hour, bool IsOfHalfDay)? HourAt(string[] words, int at)
    {
        var bare = Bare(words[at]);
        if (bare is "noon" or "mittag" or "mittags") return (LocalTime.Noon, false);
        var digits = 0;
        while (digits < bare.Length && (char.IsDigit(bare[digits]) || bare[digits] is ':' or '.')) digits++;
        if (digits == 0 || !TryClock(bare[..digits], out var hour, out var minute)) return null;
        var tail = digits < bare.Length ? bare[digits..] : at + 1 < words.Length ? Bare(words[at + 1]) : "";
        var isGerman = tail is "uhr" or "h";
        var third = string.Join(' ', words.Skip(at + 1).Take(3)).ToLowerInvariant();
        var isLate = tail is "pm" or "p.m" || third.StartsWith("in the afternoon", StringComparison.Ordinal)
            || third.StartsWith("in the evening", StringComparison.Ordinal);
        var isEarly = tail is "am" or "a.m" || third.StartsWith("in the mornin", StringComparison.Ordinal);
        var isClock = bare[..digits].Contains(':', StringComparison.Ordinal);
        if (!isGerman && !isLate && !isEarly && !isClock && tail is not "o'clock") return null;
        if (isLate && hour < HoursOfHalfDay) hour += HoursOfHalfDay;
        if (isEarly && hour == HoursOfHalfDay) hour = 0;
        return hour >= HoursOfDay ? null : (new LocalTime(hour, minute), tail is "o'clock" || (isClock && !isLate && !isEarly
            && hour < HoursOfHalfDay && digits < 5));
    }

    private static bool TryClock(string text, out int hour, out int minute)
    {
        minute = 0;
        var mark = text.IndexOfAny([':', '.']);
        if (!int.TryParse(mark < 0 ? text : text[..mark], NumberStyles.None, CultureInfo.InvariantCulture, out hour)
            || hour > HoursOfDay) return false;
        return mark < 0 || mark + 1 == text.Length
            || (int.TryParse(text[(mark + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out minute) && minute < MinutesOfHour
                && text.Length - mark == 3);
    }

    private static string Bare(string word) => word.Trim(',', ';', ':', '.', '!', '?', '(', ')').ToLowerInvariant();
}
