using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Folding;

/// <summary>The dates of a fact within their bounds.</summary>
internal static class FactBounds
{
    /// <summary>The place of a date that nobody can mean, such as <c>until</c>; <c>null</c> when all is well.</summary>
    public static string? Beyond(Fact fact)
    {
        if (!DateBounds.Holds(fact.At)) return "at";
        foreach (var part in fact.Row.DatedParts)
        {
            if (part.ValueIn(fact) is { } value && !IsWithin(value)) return part.Name;
        }

        return null;
    }

    /// <summary>The fact with every date within bounds: what was kept before there were any is read and planned all the same.</summary>
    public static Fact Within(Fact fact)
    {
        if (Beyond(fact) is null) return fact;
        var within = fact with { At = DateBounds.Nearest(fact.At) };
        foreach (var part in fact.Row.DatedParts)
        {
            if (part.ValueIn(fact) is { } value) within = part.With(within, Nearest(value));
        }

        return within;
    }

    private static bool IsWithin(object value) => value switch
    {
        LocalDate day => DateBounds.Holds(day),
        Appointment time => DateBounds.Holds(time),
        ValueList<Appointment> times => times.All(DateBounds.Holds),
        _ => true,
    };

    private static object Nearest(object value) => value switch
    {
        LocalDate day => DateBounds.Nearest(day),
        Appointment time => Nearest(time),
        ValueList<Appointment> times => times.Select(Nearest).ToValueList(),
        _ => value,
    };

    private static Appointment Nearest(Appointment time) => DateBounds.Holds(time) ? time : time with { Start = DateBounds.Nearest(time.Start.Date).At(time.Start.TimeOfDay) };
}
