using System.Collections.Immutable;
using NodaTime;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>How many people were talked with in each month, and how much they said: what the points of a trend are out of.</summary>
internal sealed class Months
{
    private readonly Dictionary<LocalDate, Month> months = [];

    public void Met(LocalDate day, int person) => Of(day).People.Add(person);

    public void Mentioned(LocalDate day) => Of(day).Mentions++;

    /// <summary>The points of what was said, which comes by day.</summary>
    public ValueList<TrendPoint> Trend(List<NumberedEvidence> said)
    {
        var points = ImmutableArray.CreateBuilder<TrendPoint>();
        var people = new HashSet<int>();
        for (var at = 0; at < said.Count;)
        {
            var month = FirstOf(said[at].Evidence.Day);
            var start = at;
            people.Clear();
            for (; at < said.Count && FirstOf(said[at].Evidence.Day) == month; at++) people.Add(said[at].Person);
            var all = months[month];
            var tally = new Tally { People = people.Count, OfPeople = all.People.Count, Mentions = at - start, OfMentions = all.Mentions };
            points.Add(new TrendPoint { Month = month, Said = tally });
        }

        return points.ToImmutable().ToValueList();
    }

    private Month Of(LocalDate day)
    {
        var first = FirstOf(day);
        if (!months.TryGetValue(first, out var month)) months.Add(first, month = new Month());
        return month;
    }

    private static LocalDate FirstOf(LocalDate day) => day.PlusDays(1 - day.Day);

    private sealed class Month
    {
        public HashSet<int> People { get; } = [];

        public int Mentions { get; set; }
    }
}
