using NodaTime;

namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>
/// One value of <c>BYDAY</c>: every such day of the week, or the n-th of the month or year; negative counts from its end.
/// </summary>
internal readonly record struct RuleDay(int Ordinal, IsoDayOfWeek Day);
