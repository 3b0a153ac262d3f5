using InfoInterview.Interchange.Calendars.Lines;
using InfoInterview.Interchange.Calendars.Values;
using InfoInterview.Interchange.Calendars.Zones;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>Reads lists of dates, times and periods: <c>RDATE</c>, <c>EXDATE</c> and <c>FREEBUSY</c>.</summary>
internal sealed class DateListReader(CalendarZones zones, ProblemLog problems)
{
    /// <summary>The further starts of an event; one without a zone of its own is meant in the event's.</summary>
    public ValueList<ExtraDate> Read(Component component, Moment start)
    {
        var list = new List<ExtraDate>();
        foreach (var line in component.All(Names.Dates))
        {
            foreach (var text in ValuesOf(line))
            {
                if (Period(text, line, start) is { } date) list.Add(date);
                else problems.Add(line.Line, $"{line.Name} '{ProblemLog.Shown(text.Span)}' is no date, time or period; it was passed over.");
            }
        }

        return list.ToValueList();
    }

    public ValueList<Moment> ReadExceptions(Component component, Moment start)
    {
        var list = new List<Moment>();
        foreach (var line in component.All(Names.ExceptionDates))
        {
            foreach (var text in ValuesOf(line))
            {
                if (TimeValue.TryParse(text.Span, out var value)) list.Add(MomentOf(value, line, start));
                else problems.Add(line.Line, $"{line.Name} '{ProblemLog.Shown(text.Span)}' is no date or time; it was passed over.");
            }
        }

        return list.ToValueList();
    }

    /// <summary>The periods of a <c>FREEBUSY</c> line; those that end before they begin are problems.</summary>
    public IEnumerable<Interval> ReadPeriods(ContentLine line)
    {
        var anywhere = new Moment(default, IsDate: false, zones.Default);
        foreach (var text in ValuesOf(line))
        {
            if (Period(text, line, anywhere) is { Length: { IsPositive: true } length } period) yield return period.Start.Until(length);
            else problems.Add(line.Line, $"{line.Name} '{ProblemLog.Shown(text.Span)}' is no period of time; it was passed over.");
        }
    }

    /// <summary>A date, a time, a start with an end, or a start with a length.</summary>
    private ExtraDate? Period(ReadOnlyMemory<char> text, ContentLine line, Moment start)
    {
        var span = text.Span;
        var slash = span.IndexOf('/');
        if (!TimeValue.TryParse(slash < 0 ? span : span[..slash], out var value)) return null;
        var begin = MomentOf(value, line, start);
        if (slash < 0) return new ExtraDate(begin, null);
        if (EventLength.TryParse(span[(slash + 1)..], out var length)) return new ExtraDate(begin, length);
        if (!TimeValue.TryParse(span[(slash + 1)..], out var finish)) return null;
        var elapsed = MomentOf(finish, line, start).Instant - begin.Instant;
        return elapsed.TotalDays <= CalendarLimits.MaxEventDays ? new ExtraDate(begin, new EventLength(0, elapsed)) : null;
    }

    private Moment MomentOf(TimeValue value, ContentLine line, Moment start) =>
        new(value, value.IsDate ? start.Zone : zones.Of(value, line, start.Zone));

    /// <summary>The values of a line, as far as they are believed.</summary>
    private IEnumerable<ReadOnlyMemory<char>> ValuesOf(ContentLine line)
    {
        var rest = line.Value;
        for (var count = 0; !rest.IsEmpty; count++)
        {
            if (count == CalendarLimits.MaxListedValues)
            {
                problems.Add(line.Line, string.Create(CultureInfo.InvariantCulture, $"{line.Name} has more than {CalendarLimits.MaxListedValues} values; the rest was not read."));
                yield break;
            }

            var comma = rest.Span.IndexOf(',');
            var value = comma < 0 ? rest : rest[..comma];
            rest = comma < 0 ? default : rest[(comma + 1)..];
            if (!value.Span.IsWhiteSpace()) yield return value;
        }
    }
}
