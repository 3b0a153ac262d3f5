using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Json.Values;

/// <summary>The days of a week-end.</summary>
internal sealed class WeekendForm() : ConvertedForm<Weekend, ValueList<IsoDayOfWeek>>(
    new ListForm<IsoDayOfWeek>(AllForms.NodaTimeIsoDayOfWeek),
    weekend => Enum.GetValues<IsoDayOfWeek>().Where(weekend.Includes).ToValueList(),
    days => Weekend.Of(days.AsSpan()));
