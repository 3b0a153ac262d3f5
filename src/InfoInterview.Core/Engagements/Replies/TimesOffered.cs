using InfoInterview.Language;
using NodaTime;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// Finds the times that a reply offers: days with their clock times, as they are written. A time that could be morning or evening
/// is none.
/// </summary>
internal static class TimesOffered
{
    private const int MostTimes = 20;
    private const int Noon = 12;

    /// <summary>Hours that need no "am" or "pm" to be read in one way.</summary>
    private const int FirstPlainHour = 8;

    private static readonly SpanTable<bool> Zones = SpanTable.Of(
        ["UTC", "GMT", "BST", "CET", "CEST", "MEZ", "MESZ", "WET", "WEST", "EET", "EEST", "IST", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT", "AEST", "AEDT", "NZST", "NZDT", "JST", "SGT", "HKT"]);

    public static ValueList<OfferedTime> In(TextReading body, DayWords words, LocalDate received)
    {
        var times = new List<OfferedTime>();
        var days = new Growing<NamedDay>(8);
        var reader = new DayReader(in body, words, received);
        foreach (ref readonly var sentence in body.Sentences)
        {
            days.Clear();
            reader.Read(sentence.First, sentence.End, ref days);
            AddSentence(times, in body, in sentence, days.Items);
            if (times.Count >= MostTimes) break;
        }

        days.Dispose();
        return times.ToValueList();
    }

    private static void AddSentence(List<OfferedTime> times, scoped in TextReading body, in Sentence sentence, ReadOnlySpan<NamedDay> days)
    {
        var (at, next, day, hasTime) = (sentence.First, 0, default(NamedDay?), true);
        for (; at < sentence.End; at++)
        {
            if (next < days.Length && days[next].First == at)
            {
                if (!hasTime && day is { } bare) Add(times, in body, bare, null, null, bare.First, bare.End);
                (day, hasTime) = (days[next].Form is DayForm.Date or DayForm.Weekday or DayForm.Near or DayForm.NextWeekday ? days[next] : null, false);
                at = days[next++].End - 1;
                continue;
            }

            if (Clock(in body, at, sentence.End) is not var (time, end)) continue;
            var zone = Zone(in body, end, sentence.End);
            Add(times, in body, day, time, zone, at, zone is null ? end : end + 1);
            (at, hasTime) = (end - 1, true);
        }

        if (!hasTime && day is { } last) Add(times, in body, last, null, null, last.First, last.End);
    }

    private static void Add(List<OfferedTime> times, scoped in TextReading body, NamedDay? day, LocalTime? time, string? zone, int first, int end)
    {
        var from = day is { } named && named.First < first ? named.First : first;
        times.Add(new OfferedTime { Day = day is { Form: not DayForm.NextWeekday } fixedDay ? fixedDay.Date : null, At = time, Zone = zone, Span = body.Span(from, end) });
    }

    /// <summary>"15:00", "3 pm", "3:30pm", "16 Uhr", "15h".</summary>
    private static (LocalTime Time, int End)? Clock(scoped in TextReading body, int at, int end)
    {
        ref readonly var token = ref body.Tokens[at];
        if (!char.IsAsciiDigit(body.Text[token.Start]) || !token.Is(WordClass.Number) || token.End - token.Start > 2) return null;
        var (hour, minute, next) = (token.Number, 0, at + 1);
        var hasMinutes = token.After == Boundary.Point && next < end && body.Tokens[next].Is(WordClass.Number) && body.Tokens[next].End - body.Tokens[next].Start == 2;
        if (hasMinutes) (minute, next) = (body.Tokens[next].Number, next + 1);
        var isColon = hasMinutes && body.Text[token.End] == ':';
        var mark = next < end && body.Tokens[next - 1].After < Boundary.Comma ? body.Text.AsSpan(body.Tokens[next].Start, body.Tokens[next].End - body.Tokens[next].Start) : default;
        if (hour > 23 || minute > 59) return null;
        if (mark.Equals("am", StringComparison.OrdinalIgnoreCase) && hour is > 0 and <= Noon) return (new LocalTime(hour % Noon, minute), next + 1);
        if (mark.Equals("pm", StringComparison.OrdinalIgnoreCase) && hour is > 0 and <= Noon) return (new LocalTime((hour % Noon) + Noon, minute), next + 1);
        if (mark.Equals("uhr", StringComparison.OrdinalIgnoreCase) || mark is "h") return (new LocalTime(hour, minute), next + 1);
        return isColon && hour >= FirstPlainHour ? (new LocalTime(hour, minute), next) : null;
    }

    private static string? Zone(scoped in TextReading body, int at, int end)
    {
        if (at >= end || body.Tokens[at - 1].After > Boundary.Colon) return null;
        var spelling = body.Text.AsSpan(body.Tokens[at].Start, body.Tokens[at].End - body.Tokens[at].Start);
        return Zones.Contains(spelling) ? spelling.ToString() : null;
    }
}
