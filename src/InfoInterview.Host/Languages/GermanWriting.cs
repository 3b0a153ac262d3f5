namespace InfoInterview.Host.Languages;

/// <summary>How German writes days and numbers; as the library does, "Mo. 9. März".</summary>
internal static class GermanWriting
{
    private static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", ""];

    private static readonly string[] ShortMonths =
        ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.", ""];

    /// <summary>A culture of its own, since the machine may know none.</summary>
    public static CultureInfo Culture { get; } = Write();

    private static CultureInfo Write()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var days = culture.DateTimeFormat;
        days.DayNames = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];
        days.AbbreviatedDayNames = ["So.", "Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa."];
        days.MonthNames = days.MonthGenitiveNames = Months;
        days.AbbreviatedMonthNames = days.AbbreviatedMonthGenitiveNames = ShortMonths;
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        return culture;
    }
}
