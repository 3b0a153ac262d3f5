using InfoInterview.Notes;

namespace InfoInterview.Decisions.Weighing;

/// <summary>Counts whom one has heard of a path, and whom not.</summary>
internal static class Company
{
    public static ValueList<KindCount> Of(CareerPath path, List<HeardPerson> people)
    {
        var counts = new List<KindCount>();
        foreach (var kind in path.Kinds)
        {
            counts.Add(new KindCount
            {
                Kind = kind,
                Vantage = kind.Vantage,
                People = people.Count(person => person.Kinds.Any(name => LooseText.Comparer.Equals(name, kind.Name))),
            });
        }

        var wanted = path.Vantages.IsEmpty ? Enum.GetValues<Vantage>() : path.Vantages.Distinct();
        foreach (var vantage in wanted)
        {
            if (path.Kinds.Any(kind => kind.Vantage == vantage)) continue;
            counts.Add(new KindCount { Vantage = vantage, People = people.Count(person => person.Vantages.Contains(vantage)) });
        }

        return counts.ToValueList();
    }
}
