using InfoInterview.Language;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Outreach.Messages;

/// <summary>
/// How a language writes days and moments: English and German in words, any other in the order year, month, day, which no reader
/// mistakes. Knows no culture of the machine.
/// </summary>
internal sealed class DateWords
{
    private static readonly CultureInfo German = Named(
        ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", ""]);

    private static readonly DateWords International =
        new(CultureInfo.InvariantCulture, "dddd d MMMM", "MMMM uuuu", "dddd d MMMM, H:mm", "H:mm")
        {
            Here = "{0} {1} time",
            There = "{0} in {1}",
            Shared = "{0} {1} time",
        };

    /// <summary>Such as "Thursday, March 12, 4:00 p.m. Eastern (1:00 p.m. Pacific)".</summary>
    private static readonly DateWords American = new(HalfDays(), "dddd, MMMM d", "MMMM uuuu", "dddd, MMMM d, h:mm tt", "h:mm tt")
    {
        Here = "{0} {1} time",
        There = "{0} in {1}",
        Shared = "{0} {1} time",
        NamesZones = true,
    };

    /// <summary>In German "15:00 Uhr in Berlin" sounds like a place to meet, so that two in one zone read the hour alone.</summary>
    private static readonly DateWords GermanWords = new(German, "d. MMMM", "MMMM uuuu", "dddd, d. MMMM, H:mm 'Uhr'", "H:mm 'Uhr'")
    {
        Here = "{0} in {1}",
        There = "{0} in {1}",
        Shared = "{0}",
        IsGerman = true,
    };

    private static readonly DateWords Digits = new(CultureInfo.InvariantCulture, "uuuu-MM-dd", "uuuu-MM", "uuuu-MM-dd HH:mm", "HH:mm");

    private readonly LocalDatePattern day;
    private readonly LocalDatePattern month;
    private readonly LocalDatePattern monthName;
    private readonly LocalDateTimePattern moment;
    private readonly LocalDateTimePattern time;

    private DateWords(CultureInfo names, string day, string month, string moment, string time)
    {
        this.day = LocalDatePattern.Create(day, names);
        this.month = LocalDatePattern.Create(month, names);
        monthName = LocalDatePattern.Create(month.Contains("MMMM", StringComparison.Ordinal) ? "MMMM" : month, names);
        this.moment = LocalDateTimePattern.Create(moment, names);
        this.time = LocalDateTimePattern.Create(time, names);
    }

    private string Here { get; init; } = "{0} {1}";

    private string There { get; init; } = "{0} {1}";

    private string Shared { get; init; } = "{0} {1}";

    private bool IsGerman { get; init; }

    /// <summary>Whether zones have names of their own, such as "Eastern".</summary>
    private bool NamesZones { get; init; }

    /// <summary>The words of a language tag such as <c>de-AT</c>, told by what stands before the first hyphen.</summary>
    public static DateWords For(string language, bool isAmerican) => LanguageTag.Primary(language) switch
    {
        "en" => isAmerican ? American : International,
        "de" => GermanWords,
        _ => Digits,
    };

    public string Day(LocalDate date) => day.Format(date);

    public string Month(LocalDate date) => month.Format(date);

    /// <summary>The month without its year, for one that has just been: "March".</summary>
    public string MonthName(LocalDate date) => monthName.Format(date);

    /// <summary>
    /// Such as "Thursday 5 March, 15:00 Oslo time (8:00 in Chicago)": the reader's time first, then the writer's where it is another zone.
    /// </summary>
    /// <param name="start">The moment.</param>
    /// <param name="reader">The zone of whoever reads it; <c>null</c> where it is not known, so that the one agreed in stands for
    /// it.</param>
    /// <param name="agreedIn">The zone in which the moment was agreed.</param>
    /// <param name="writer">The zone of whoever writes.</param>
    /// <param name="zones">The rules of the zones.</param>
    public string Moment(Instant start, ZoneId? reader, ZoneId agreedIn, ZoneId writer, IDateTimeZoneProvider zones)
    {
        var zone = reader ?? agreedIn;
        var theirs = start.InZone(zone.In(zones));
        var isShared = zone.Equals(writer);
        var text = Fill(isShared && reader is not null ? Shared : Here, moment.Format(theirs.LocalDateTime), Place(zone, theirs));
        if (isShared) return text;
        var ours = start.InZone(writer.In(zones));
        var pattern = ours.Date == theirs.Date ? time : moment;
        return $"{text} ({Fill(There, pattern.Format(ours.LocalDateTime), Place(writer, ours))})";
    }

    private ZonePlace Place(ZoneId zone, ZonedDateTime moment)
    {
        if (NamesZones && AmericanZones.NameOf(zone) is { } name) return new ZonePlace(name, IsCity: false);
        var place = ZonePlace.Of(zone, moment);
        return IsGerman ? place with { Name = GermanPlaces.Of(place.Name) } : place;
    }

    private static string Fill(string form, string time, ZonePlace place) =>
        place.IsCity ? string.Format(CultureInfo.InvariantCulture, form, time, place.Name) : $"{time} {place.Name}";

    private static CultureInfo HalfDays()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.AMDesignator = "a.m.";
        culture.DateTimeFormat.PMDesignator = "p.m.";
        return CultureInfo.ReadOnly(culture);
    }

    private static CultureInfo Named(string[] days, string[] months)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.DayNames = days;
        culture.DateTimeFormat.MonthNames = months;
        culture.DateTimeFormat.MonthGenitiveNames = months;
        return CultureInfo.ReadOnly(culture);
    }
}
