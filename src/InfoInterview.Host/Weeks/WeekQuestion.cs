using InfoInterview.Host.Inputs;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Weeks;

/// <summary>Which seven days are looked at, and for a talk with whom.</summary>
internal sealed record WeekQuestion
{
    public required LocalDate First { get; init; }

    /// <summary>With whom times are looked for; <c>null</c> for nobody.</summary>
    public ContactId? Contact { get; init; }

    public int Minutes { get; init; } = Ask.UsualMinutes;

    /// <summary>Reads it from an address.</summary>
    /// <param name="from">The first day as 2026-03-09; none means today.</param>
    /// <param name="contact">With whom.</param>
    /// <param name="minutes">How long; none means the usual.</param>
    /// <param name="today">What stands in for a day that is missing or wrong.</param>
    /// <param name="problems">Where what is wrong is noted.</param>
    public static WeekQuestion Read(string? from, Guid? contact, int? minutes, LocalDate today, InputProblems problems)
    {
        var first = today;
        if (!string.IsNullOrWhiteSpace(from))
        {
            if (LocalDatePattern.Iso.Parse(from.Trim()) is { Success: true, Value: var day } && day >= WeekHabits.FirstDay && day <= WeekHabits.LastDay) first = day;
            else problems.Add("from", Spoken.Of($"Write a day between {WeekHabits.FirstDay.Year} and {WeekHabits.LastDay.Year}, such as 2026-03-09."));
        }

        var length = minutes ?? Ask.UsualMinutes;
        if (length is < Ask.LeastMinutes or > Ask.MostMinutes)
        {
            problems.Add("minutes", Spoken.Of($"A talk can be from {Ask.LeastMinutes} to {Ask.MostMinutes} minutes."));
            length = Ask.UsualMinutes;
        }

        return new WeekQuestion { First = first, Contact = contact is { } id ? new ContactId(id) : null, Minutes = length };
    }
}
