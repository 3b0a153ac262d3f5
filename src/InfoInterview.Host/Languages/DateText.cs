using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Languages;

/// <summary>Days and times in the language of the page; the English ones are those of the library.</summary>
internal static class DateText
{
    private static readonly LocalDatePattern LibraryDay = LocalDatePattern.CreateWithInvariantCulture("ddd d MMMM uuuu");
    private static readonly LocalDatePattern ShortLibraryDay = LocalDatePattern.CreateWithInvariantCulture("ddd d MMMM");
    private static readonly LocalDateTimePattern LibraryTime = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMMM uuuu HH:mm");
    private static readonly Func<LocalDate, string> GermanDay = Days("ddd d'.' MMM uuuu", PageLanguage.German);
    private static readonly Func<LocalDate, string> EnglishDay = Days("ddd d MMM uuuu", PageLanguage.English);
    private static readonly Func<LocalDate, string> GermanShortDay = Days("ddd d'.' MMM", PageLanguage.German);
    private static readonly Func<LocalDate, string> EnglishShortDay = Days("ddd d MMM", PageLanguage.English);
    private static readonly Func<LocalDate, string> GermanWholeDay = Days("ddd d'.' MMMM uuuu", PageLanguage.German);
    private static readonly Func<LocalDate, string> EnglishWholeDay = Days("ddd d MMMM uuuu", PageLanguage.English);
    private static readonly Func<LocalDate, string> GermanSpokenDay = Days("dddd, d'.' MMMM", PageLanguage.German);
    private static readonly Func<LocalDate, string> EnglishSpokenDay = Days("dddd d MMMM", PageLanguage.English);
    private static readonly Func<LocalDate, string> GermanMonth = Days("MMM uuuu", PageLanguage.German);
    private static readonly Func<LocalDate, string> EnglishMonth = Days("MMM uuuu", PageLanguage.English);
    private static readonly Func<LocalDate, string> GermanPoint = Days("ddd d'.' MMMM", PageLanguage.German);
    private static readonly Func<LocalDateTime, string> GermanMoment = Times("ddd d'.' MMMM, H:mm 'Uhr'", PageLanguage.German);
    private static readonly Func<LocalDateTime, string> EnglishMoment = Times("ddd d MMMM, HH:mm", PageLanguage.English);
    private static readonly Func<LocalDateTime, string> GermanWholeMoment = Times("ddd d'.' MMMM uuuu, H:mm 'Uhr'", PageLanguage.German);
    private static readonly Func<LocalDateTime, string> EnglishWholeMoment = Times("ddd d MMMM uuuu, HH:mm", PageLanguage.English);

    /// <summary>Such as "Mon 9 Mar 2026".</summary>
    public static string Day(LocalDate day) => Spoken.IsEnglish ? EnglishDay(day) : GermanDay(day);

    /// <summary>Such as "Mon 9 Mar".</summary>
    public static string ShortDay(LocalDate day) => Spoken.IsEnglish ? EnglishShortDay(day) : GermanShortDay(day);

    /// <summary>Such as "Mon 9 March 2026".</summary>
    public static string WholeDay(LocalDate day) => Spoken.IsEnglish ? EnglishWholeDay(day) : GermanWholeDay(day);

    /// <summary>Such as "Monday 9 March".</summary>
    public static string SpokenDay(LocalDate day) => Spoken.IsEnglish ? EnglishSpokenDay(day) : GermanSpokenDay(day);

    /// <summary>Such as "Mar 2026".</summary>
    public static string Month(LocalDate day) => Spoken.IsEnglish ? EnglishMonth(day) : GermanMonth(day);

    /// <summary>Such as "Mon 9 March, 14:30".</summary>
    public static string DayAndTime(LocalDateTime time) => Spoken.IsEnglish ? EnglishMoment(time) : GermanMoment(time);

    /// <summary>Such as "Mon 9 March 2026, 14:30".</summary>
    public static string WholeDayAndTime(LocalDateTime time) => Spoken.IsEnglish ? EnglishWholeMoment(time) : GermanWholeMoment(time);

    /// <summary>Such as "from Mon 9 March, due Mon 16 March".</summary>
    public static string Of(TimeWindow window)
    {
        if (Spoken.IsEnglish) return window.ToString();
        var due = German(window.Due, window.Zone);
        return window.Opens.IsDay && window.Opens != window.Due
            ? $"ab {German(window.Opens, window.Zone)}, fällig {due}" : $"fällig {due}";
    }

    /// <summary>Such as "Mon 9 March 2026 14:30 America/Chicago, 20 minutes".</summary>
    public static string Of(Appointment appointment) => Spoken.IsEnglish ? appointment.ToString()
        : string.Create(
            CultureInfo.InvariantCulture, $"{GermanWholeMoment(appointment.Start)} {appointment.Zone}, {appointment.Minutes} Minuten");

    /// <summary>A day or a time for a talk as the library writes it in English, as the page does; <c>null</c> for anything else.</summary>
    public static string? Turned(string english)
    {
        if (LibraryDay.Parse(english) is { Success: true, Value: var day }) return WholeDay(day);
        if (ShortLibraryDay.Parse(english) is { Success: true, Value: var near }) return GermanPoint(near);
        var parts = english.Split(' ', 6);
        return parts.Length == 6 && LibraryTime.Parse(string.Join(' ', parts[..5])) is { Success: true, Value: var time }
            ? $"{WholeDayAndTime(time)} {parts[5].Replace(" minutes", " Minuten", StringComparison.Ordinal)}" : null;
    }

    private static string German(TimePoint point, DateTimeZone zone) =>
        point.IsDay ? GermanPoint(point.DateIn(zone)) : GermanMoment(point.Start(zone).InZone(zone).LocalDateTime);

    private static Func<LocalDate, string> Days(string pattern, PageLanguage language) =>
        LocalDatePattern.Create(pattern, language.Culture).Format;

    private static Func<LocalDateTime, string> Times(string pattern, PageLanguage language) =>
        LocalDateTimePattern.Create(pattern, language.Culture).Format;
}
