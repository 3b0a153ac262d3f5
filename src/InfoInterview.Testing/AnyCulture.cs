namespace InfoInterview.Testing;

/// <summary>
/// Runs code under cultures that are unlike each other, so that a text which depends on one is found. Works with and without the data of
/// cultures (<c>InvariantGlobalization</c>).
/// </summary>
/// <example>
/// <code>
/// var report = AnyCulture.Same("A price", () => string.Create(CultureInfo.InvariantCulture, $"{12.5:0.00}"));
/// report.Verify();
/// </code>
/// </example>
public static class AnyCulture
{
    private static readonly string[] Unlike = ["tr-TR", "ar-SA", "de-DE", "th-TH", "fa-IR", "sv-SE"];

    /// <summary>
    /// The cultures: the invariant one, one in which every sign, digit group, month and day name is another, and those with unlike
    /// letters, numbers and calendars that this machine knows.
    /// </summary>
    public static ValueList<CultureInfo> All { get; } = Known().ToValueList();

    /// <summary>Runs something under a culture and puts the former one back, also when it throws.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="culture">The culture, for numbers and dates and for texts of the user interface.</param>
    /// <param name="run">What to run, on the thread that calls.</param>
    /// <returns>What it gave.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static T In<T>(CultureInfo culture, Func<T> run)
    {
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(run);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>Asks for a text under every culture of <see cref="All"/> and compares it letter for letter.</summary>
    /// <param name="name">What the text is, for the report.</param>
    /// <param name="text">Gives the text; asked once for each culture.</param>
    /// <returns>The report: one problem, of the first culture in which it is another.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static CheckReport Same(string name, Func<string> text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        // One question however many cultures a machine knows, so that a report reads the same everywhere.
        var log = new CheckLog(name);
        var fault = FirstFault(text);
        log.Ask(fault is null, name, fault ?? "");
        return log.ToReport();
    }

    private static string? FirstFault(Func<string> text)
    {
        string? usual = null;
        foreach (var culture in All)
        {
            try
            {
                var here = In(culture, text);
                usual ??= here;
                if (!string.Equals(here, usual, StringComparison.Ordinal)) return Differs(culture, usual, here);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                return CheckLog.Thrown(fault);
            }
        }

        return null;
    }

    private static string Differs(CultureInfo culture, string usual, string here)
    {
        var at = 0;
        while (at < usual.Length && at < here.Length && usual[at] == here[at]) at++;
        var name = culture.Name.Length == 0 ? "a culture with other signs and names" : "the culture " + culture.Name;
        return $"Under {name} it reads '{Around(here, at)}' where it otherwise reads '{Around(usual, at)}'.";
    }

    private static string Around(string text, int at)
    {
        const int Before = 20;
        const int After = 30;
        var start = Math.Max(0, at - Before);
        return text[start..Math.Min(text.Length, at + After)].ReplaceLineEndings(" ");
    }

    private static IEnumerable<CultureInfo> Known()
    {
        yield return CultureInfo.InvariantCulture;
        yield return TurnedAround();
        foreach (var name in Unlike)
        {
            if (Find(name) is { } culture) yield return culture;
        }
    }

    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static CultureInfo TurnedAround()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "^";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NumberGroupSizes = [1];
        culture.DateTimeFormat.DayNames = ["a", "b", "c", "d", "e", "f", "g"];
        culture.DateTimeFormat.AbbreviatedDayNames = culture.DateTimeFormat.DayNames;
        culture.DateTimeFormat.MonthNames = ["1m", "2m", "3m", "4m", "5m", "6m", "7m", "8m", "9m", "10m", "11m", "12m", ""];
        culture.DateTimeFormat.MonthGenitiveNames = culture.DateTimeFormat.MonthNames;
        culture.DateTimeFormat.AbbreviatedMonthNames = culture.DateTimeFormat.MonthNames;
        culture.DateTimeFormat.AbbreviatedMonthGenitiveNames = culture.DateTimeFormat.MonthNames;
        culture.DateTimeFormat.DateSeparator = "_";
        culture.DateTimeFormat.TimeSeparator = ";";
        return CultureInfo.ReadOnly(culture);
    }
}
