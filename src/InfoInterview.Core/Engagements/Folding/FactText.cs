using System.Text;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Engagements.Folding;

/// <summary>
/// A fact as one text that is the same on every machine, for ordering equals and for fingerprints; never shown to people. Every value
/// stands behind its length, so that no text can pass for two. What is not said is left out: a version that knows more writes old
/// facts as before.
/// </summary>
internal static class FactText
{
    /// <summary>The text of today's version.</summary>
    public static string Of(Fact fact)
    {
        var text = new StringBuilder();
        Append(text, "kind", fact.Row.Name);
        Append(text, "at", InstantPattern.ExtendedIso.Format(fact.At));
        if (fact.Key is { } key) Append(text, "key", key);
        if (fact.Sequence != 0) Append(text, "sequence", fact.Sequence.ToString(CultureInfo.InvariantCulture));
        Parts(text, fact);
        return text.ToString();
    }

    /// <summary>What the fact says beside its time, its key and its sequence.</summary>
    public static void Parts(StringBuilder text, Fact fact)
    {
        foreach (var part in fact.Row.Parts)
        {
            if (part.ValueIn(fact) is { } value) Append(text, part.Name, Value(value));
        }
    }

    /// <summary>The text of the first version, by which approvals were given that still stand.</summary>
    public static string First(Fact fact)
    {
        // It wrote the meaning of an answer before its way.
        var parts = fact.Row.Parts.Where(part => part.Since <= 2).OrderBy(part => part.FirstWords is null).Select(part => FirstValue(part, part.ValueIn(fact)));
        return $"{fact.GetType().Name}|{InstantPattern.ExtendedIso.Format(fact.At)}|{fact.Key}|{string.Join('|', parts)}";
    }

    /// <summary>What tells a fact without a key from others.</summary>
    public static string Reference(Fact fact)
    {
        var text = new StringBuilder();
        Parts(text, fact);
        var name = string.Concat(fact.Row.Name, "@", InstantPattern.ExtendedIso.Format(fact.At));
        if (text.Length == 0) return name;
        var digest = 14695981039346656037UL;
        foreach (var chunk in text.GetChunks())
        {
            foreach (var letter in chunk.Span) digest = unchecked((digest ^ letter) * 1099511628211UL);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{name}/{digest:x16}");
    }

    private static void Append(StringBuilder text, string name, string value) =>
        text.Append(name).Append('=').Append(value.Length).Append(':').Append(value);

    private static string Value(object value) => value switch
    {
        string words => words,
        LocalDate day => LocalDatePattern.Iso.Format(day),
        ContactPoint point => string.Create(CultureInfo.InvariantCulture, $"{(int)point.Kind}:{point.Identity}"),
        Appointment time => Time(time),
        ValueList<string> texts => Many(texts),
        ValueList<ContactPoint> points => Many(points),
        ValueList<Appointment> times => Many(times),
        _ => "true",
    };

    private static string Many<T>(ValueList<T> values)
        where T : notnull
    {
        var text = new StringBuilder();
        foreach (var value in values) Append(text, "", Value(value));
        return text.ToString();
    }

    private static string FirstValue(FactPart part, object? value) => value switch
    {
        null => "",
        string word when part.Shape == FactPartShape.Word => string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1)),
        ContactPoint point => point.Identity,
        ValueList<ContactPoint> points => string.Join(',', points.Select(point => point.Identity)),
        ValueList<Appointment> times => string.Join(',', times.Select(Time)),
        _ => Value(value),
    };

    private static string Time(Appointment appointment) =>
        string.Create(CultureInfo.InvariantCulture, $"{LocalDateTimePattern.ExtendedIso.Format(appointment.Start.WithCalendar(CalendarSystem.Iso))} {appointment.Zone.Id} {appointment.Minutes}");
}
