using InfoInterview.Language;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Outreach.Messages;

/// <summary>
/// How a language writes days and moments: English and German in words, any other in the order year, month, day, which no reader mistakes. Knows no
/// culture of the machine.
/// </summary>
internal sealed class DateWords
{
    private static readonly CultureInfo German = Named(
        ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
        ["So.", "Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa."],
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", ""]);

    private static readonly DateWords English = new(CultureInfo.InvariantCulture, "dddd d MMMM", "MMMM uuuu", "ddd d MMMM, H:mm", "H:mm", "{0} {1} time", "{0} in {1}");
    private static readonly DateWords GermanWords = new(German, "d. MMMM", "MMMM uuuu", "ddd d. MMMM, H:mm 'Uhr'", "H:mm 'Uhr'", "{0} in {1}", "{0} in {1}");
    private static readonly DateWords Digits = new(CultureInfo.InvariantCulture, "uuuu-MM-dd", "uuuu-MM", "uuuu-MM-dd HH:mm", "HH:mm", "{0} {1}", "{0} {1}");

    private readonly LocalDatePattern day;
    private readonly LocalDatePattern month;
    private readonly LocalDateTimePattern moment;
    private readonly LocalDateTimePattern time;
    private readonly string here;
    private readonly string there;

    private DateWords(CultureInfo names, string day, string month, string moment, string time, string here, string there)
    {
        this.day = LocalDatePattern.Create(day, names);
        this.month = LocalDatePattern.Create(month, names);
        this.moment = LocalDateTimePattern.Create(moment, names);
        this.time = LocalDateTimePattern.Create(time, names);
        this.here = here;
        this.there = there;
    }

    /// <summary>The words of a language tag such as <c>de-AT</c>, told by what stands before the first hyphen.</summary>
    public static DateWords For(string language) => LanguageTag.Primary(language) switch
    {
        "en" => English,
        "de" => GermanWords,
        _ => Digits,
    };

    public string Day(LocalDate date) => day.Format(date);

    public string Month(LocalDate date) => month.Format(date);

    /// <summary>Such as "Thu 5 March, 15:00 Oslo time (8:00 in Chicago)": the reader's time first, then the writer's where it is another zone.</summary>
    public string Moment(Instant start, ZoneId reader, ZoneId writer, IDateTimeZoneProvider zones)
    {
        var theirs = start.InZone(reader.In(zones));
        var text = Fill(here, moment.Format(theirs.LocalDateTime), ZonePlace.Of(reader, theirs));
        if (reader.Equals(writer)) return text;
        var ours = start.InZone(writer.In(zones));
        var pattern = ours.Date == theirs.Date ? time : moment;
        return $"{text} ({Fill(there, pattern.Format(ours.LocalDateTime), ZonePlace.Of(writer, ours))})";
    }

    private static string Fill(string form, string time, ZonePlace place) =>
        place.IsCity ? string.Format(CultureInfo.InvariantCulture, form, time, place.Name) : $"{time} {place.Name}";

    private static CultureInfo Named(string[] days, string[] shortDays, string[] months)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.DayNames = days;
        culture.DateTimeFormat.AbbreviatedDayNames = shortDays;
        culture.DateTimeFormat.MonthNames = months;
        culture.DateTimeFormat.MonthGenitiveNames = months;
        return CultureInfo.ReadOnly(culture);
    }
}
