namespace InfoInterview.Notes.Synthesizing;

/// <summary>Sorts what was said by who said it.</summary>
internal static class Grouping
{
    /// <summary>The evidence of each person, in the order of the people; of each stretch once.</summary>
    public static List<(int Person, List<Evidence> Evidence)> ByPerson(IEnumerable<Spoken> said)
    {
        var groups = new Dictionary<int, List<Evidence>>();
        foreach (var spoken in said)
        {
            if (!groups.TryGetValue(spoken.Person, out var evidence)) groups.Add(spoken.Person, evidence = []);
            if (evidence.Count == 0 || !evidence[^1].IsAt(spoken.Evidence)) evidence.Add(spoken.Evidence);
        }

        var sorted = groups.Select(group => (group.Key, group.Value)).ToList();
        sorted.Sort(static (left, right) => left.Key.CompareTo(right.Key));
        return sorted;
    }

    public static ValueList<HeldView> Views(IEnumerable<Spoken> said, List<Interviewee> people) =>
        ByPerson(said).Select(group => new HeldView { Who = people[group.Person], Evidence = group.Evidence.ToValueList() }).ToValueList();
}
