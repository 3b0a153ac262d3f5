namespace InfoInterview.Forms;

/// <summary>The forms that stand ready for types of others, by their full names.</summary>
internal static class BuiltInForms
{
    private static readonly (string Type, string Form, bool IsValue)[] Forms =
    [
        ("global::System.String", "TextForm", false),
        ("global::System.Int32", "WholeNumberForm", true),
        ("global::System.Int64", "LongNumberForm", true),
        ("global::System.Double", "NumberForm", true),
        ("global::System.Boolean", "TruthForm", true),
        ("global::System.Guid", "GuidForm", true),
        ("global::NodaTime.Instant", "InstantForm", true),
        ("global::NodaTime.LocalDate", "LocalDateForm", true),
        ("global::NodaTime.LocalDateTime", "LocalDateTimeForm", true),
        ("global::NodaTime.LocalTime", "LocalTimeForm", true),
        ("global::NodaTime.Duration", "DurationForm", true),
        ("global::NodaTime.ZonedDateTime", "ZonedDateTimeForm", true),
        ("global::NodaTime.Interval", "IntervalForm", true),
        ("global::NodaTime.Period", "PeriodForm", false),
        ("global::NodaTime.DateTimeZone", "TimeZoneForm", false),
    ];

    public static Dictionary<string, string> All() =>
        Forms.ToDictionary(one => one.Type, one => $"global::{FormShelf.Home}.Values.{one.Form}.Instance", StringComparer.Ordinal);

    public static bool IsValue(string type) => Array.Exists(Forms, one => one.IsValue && one.Type == type);
}
